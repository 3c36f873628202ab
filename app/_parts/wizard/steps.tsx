'use client'

import type { Aim } from '@/lib/policy/aims'
import { journeyOf } from '@/lib/wizard/journey'
import { rulesOf, type Kept } from '@/lib/wizard/kept'
import { nextPlace } from '@/lib/wizard/page'
import type { Place } from '@/lib/wizard/place'
import { todayInShanghai, useKept, useToday } from '../kept-in-tab'
import { Ask } from './ask'
import { Review } from './review'
import type { RuleNames } from './state'
import { StepPage } from './step-page'
import { goTo } from './use-place'

/** Every page of the questionnaire after the first. Drawn in the browser only: it shows what the tab keeps. */
export default function Steps({ place, ruleNames }: { place: Exclude<Place, { at: 'aims' }>; ruleNames: RuleNames }) {
  const kept = useKept()
  const today = useToday()
  if (kept === undefined || today === undefined) return null
  const on = kept.on ?? today
  const rules = kept.rules.length === 0 ? rulesOf([]) : kept.rules
  const state = { rules, kept, journey: journeyOf(rules, kept.answers, on), on, ruleNames }
  switch (place.at) {
    case 'step':
      return <StepPage {...state} place={place} />
    case 'answers':
      return <Review {...state} />
    case 'ask':
      return <Ask {...state} rule={place.rule} />
  }
}

/** Begins the questions about some aims: what is kept then. Leads on to the first of them. */
export function begin(kept: Kept, aims: readonly Aim[]): Kept {
  const rules = rulesOf(aims)
  goTo(nextPlace(journeyOf(rules, kept.answers, kept.on ?? todayInShanghai()), { at: 'aims' }))
  return { ...kept, aims, rules }
}
