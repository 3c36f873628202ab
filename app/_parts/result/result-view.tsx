'use client'

import { useMemo, type ReactElement, type ReactNode } from 'react'
import type { Answers } from '@/lib/wizard/session-state'
import { headline } from '@/lib/text/headline'
import { outcomesOf } from '@/lib/results/rule-results'
import { sourcesOfResult } from '@/lib/results/result-sources'
import { planOf } from '@/lib/results/plan'
import { writeDate } from '@/lib/text/i18n'
import { sourcesOfAhead, timelineOf } from '@/lib/results/timeline'
import { Timeline } from '../ahead/timeline'
import { SourceList } from '../law/source-list'
import { PageHead } from '../page-head'
import { Paper } from '../print-summary/print-summary'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { WhatIf } from '../what-if/what-if'
import { OtherRoads, Standing, Unchecked } from './notices'
import { Days } from './days'
import type { Gathered, OnGathered } from './checklist'
import { PlanOf } from './plan'
import { RuleOutcomes } from './rule-result-list'
import { Tally } from './status-summary'

/**
 * What the ten rules say to one person: whose answers these are and where they are kept is the caller's business.
 * `answers` are all of them, `facts` those that count, `on` is the day checked for.
 */
export function Worked({
  answers,
  facts,
  blank,
  on,
  today,
  kicker,
  name,
  children,
  besides,
  gathered,
  onDay,
  onGathered,
  onAnswers,
}: {
  answers: Answers
  facts: Answers
  /** Nothing is answered. */
  blank: boolean
  on: string
  today: string
  kicker: ReactNode
  /** Who the person is, for the head of the paper, where there are several. */
  name?: string | undefined
  /** What can be done with the result: stands in the head. */
  children: ReactNode
  /** Parts of the page that belong to the caller, below the head. */
  besides?: ReactElement | undefined
  /** The papers that are ready, and the day to apply on. */
  gathered: Gathered
  /** Takes another day to check for; null is today. */
  onDay: (day: string | null) => void
  onGathered: OnGathered
  /** Takes other answers that were tried out and are to be kept. */
  onAnswers: (answers: Answers) => void
}) {
  const tongue = useTongue()
  const { tell } = tongue
  const { outcomes, plan } = useMemo(() => {
    const outcomes = outcomesOf({ facts, on, today })
    return { outcomes, plan: planOf(outcomes) }
  }, [facts, on, today])
  const { applyOn } = gathered
  const ahead = useMemo(() => timelineOf({ facts, outcomes, plan, on, applyOn }), [facts, outcomes, plan, on, applyOn])
  const now = headline(tongue, outcomes, blank)
  return (
    <>
      <div className="result-head">
        <PageHead kicker={kicker} title={<Text>{now}</Text>}>
          <p className="lead" role="status">
            {tell('result.checkedFor', { date: writeDate(tongue, on) })}
          </p>
          {blank && <p>{tell('result.blank.text')}</p>}
          <p>
            <Text>{tell('result.information')}</Text>
          </p>
          {children}
        </PageHead>
      </div>
      {besides}
      <Section id="tally" name={tell('result.tally.label')}>
        <Tally outcomes={outcomes} />
      </Section>
      <Section id="days" name={tell('result.days.name')}>
        <Days on={on} today={today} onDay={onDay} />
      </Section>
      <RuleOutcomes outcomes={outcomes} on={on} />
      <WhatIf answers={answers} on={on} today={today} outcomes={outcomes} onKeep={onAnswers} />
      <Section id="plan" name={tell('result.plan.name')}>
        <PlanOf plan={plan} on={on} gathered={gathered} onGathered={onGathered} />
      </Section>
      <Timeline ahead={ahead} now={now} on={on} name={name} />
      <Unchecked />
      <OtherRoads on={on} />
      <Standing />
      <Section id="sources" name={tell('result.sources.name')}>
        <p className="quiet">{tell('result.sources.lead')}</p>
        <SourceList ids={[...sourcesOfResult(outcomes, on), ...ahead.flatMap(sourcesOfAhead)]} />
      </Section>
      <Paper facts={facts} outcomes={outcomes} plan={plan} on={on} today={today} name={name} gathered={gathered} />
    </>
  )
}
