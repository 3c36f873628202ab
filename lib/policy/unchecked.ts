/**
 * What nobody checks who only asks questions; said so on screen and paper. Words: statements.json.
 */
import type { RuleId } from './types'
import { statement, type Statement } from './statement'

export interface Unchecked extends Statement {
  /** The rules it concerns; all where it is left out. */
  readonly rules?: readonly RuleId[]
}

export const unchecked: readonly Unchecked[] = [
  statement('unchecked.conduct', ['P59', 'P61', 'P62']),
  statement('unchecked.criminalRecord', ['P59', 'P63', 'P65']),
  statement('unchecked.health', ['P59', 'P63', 'P78']),
  statement('unchecked.papers', []),
  statement('unchecked.discretion', []),
  statement('unchecked.quotas', []),
  { ...statement('unchecked.base', ['P2', 'P89']), rules: ['four-year-work-pr', 'talent-visa', 'student-founder'] },
]

/** What concerns one rule. */
export const uncheckedFor = (rule: RuleId): readonly Unchecked[] =>
  unchecked.filter(({ rules }) => rules === undefined || rules.includes(rule))

/** What can be said for certain about the ten as a whole, and what cannot. Words: statements.json. */
export const aboutTheTen: readonly Statement[] = [
  statement('ten.issued', ['S1', 'P3', 'P9', 'P15'], { measures: 10 }),
  statement('ten.compiled', ['S1', 'P3', 'P10', 'P15'], { measures: 10, numbered: 1 }),
  statement('ten.notRepealed', ['P57'], { measures: 10 }),
]
