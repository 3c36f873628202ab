'use client'

import { useLocale } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import type { SessionState } from '@/lib/wizard/session-state'
import { answersOfLink, progressOfResult, keepAnswers } from '@/lib/wizard/result-answers'
import { useSession, useSessionStore, useToday } from '../session'
import { useHashRoute } from '../use-hash-route'
import { PageHead } from '../page-head'
import { Erase } from '../wizard/erase'
import { CodeTick } from './code-tick'
import { CopyLink } from './copy-link'
import { resultRoutes } from './result-route'
import { LinkedResult } from './linked-result'
import { KeepFold } from './keep-fold'
import { PaperDetails } from './paper-details'
import { PrintButton } from './print-button'
import { ResultView } from './result-view'
import { useI18n } from '../use-i18n'

/** The result: worked out here, from what the tab keeps, or from a link in the address. All ten rules count every answer that can matter to them. */
export function Result() {
  const session = useSession()
  const today = useToday()
  const { route, clear } = useHashRoute(resultRoutes)
  const { t } = useI18n()
  if (session === undefined || today === undefined)
    return (
      <div className="result-head result-coming">
        <PageHead title={t('result.title')}>
          <p className="lead needs-script">{t('result.working')}</p>
        </PageHead>
      </div>
    )
  return route.at === 'own' ? (
    <OwnResult session={session} today={today} />
  ) : (
    <LinkedResult link={route.link} own={session} today={today} onLeave={clear} />
  )
}

function OwnResult({ session, today }: { session: SessionState; today: string }) {
  const { t } = useI18n()
  const locale = useLocale()
  const { update } = useSessionStore()
  const { answers } = session
  const on = session.on ?? today
  const relevant = useMemo(() => progressOfResult(answers, on).relevant, [answers, on])
  const facts = useMemo(() => answersOfLink(answers, on), [answers, on])
  const blank = Object.keys(answers).length === 0

  const arrived = useRef(false)
  useEffect(() => {
    // On arrival, unless the address names a part of the page; and when all answers have just been erased.
    if (arrived.current || window.location.hash === '') document.querySelector('h1')?.focus({ preventScroll: arrived.current === false })
    arrived.current = true
  }, [blank])

  return (
    <ResultView
      answers={answers}
      facts={relevant}
      asked={session.rules}
      blank={blank}
      on={on}
      today={today}
      kicker={t('result.title')}
      checklist={session}
      onDay={day => update(was => ({ ...was, on: day }))}
      onAnswers={next => update(was => keepAnswers(was, next))}
      onChecklist={change => update(was => ({ ...was, ...change }))}
    >
      <div className="actions">
        {blank ? (
          <a className="button" href={`/${locale}/check`}>
            {t('result.blank.begin')}
          </a>
        ) : (
          <>
            <PrintButton />
            <a className="button button-plain" href={`/${locale}/check#answers`}>
              {t('result.actions.change')}
            </a>
            <a href="#what-if">{t('result.actions.whatIf')}</a>
          </>
        )}
      </div>
      {!blank && (
        <KeepFold>
          <CodeTick />
          <PaperDetails />
          <CopyLink facts={facts} on={on} />
          <Erase />
        </KeepFold>
      )}
    </ResultView>
  )
}
