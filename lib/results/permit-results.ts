/**
 * A result by what a person can get: the permits of the rules asked about, the nearest to a yes first.
 */
import type { Leaning } from '../check/leaning'
import { present } from '../engine/present'
import type { FactName } from '../policy/facts'
import type { PermitId, RuleId } from '../policy/types'
import { grantsSomething, type RuleResult } from './rule-results'

/**
 * How near a permit is, the nearest first. `yes`: apply. `probably`: the sources disagree, and what weighs most says yes.
 * `one-answer`: a single answer decides. `ask`: the sources disagree. `answers`: several answers decide. `not-from-here`:
 * a rule is met, and the present status blocks all it grants. `ask-not-from-here`: the same, and disputed. `from-a-day`: time
 * opens it. `perhaps-from-a-day`: time may open it. `held`: the person has it already, whatever the rules say.
 */
export const nearness = [
  'yes',
  'probably',
  'one-answer',
  'ask',
  'answers',
  'held',
  'not-from-here',
  'ask-not-from-here',
  'from-a-day',
  'perhaps-from-a-day',
  'no',
  'not-covered',
] as const
export type Nearness = (typeof nearness)[number]

/** One permit, as near as the nearest of its rules. */
export interface PermitResult {
  readonly id: PermitId
  readonly nearness: Nearness
  /** The rules that bring it as near as that: the one with the earliest day, or with the fewest answers missing, first. */
  readonly by: readonly RuleResult[]
  /** Where the evidence leans, where all of these that are disputed lean alike. */
  readonly leaning: Leaning | null
  /** The answers that are missing for the first of these, whether the person can give them or not. */
  readonly missing: readonly FactName[]
  /** The first day, where one is waited for. */
  readonly day: string | undefined
}

/** A result as a person looks for it. */
export interface PermitResults {
  /** The permits asked about, the nearest first. */
  readonly permits: readonly PermitResult[]
  /** The rules asked about, and those that nobody asked about, both in their order. */
  readonly asked: readonly RuleResult[]
  readonly notAsked: readonly RuleResult[]
}

/** How near a rule brings what it grants. */
export function nearnessOf(outcome: RuleResult): Nearness {
  const { rule, facts, status, leaning, missing, unknown, earliest } = outcome
  if (facts.status === 'permanent-residence' && rule.permit === 'permanent-residence') return 'held'
  switch (status) {
    case 'yes':
      return grantsSomething(outcome) ? 'yes' : 'not-from-here'
    case 'disputed':
      if (!grantsSomething(outcome)) return 'ask-not-from-here'
      return leaning?.says === 'yes' ? 'probably' : 'ask'
    case 'open':
      return missing.length + unknown.length === 1 ? 'one-answer' : 'answers'
    case 'later':
      return earliest?.certain === true ? 'from-a-day' : 'perhaps-from-a-day'
    case 'no':
      return 'no'
    case 'not-covered':
      return 'not-covered'
  }
}

/** The permits behind ten rules' answers, for somebody who asked about some of the rules; who asked about none, about all. */
export function permitResultsOf(outcomes: readonly RuleResult[], askedAbout: readonly RuleId[]): PermitResults {
  const counts = ({ rule }: RuleResult) => askedAbout.length === 0 || askedAbout.includes(rule.id)
  const asked = outcomes.filter(counts)
  const permits = [...new Set(asked.map(({ rule }) => rule.permit))].map(id =>
    permitResultOf(
      id,
      asked.filter(({ rule }) => rule.permit === id),
    ),
  )
  return {
    permits: permits.sort((a, b) => nearness.indexOf(a.nearness) - nearness.indexOf(b.nearness)),
    asked,
    notAsked: outcomes.filter(outcome => !counts(outcome)),
  }
}

function permitResultOf(id: PermitId, outcomes: readonly RuleResult[]): PermitResult {
  const nearest = present(
    nearness.find(one => outcomes.some(outcome => nearnessOf(outcome) === one)),
    'the nearest rule of a permit',
  )
  const by = outcomes.filter(outcome => nearnessOf(outcome) === nearest).sort(sooner)
  const [first] = by
  const leanings = by.map(({ leaning }) => leaning)
  const [leaning = null] = leanings
  return {
    id,
    nearness: nearest,
    by,
    leaning: leanings.every(one => one?.says === leaning?.says) ? leaning : null,
    missing: first === undefined ? [] : [...first.missing, ...first.unknown],
    day: first?.earliest?.day,
  }
}

/** The rule with the earlier day, else the one with fewer answers missing; else in their order. */
function sooner(one: RuleResult, other: RuleResult): number {
  const day = ({ earliest }: RuleResult) => earliest?.day ?? ''
  const blanks = ({ missing, unknown }: RuleResult) => missing.length + unknown.length
  return day(one).localeCompare(day(other)) || blanks(one) - blanks(other)
}

/**
 * Of a case whose maker's aims are not known, the rules that may have been asked about: all but those that wait for more
 * than one answer that was never given. None at all where that is all ten.
 */
export const rulesThatWereAsked = (outcomes: readonly RuleResult[]): readonly RuleId[] =>
  outcomes.filter(({ status, missing }) => status !== 'open' || missing.length < 2).map(({ rule }) => rule.id)
