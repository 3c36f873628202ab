'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import type { SessionState } from '@/lib/wizard/session-state'
import { useSessionStore } from '../session'
import { linkOfResult } from './link-of-result'

/**
 * Leads to one’s own result. Its address carries the answers behind `#`, so that another tab, or a browser that keeps
 * nothing, has them too; a plain press in a browser that keeps them goes without, and leaves no answers in its history.
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
  const { keeps } = useSessionStore()
  const link = useMemo(() => linkOfResult(session.answers, on), [session.answers, on])
  const blank = Object.keys(session.answers).length === 0
  return (
    <a
      className={className}
      href={blank ? page : `/${locale}/result#${link}`}
      onClick={event => {
        if (!keeps() || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        window.location.assign(page)
      }}
    >
      {words}
    </a>
  )
}
