/**
 * What the table shows of a person. The whole answer is `check`’s, asked of the same case (`caseOf`).
 */
import { check, outlineOf } from '../check/check'
import type { Leaning } from '../check/leaning'
import type { Verdict } from '../engine/verdict'
import type { FactName } from '../policy/facts'
import { ruleIds } from '../policy/rules'
import type { RuleId } from '../policy/types'
import { isHeld } from '../results/status-ways'
import type { ListedPerson } from './person'

/** A row of the table. */
export interface Summary {
  /** The ten verdicts in the order of the rulebook. */
  readonly verdicts: readonly Verdict[]
  /** Where the evidence leans, by rule; null where a rule is not disputed. */
  readonly leanings: readonly (Leaning | null)[]
  /** Whether there is something to apply for now. */
  readonly now: boolean
  /** The first day still to come on which a rule that does not say yes today will, if only time passes. */
  readonly next: string | null
  /** The rules of which that is the day. */
  readonly nextRules: readonly RuleId[]
  /** The answers missing for some rule. */
  readonly missing: readonly FactName[]
  readonly disputed: boolean
}

/** The summary of a person without faults; `today` stands in where the person names no day. */
export function summaryOf(person: Pick<ListedPerson, 'facts' | 'on'>, today: string): Summary {
  const { verdicts, leanings, granted, earliest, missing } = outlineOf(person.facts, person.on ?? today)
  const coming = earliest.map((day, index) => (verdicts[index] === 'yes' ? null : day))
  const next = coming.reduce((first, day) => (day === null || (first !== null && first <= day) ? first : day), null)
  return {
    verdicts,
    leanings,
    now: granted && grantsMore(person, today),
    next,
    nextRules: next === null ? [] : ruleIds.filter((_, index) => coming[index] === next),
    missing,
    disputed: verdicts.includes('disputed'),
  }
}

/** Whether what is granted is more than a person has by their status; only few statuses are what is applied for. */
const grantsMore = ({ facts, on }: Pick<ListedPerson, 'facts' | 'on'>, today: string): boolean =>
  facts.status !== 'permanent-residence' ||
  check({ facts, on: on ?? today }, today).rules.some(
    ({ verdict, grants }) => verdict === 'yes' && grants.some(({ id }) => !isHeld(facts, id)),
  )
