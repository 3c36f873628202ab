'use client'

import { problemText } from '@/lib/case-list/list-problem'
import { useEffect, useRef } from 'react'
import type { Problem } from '@/lib/case-list/list-problem'
import { Notice } from '../notice'
import { useI18n } from '../use-i18n'

/** Something asked of an open list that could not be done, with the reason where it has words of its own. */
export function Failure({ problem }: { problem: Problem }) {
  const { t } = useI18n()
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.focus(), [problem])
  return (
    <div role="alert" tabIndex={-1} ref={notice}>
      <Notice title={t('lists.list.failed')}>
        {problem.code !== 'unreadable' && <p>{problemText(t, problem)}</p>}
        <p>{t('lists.list.failedText')}</p>
      </Notice>
    </div>
  )
}
