'use client'

import { useLocale } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import type { Kept } from '@/lib/wizard/session-state'
import { journeyOfResult, keepAnswers } from '@/lib/wizard/what-if-edit'
import { keep, useKept, useToday } from '../session-store'
import { PageHead } from '../page-head'
import { Erase } from '../wizard/erase'
import { CodeTick } from './code-tick'
import { CopyLink } from './copy-link'
import { useLink } from './link-in-address'
import { LinkedResult } from './linked-result'
import { PrintButton } from './print-button'
import { Worked } from './result-view'
import { useTongue } from '../use-i18n'

/** The result: worked out here, from what the tab keeps, or from a link in the address. All ten rules count every answer that can matter to them. */
export function Result() {
  const kept = useKept()
  const today = useToday()
  const link = useLink()
  const { tell } = useTongue()
  if (kept === undefined || today === undefined)
    return (
      <PageHead title={tell('result.title')}>
        <p className="lead needs-script">{tell('result.working')}</p>
      </PageHead>
    )
  return link === undefined ? <OwnResult kept={kept} today={today} /> : <LinkedResult link={link} own={kept} today={today} />
}

function OwnResult({ kept, today }: { kept: Kept; today: string }) {
  const { tell } = useTongue()
  const locale = useLocale()
  const { answers } = kept
  const on = kept.on ?? today
  const facts = useMemo(() => journeyOfResult(answers, on).used, [answers, on])
  const blank = Object.keys(answers).length === 0

  const arrived = useRef(false)
  useEffect(() => {
    // On arrival, unless the address names a part of the page; and when all answers have just been erased.
    if (arrived.current || window.location.hash === '') document.querySelector('h1')?.focus({ preventScroll: arrived.current === false })
    arrived.current = true
  }, [blank])

  return (
    <Worked
      answers={answers}
      facts={facts}
      blank={blank}
      on={on}
      today={today}
      kicker={tell('result.title')}
      gathered={kept}
      onDay={day => keep(was => ({ ...was, on: day }))}
      onAnswers={next => keep(was => keepAnswers(was, next))}
      onGathered={change => keep(was => ({ ...was, ...change }))}
    >
      <div className="actions">
        {blank ? (
          <a className="button" href={`/${locale}/check`}>
            {tell('result.blank.begin')}
          </a>
        ) : (
          <>
            <PrintButton />
            <a className="button button-plain" href={`/${locale}/check#answers`}>
              {tell('result.actions.change')}
            </a>
            <a href="#plan">{tell('result.actions.plan')}</a>
            <a href="#what-if">{tell('result.actions.whatIf')}</a>
          </>
        )}
      </div>
      {!blank && (
        <>
          <CodeTick />
          <CopyLink facts={facts} on={on} />
          <Erase />
        </>
      )}
    </Worked>
  )
}
