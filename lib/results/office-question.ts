/**
 * What to ask the office about a rule: where published sources disagree, and where what decides is not known.
 */
import { atomsOf } from '../engine/conditions'
import type { Explained } from '../engine/explain'
import type { State } from '../engine/verdict'
import { topics, type FactName } from '../policy/facts'
import type { PermitId, PolicyRule } from '../policy/types'
import { heaviestOf } from '../policy/weight'
import type { WindowId } from '../policy/windows'
import { conjuncts } from './reading-comparison'

import type { RuleResult } from './rule-results'

/** One side of a dispute: a reading, and what it says of the person. */
export interface OfficeSide {
  readonly reading: string
  readonly says: 'yes' | 'no'
}

/** A question to an office, with nothing in words. */
export interface OfficeQuestion {
  readonly rule: PolicyRule
  readonly permit: PermitId
  /** The person's answers it rests on: those the sides differ about first, no more than can be read at a glance. */
  readonly facts: readonly FactName[]
  /** Both sides, that which weighs more first; empty where the sources agree. */
  readonly sides: readonly OfficeSide[]
  /** What the person cannot answer, and decides. */
  readonly unknown: readonly FactName[]
  /** The office that takes the application. */
  readonly window: WindowId
}

/** No more of the person's answers than these are read out. */
const mostFacts = 4

/**
 * The question a rule leaves to the office; undefined where it leaves none: the rule is neither disputed, nor open for
 * what the person said not to know alone.
 */
export function officeQuestionOf(outcome: RuleResult): OfficeQuestion | undefined {
  const { rule, status, missing, unknown, facts } = outcome
  const sides = status === 'disputed' ? sidesOf(outcome) : []
  const asksUnknown = status === 'open' && missing.length === 0 && unknown.length > 0
  if (sides.length < 2 && !asksUnknown) return undefined
  const shown = [...new Set(decisiveFacts(outcome))].filter(fact => isAnswered(facts[fact])).slice(0, mostFacts)
  return {
    rule,
    permit: rule.permit,
    facts: topics.flatMap(topic => topic.facts).filter(fact => shown.includes(fact)),
    sides,
    unknown: asksUnknown ? unknown : [],
    window: officeOf(outcome),
  }
}

const isAnswered = (answer: unknown): boolean => answer !== undefined && answer !== null && answer !== 'unknown'

/** The heaviest reading that says yes, and the heaviest that says no; the heavier of the two first. */
function sidesOf({ readings }: RuleResult): readonly OfficeSide[] {
  const heaviest = (['yes', 'no'] as const).flatMap(says => {
    const reading = heaviestOf(readings.filter(({ state }) => state === says).map(one => one.reading))
    return reading === undefined ? [] : [{ says, reading }]
  })
  const first = heaviestOf(heaviest.map(({ reading }) => reading))
  return heaviest
    .sort((a, b) => Number(b.reading === first) - Number(a.reading === first))
    .map(({ says, reading }) => ({ says, reading: reading.id }))
}

/** What keeps a reading from being met, then what makes another met. That the person is a foreigner, the office sees. */
function decisiveFacts({ readings, explain }: RuleResult): readonly FactName[] {
  const of = (state: State) => readings.filter(one => one.state === state).map(({ reading }) => reading)
  const against = of('no').flatMap(({ when }) =>
    conjuncts(when)
      .map(explain)
      .filter(({ state }) => state === 'no')
      .map(({ condition }) => condition),
  )
  const met = [...of('yes'), ...of('open')].flatMap(({ when }) => counting(explain(when)))
  return [...against.flatMap(atomsOf).map(({ fact }) => fact), ...met].filter(fact => fact !== 'nationality')
}

/** The facts of those parts of a condition that are met and needed. */
const counting = ({ condition, counts, state, parts }: Explained<FactName>): readonly FactName[] => {
  if (!counts) return []
  if ('fact' in condition) return state === 'yes' ? [condition.fact] : []
  return parts.flatMap(counting)
}

/** Offices that decide, or pass on to whoever decides; those that only recommend are none. */
const offices: readonly WindowId[] = ['exit-entry-yangpu', 'pr-centre', 'exit-entry-city', 'port-pudong', 'port-hongqiao']

/** The office the person is sent to; where nothing can be applied for yet, the one of all such applications. */
function officeOf({ rule, grants }: RuleResult): WindowId {
  const sent = grants.flatMap(({ windows }) => windows.map(({ id }) => id))
  const own = offices.find(office => sent.includes(office))
  return own ?? (rule.permit === 'permanent-residence' ? 'pr-centre' : 'exit-entry-city')
}
