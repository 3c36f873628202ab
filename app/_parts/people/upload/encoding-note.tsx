'use client'

import { useTranslations } from 'next-intl'
import type { Overview } from '../store/protocol'

/** Says in which encoding a text was read that is not of the usual one: then letters may have come out as others. */
export function ReadAs({ encoding }: { encoding: Overview['encoding'] }) {
  const t = useTranslations('lists')
  return encoding === 'gb18030' ? <p>{t('readAs', { encoding: 'GB18030' })}</p> : null
}
