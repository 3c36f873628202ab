'use client'

import type { Overview } from '../store/protocol'
import { useI18n } from '../../use-i18n'

/** Says in which encoding a text was read that is not of the usual one: then letters may have come out as others. */
export function EncodingNote({ encoding }: { encoding: Overview['encoding'] }) {
  const { t } = useI18n()
  return encoding === 'gb18030' ? <p>{t('lists.readAs', { encoding: 'GB18030' })}</p> : null
}
