'use client'

import { useLocale } from 'next-intl'
import type { KeyboardEvent, MouseEvent } from 'react'
import type { SessionState } from '@/lib/wizard/session-state'
import { useKeepsNothing } from '../session'
import { linkOfResult } from './link-of-result'

/**
 * Leads to one’s own result. A plain press leaves no answers in the browser’s history; for another tab, and where the
 * browser keeps nothing, the address carries them behind `#`.
 */
export function ResultLink({
  page,
  session,
  on,
  className,
  words,
}: {
  /** The address of the result, or of a part of it. */
  page: string
  session: SessionState
  on: string
  className?: string
  words: string
}) {
  const locale = useLocale()
  const keepsNothing = useKeepsNothing()
  const withAnswers = () => (Object.keys(session.answers).length === 0 ? page : `/${locale}/result#${linkOfResult(session.answers, on)}`)
  /** Before the browser follows the link: whether it will be to another tab. */
  const prepare = (event: MouseEvent<HTMLAnchorElement> | KeyboardEvent<HTMLAnchorElement>) => {
    const elsewhere =
      event.ctrlKey || event.metaKey || event.shiftKey || event.type === 'contextmenu' || ('button' in event && event.button !== 0)
    event.currentTarget.setAttribute('href', elsewhere || keepsNothing ? withAnswers() : page)
  }
  return (
    <a className={className} href={keepsNothing ? withAnswers() : page} onPointerDown={prepare} onContextMenu={prepare} onKeyDown={prepare}>
      {words}
    </a>
  )
}
