/**
 * The one door: a case in, an assessment out. Page, list, command line and HTTP all come through here.
 */
import { assess, outline, verdicts, type Outline, type RuleAssessment } from '../engine/assess'
import { compile } from '../engine/law'
import type { Verdict } from '../engine/verdict'
import { facts } from '../policy/facts'
import { rules } from '../policy/rules'
import { windowOrder } from '../policy/windows'
import type { Case, CaseFacts } from './case'

/** The ten rules, made ready. */
export const law = compile(facts, rules, windowOrder)

/** What the ten rules say to a person on a day. */
export interface Assessment {
  readonly id?: string
  readonly on: string
  readonly rules: readonly RuleAssessment[]
}

/**
 * Assesses a case that was read before; `today` (`YYYY-MM-DD`, Shanghai's) stands in where it names no day. Throws a
 * RangeError that names it where the day is none of the span.
 */
export function check(one: Case, today: string): Assessment {
  const on = one.on ?? today
  const assessed = assess(law, one.facts, on)
  return { ...(one.id === undefined ? {} : { id: one.id }), on, rules: assessed }
}

/** The ten verdicts alone, in the order of the rulebook. Throws like `check`. */
export const verdictsOf = (answers: CaseFacts, on: string): readonly Verdict[] => verdicts(law, answers, on)

/** What a list shows of a person: a part of what `check` finds, sooner found. Throws like `check`. */
export const outlineOf = (answers: CaseFacts, on: string): Outline => outline(law, answers, on)
