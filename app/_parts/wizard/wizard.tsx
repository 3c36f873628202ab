'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { journeyOf } from '@/lib/wizard/journey'
import { nothingKept, rulesOf } from '@/lib/wizard/kept'
import { nextPlace } from '@/lib/wizard/page'
import { writePlace } from '@/lib/wizard/place'
import type { RuleId } from '@/lib/policy/shape'
import { keep, useKept, useToday } from '../kept-in-tab'
import { Aims } from './aims'
import { Ask } from './ask'
import { Review } from './review'
import { StepPage } from './step-page'
import { goTo, usePlace } from './use-place'

/** What the questionnaire calls the rules. */
export type RuleNames = Readonly<Record<RuleId, string>>

/** The questionnaire: one address, one place in it after another. */
export function Wizard({ ruleNames }: { ruleNames: RuleNames }) {
  const t = useTranslations('wizard')
  const place = usePlace()
  const kept = useKept() ?? nothingKept
  const today = useToday() ?? FIRST_DRAWING
  const on = kept.on ?? today
  const rules = kept.rules.length === 0 ? rulesOf([]) : kept.rules
  const journey = journeyOf(rules, kept.answers, on)
  const address = writePlace(place)
  const top = useRef<HTMLDivElement>(null)
  const before = useRef<string | undefined>(undefined)

  useEffect(() => {
    const title = top.current?.querySelector('h1')
    document.title = t('pageTitle', { page: title?.textContent ?? '' })
    // Not on arrival: whoever opens the page begins at its top, as on any other.
    if (before.current !== undefined && before.current !== address) {
      window.scrollTo(0, 0)
      title?.focus({ preventScroll: true })
    }
    before.current = address
  }, [address, t])

  const state = { rules, kept, journey, on, ruleNames }
  return (
    <div ref={top} key={address}>
      {place.at === 'aims' && (
        <Aims
          chosen={kept.aims}
          onDone={aims => {
            const wanted = rulesOf(aims)
            keep(was => ({ ...was, aims, rules: wanted }))
            goTo(nextPlace(journeyOf(wanted, kept.answers, on), place))
          }}
        />
      )}
      {place.at === 'step' && <StepPage {...state} place={place} />}
      {place.at === 'answers' && <Review {...state} />}
      {place.at === 'ask' && <Ask {...state} rule={place.rule} />}
    </div>
  )
}

/** Stands in for today while the page is drawn before it runs; nothing drawn then depends on the day. */
const FIRST_DRAWING = '2026-11-23'
