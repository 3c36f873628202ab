'use client'

import { useMemo, type ReactElement, type ReactNode } from 'react'
import type { RuleId } from '@/lib/policy/types'
import type { Answers } from '@/lib/wizard/session-state'
import { headline } from '@/lib/text/headline'
import { permitResultsOf, rulesThatWereAsked } from '@/lib/results/permit-results'
import { sectionOf, sectionsOf } from '@/lib/results/result-sections'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { sourcesOfResult } from '@/lib/results/result-sources'
import { planOf } from '@/lib/results/plan'
import { planOptionsOf } from '@/lib/results/plan-options'
import { writeDate } from '@/lib/text/i18n'
import { sourcesOfAhead, timelineOf } from '@/lib/results/timeline'
import { Timeline } from '../ahead/timeline'
import { SourceList } from '../law/source-list'
import { PageHead } from '../page-head'
import type { PersonOnPaper } from '../print-summary/person-on-paper'
import { PrintSummary } from '../print-summary/print-summary'
import { FoldedSection } from '../folded-section'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { WhatIf } from '../what-if/what-if'
import { AboutTheResult, UncheckedNotice } from './notices'
import { OtherRoutes } from './other-routes'
import { Days } from './days'
import type { Checklist, OnChecklist } from './checklist'
import { PlanOf } from './plan'
import { PermitCards } from './permit-cards'
import { NextStepLine } from './next-step-line'
import { RulesNotAsked, RulesOfSection } from './result-sections'
import { useRevealed } from './use-revealed'

/**
 * What the ten rules say to one person: whose answers these are and where they are kept is the caller's business.
 * `answers` are all of them, `facts` those that count, `on` is the day checked for.
 */
export function ResultView({
  answers,
  facts,
  asked,
  blank,
  on,
  today,
  kicker,
  who,
  children,
  aside,
  checklist,
  onDay,
  onChecklist,
  onAnswers,
}: {
  answers: Answers
  facts: Answers
  /** The rules asked about, none being all; left out where nobody knows. */
  asked?: readonly RuleId[]
  /** Nothing is answered. */
  blank: boolean
  on: string
  today: string
  kicker: ReactNode
  /** Who the person is, for the head of the paper, where there are several. */
  who?: PersonOnPaper | undefined
  /** What can be done with the result: stands in the head. */
  children: ReactNode
  /** Parts of the page that belong to the caller, below the head. */
  aside?: ReactElement | undefined
  /** The papers that are ready, and the day to apply on. */
  checklist: Checklist
  /** Takes another day to check for; null is today. */
  onDay: (day: string | null) => void
  onChecklist: OnChecklist
  /** Takes other answers that were tried out and are to be kept. */
  onAnswers: (answers: Answers) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { outcomes, plan, permitPlans } = useMemo(() => {
    const outcomes = ruleResultsOf({ facts, on, today })
    return { outcomes, plan: planOf(outcomes), permitPlans: planOptionsOf(outcomes) }
  }, [facts, on, today])
  const { applyOn } = checklist
  const ahead = useMemo(() => timelineOf({ facts, outcomes, plan, on, applyOn }), [facts, outcomes, plan, on, applyOn])
  const results = useMemo(() => permitResultsOf(outcomes, asked ?? rulesThatWereAsked(outcomes)), [outcomes, asked])
  const now = headline(i18n, results, blank)
  useRevealed()
  const [nearest] = results.permits
  const lead = nearest === undefined ? 'no' : sectionOf[nearest.nearness]
  const sections = sectionsOf(results.asked)
  return (
    <>
      <div className="result-head">
        <PageHead kicker={kicker} title={<Text>{now}</Text>}>
          <p className="lead" role="status">
            {t('result.checkedFor', { date: writeDate(i18n, on) })}
          </p>
          {blank ? <p>{t('result.blank.text')}</p> : <NextStepLine results={results} on={on} />}
          <p className="small quiet">
            <Text>{t('result.information')}</Text>
          </p>
          {children}
        </PageHead>
      </div>
      {aside}
      {sections.map(section => section.id === lead && lead !== 'apply' && <RulesOfSection key={section.id} section={section} on={on} />)}
      <PermitCards permits={results.permits} on={on} />
      <div className="folds">
        <FoldedSection id="plan" name={t('result.plan.name')}>
          <PlanOf plan={plan} permits={permitPlans} on={on} checklist={checklist} onChecklist={onChecklist} />
        </FoldedSection>
      </div>
      {sections.map(section => (section.id !== lead || lead === 'apply') && <RulesOfSection key={section.id} section={section} on={on} />)}
      <WhatIf answers={answers} on={on} today={today} outcomes={outcomes} onKeep={onAnswers} />
      <div className="folds">
        <OtherRoutes answers={answers} on={on} />
        <RulesNotAsked outcomes={results.notAsked} on={on} />
        <Timeline ahead={ahead} now={now} on={on} name={who?.name} />
        <FoldedSection id="days" name={t('result.days.name')}>
          <Days on={on} today={today} onDay={onDay} />
        </FoldedSection>
        <UncheckedNotice />
        <AboutTheResult />
        <FoldedSection id="sources" name={t('result.sources.name')}>
          <p className="quiet">{t('result.sources.lead')}</p>
          <SourceList ids={[...sourcesOfResult(outcomes, on), ...ahead.flatMap(sourcesOfAhead)]} />
        </FoldedSection>
      </div>
      <PrintSummary
        facts={facts}
        outcomes={outcomes}
        asked={asked}
        plan={plan}
        on={on}
        today={today}
        who={who}
        checklist={checklist}
        ahead={ahead}
      />
    </>
  )
}
