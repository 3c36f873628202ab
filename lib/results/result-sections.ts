/**
 * The parts of a result below its headline: each rule that was asked about stands in one of them.
 */
import { nearnessOf, type Nearness } from './permit-results'
import type { RuleResult } from './rule-results'

/** The parts, in the order in which they are read. */
export const resultSections = ['apply', 'one-answer', 'ask', 'answers', 'held', 'not-from-here', 'from-a-day', 'no'] as const
export type ResultSection = (typeof resultSections)[number]

/** Where a permit, or a rule, of some nearness stands. */
export const sectionOf: Readonly<Record<Nearness, ResultSection>> = {
  yes: 'apply',
  probably: 'ask',
  'one-answer': 'one-answer',
  ask: 'ask',
  answers: 'answers',
  held: 'held',
  'not-from-here': 'not-from-here',
  'ask-not-from-here': 'ask',
  'from-a-day': 'from-a-day',
  'perhaps-from-a-day': 'from-a-day',
  no: 'no',
  'not-covered': 'no',
}

/** The rules of a part, in the order of the parts; parts that no rule stands in are left out. */
export interface FilledSection {
  readonly id: ResultSection
  readonly outcomes: readonly RuleResult[]
}

/** Rules by the part of the result they stand in; in each in their own order. */
export const sectionsOf = (outcomes: readonly RuleResult[]): readonly FilledSection[] =>
  resultSections
    .map(id => ({ id, outcomes: outcomes.filter(outcome => sectionOf[nearnessOf(outcome)] === id) }))
    .filter(section => section.outcomes.length > 0)
