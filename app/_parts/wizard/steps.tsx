'use client'

import { useState } from 'react'
import type { Aim } from '@/lib/policy/aims'
import { journeyOf } from '@/lib/wizard/progress'
import { rulesOf, type Kept } from '@/lib/wizard/session-state'
import { nextPlace } from '@/lib/wizard/question-page'
import type { Place } from '@/lib/wizard/wizard-route'
import { todayInShanghai, useKept, useToday } from '../session-store'
import { Ask } from './remaining-questions'
import { Erase } from './erase'
import { Review } from './review'
import type { RuleNames } from './wizard-props'
import { StepPage } from './step-page'
import { goTo } from './use-wizard-route'

/** Every page of the questionnaire after the first. Drawn in the browser only: it shows what the tab keeps. */
export function Steps({ place, ruleNames }: { place: Exclude<Place, { at: 'aims' }>; ruleNames: RuleNames }) {
  const kept = useKept()
  const today = useToday()
  const [erasures, setErasures] = useState(0)
  if (kept === undefined || today === undefined) return null
  const on = kept.on ?? today
  const rules = kept.rules.length === 0 ? rulesOf([]) : kept.rules
  const state = { rules, kept, journey: journeyOf(rules, kept.answers, on), on, ruleNames }
  if (place.at === 'answers') return <Review {...state} />
  // A form keeps what was typed in it; once all is erased, a new one takes its place.
  return (
    <>
      {place.at === 'step' ? (
        <StepPage key={erasures} {...state} place={place} />
      ) : (
        <Ask key={erasures} {...state} rule={place.rule} />
      )}
      <Erase onErased={() => setErasures(erasures + 1)} />
    </>
  )
}

/** Begins the questions about some aims: what is kept then. Leads on to the first of them. */
export function begin(kept: Kept, aims: readonly Aim[]): Kept {
  const rules = rulesOf(aims)
  goTo(nextPlace(journeyOf(rules, kept.answers, kept.on ?? todayInShanghai()), { at: 'aims' }))
  return { ...kept, aims, rules }
}
