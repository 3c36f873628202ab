'use client'

import type { Overview } from '../store/protocol'
import { useTongue } from '../../use-i18n'

/** Says in which encoding a text was read that is not of the usual one: then letters may have come out as others. */
export function ReadAs({ encoding }: { encoding: Overview['encoding'] }) {
  const { tell } = useTongue()
  return encoding === 'gb18030' ? <p>{tell('lists.readAs', { encoding: 'GB18030' })}</p> : null
}
