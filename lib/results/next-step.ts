/**
 * The one thing to do next, as data: what the headline says decides it.
 */
import type { FactName } from '../policy/facts'
import type { RuleId } from '../policy/types'
import type { WindowId } from '../policy/windows'
import { windowOf } from '../policy/windows'
import { permitCardOf } from './permit-card'
import type { PermitResults } from './permit-results'
import type { RuleResult } from './rule-results'

export type NextStep =
  /** Answer what is missing under a rule; `facts` are all that is. */
  | { readonly kind: 'answer'; readonly rule: RuleId; readonly facts: readonly FactName[] }
  /** Ask before any documents are prepared. */
  | { readonly kind: 'ask'; readonly outcome: RuleResult }
  /** Get a letter of recommendation, or begin, or book, or go there. */
  | { readonly kind: 'letter' | 'begin' | 'book' | 'go'; readonly window: WindowId }
  /** Come by another status first. */
  | { readonly kind: 'status'; readonly outcome: RuleResult }
  /** Wait for a day. */
  | { readonly kind: 'wait'; readonly day: string }
  /** Nothing of this can be had: see what would change it. */
  | { readonly kind: 'change' }

/** What comes next for somebody with these results on a day `YYYY-MM-DD`; undefined where there is nothing to do. */
export function nextStepOf({ permits }: PermitResults, on: string): NextStep | undefined {
  const [permit] = permits
  const [outcome] = permit?.by ?? []
  if (permit === undefined || outcome === undefined) return undefined
  switch (permit.nearness) {
    case 'yes': {
      const card = permitCardOf(permit, on)
      const [before] = card?.before ?? []
      const [office] = card?.offices ?? []
      if (before !== undefined) return { kind: card?.letters === true ? 'letter' : 'begin', window: before.id }
      if (office === undefined) return undefined
      return { kind: windowOf(office.id).fields.includes('booking') ? 'book' : 'go', window: office.id }
    }
    case 'probably':
    case 'ask':
    case 'ask-not-from-here':
      return { kind: 'ask', outcome }
    case 'one-answer':
    case 'answers':
      return { kind: 'answer', rule: outcome.rule.id, facts: permit.missing }
    case 'not-from-here':
      return { kind: 'status', outcome }
    case 'from-a-day':
    case 'perhaps-from-a-day':
      return permit.day === undefined ? undefined : { kind: 'wait', day: permit.day }
    case 'no':
      return { kind: 'change' }
    case 'held':
    case 'not-covered':
      return undefined
  }
}
