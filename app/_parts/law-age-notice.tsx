'use client'

import { useSyncExternalStore } from 'react'
import { dayInShanghai } from '@/lib/check/shanghai-day'
import { isLawOld } from '@/lib/results/law-age'

/** The law is read when the site is built: nothing to hear of while a page is open. */
const noChange = () => () => {}

/** The warning that the law has not been read for long, once that is so by the reader’s clock. */
export function LawAgeNotice({ readOn, text }: { readOn: string; text: string }) {
  const isOld = useSyncExternalStore(
    noChange,
    () => isLawOld(readOn, dayInShanghai(new Date())),
    () => false,
  )
  if (!isOld) return null
  return (
    <div className="law-age" role="note">
      <p>{text}</p>
    </div>
  )
}
