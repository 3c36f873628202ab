'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useMemo, useRef } from 'react'
import { headline } from '@/lib/words/headline'
import { outcomesOf } from '@/lib/words/outcome'
import { sourcesOfResult } from '@/lib/words/outcome-sources'
import { planOf } from '@/lib/words/plan'
import { writeDate } from '@/lib/words/tell'
import { journeyOf } from '@/lib/wizard/journey'
import { rulesOf, type Kept } from '@/lib/wizard/kept'
import { useKept, useToday } from '../kept-in-tab'
import { SourceList } from '../law/source-list'
import { PageHead } from '../page-head'
import { Paper } from '../paper/paper'
import { Section } from '../section'
import { Text } from '../text'
import { useTongue } from '../tongue'
import { Erase } from '../wizard/erase'
import { Days } from './days'
import { OtherRoads, Standing, Unchecked } from './around'
import { PlanOf } from './plan'
import { PrintButton } from './print-button'
import { RuleOutcomes } from './rule-outcomes'
import { Tally } from './tally'

/** The result: worked out here, from what the tab keeps. All ten rules count every answer that can matter to them. */
export function Result() {
  const kept = useKept()
  const today = useToday()
  const t = useTranslations('result')
  if (kept === undefined || today === undefined)
    return (
      <PageHead title={t('title')}>
        <p className="lead needs-script">{t('working')}</p>
      </PageHead>
    )
  return <Worked kept={kept} today={today} />
}

function Worked({ kept, today }: { kept: Kept; today: string }) {
  const t = useTranslations('result')
  const locale = useLocale()
  const tongue = useTongue()
  const { answers } = kept
  const on = kept.on ?? today
  const { facts, outcomes, plan } = useMemo(() => {
    const facts = journeyOf(rulesOf([]), answers, on).used
    const outcomes = outcomesOf({ facts, on, today })
    return { facts, outcomes, plan: planOf(outcomes) }
  }, [answers, on, today])
  const blank = Object.keys(answers).length === 0

  const top = useRef<HTMLDivElement>(null)
  const arrived = useRef(false)
  useEffect(() => {
    // On arrival, unless the address names a part of the page; and when all answers have just been erased.
    if (arrived.current || window.location.hash === '') top.current?.querySelector('h1')?.focus({ preventScroll: arrived.current === false })
    arrived.current = true
  }, [blank])

  return (
    <>
      <div ref={top} className="result-head">
        <PageHead kicker={t('title')} title={<Text>{headline(tongue, outcomes, blank)}</Text>}>
          <p className="lead" role="status">
            {t('checkedFor', { date: writeDate(tongue, on) })}
          </p>
          {blank && <p>{t('blank.text')}</p>}
          <p>
            <Text>{t('information')}</Text>
          </p>
          <div className="actions">
            {blank ? (
              <a className="button" href={`/${locale}/check`}>
                {t('blank.begin')}
              </a>
            ) : (
              <>
                <PrintButton />
                <a className="button button-plain" href={`/${locale}/check#answers`}>
                  {t('actions.change')}
                </a>
                <a href="#plan">{t('actions.plan')}</a>
              </>
            )}
          </div>
          {!blank && <Erase />}
        </PageHead>
      </div>
      <Section id="tally" name={t('tally.label')}>
        <Tally outcomes={outcomes} />
      </Section>
      <Section id="days" name={t('days.name')}>
        <Days on={on} today={today} />
      </Section>
      <RuleOutcomes outcomes={outcomes} on={on} />
      <Section id="plan" name={t('plan.name')}>
        <PlanOf plan={plan} on={on} />
      </Section>
      <Unchecked />
      <OtherRoads on={on} />
      <Standing />
      <Section id="sources" name={t('sources.name')}>
        <p className="quiet">{t('sources.lead')}</p>
        <SourceList ids={sourcesOfResult(outcomes, on)} />
      </Section>
      <Paper facts={facts} outcomes={outcomes} plan={plan} on={on} today={today} />
    </>
  )
}
