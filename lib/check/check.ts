/**
 * The one door: a case in, an assessment out. Page, list, command line and HTTP all come through here.
 */
import { assess, outline, verdicts, type Outline, type RuleAssessment } from '../engine/assess'
import { compile } from '../engine/law'
import { present } from '../engine/present'
import type { Verdict } from '../engine/verdict'
import { facts, type FactName } from '../policy/facts'
import { rules } from '../policy/rules'
import type { PolicyRule } from '../policy/types'
import { windowOrder } from '../policy/windows'
import type { Case, CaseFacts } from './case'
import { leaningOf, type Leaning } from './leaning'

/** The ten rules, made ready. */
export const law = compile(facts, rules, windowOrder)

/** One rule’s answer to a person, and where the evidence leans where it is disputed. */
export interface WeighedAssessment extends RuleAssessment<FactName> {
  readonly leaning: Leaning['says'] | null
}

/** What the ten rules say to a person on a day. */
export interface Assessment {
  readonly id?: string
  readonly on: string
  readonly rules: readonly WeighedAssessment[]
}

/**
 * Assesses a case that was read before; `today` (`YYYY-MM-DD`, Shanghai's) stands in where it names no day. Throws a
 * RangeError that names it where the day is none of the span.
 */
export function check(one: Case, today: string): Assessment {
  const on = one.on ?? today
  const assessed = assess(law, one.facts, on).map((rule, index) => weighed(law.rules[index], rule))
  return { ...(one.id === undefined ? {} : { id: one.id }), on, rules: assessed }
}

/** An assessment with its leaning, in the order of the contract; named one by one, as spreading takes longer. */
function weighed(rule: PolicyRule | undefined, assessed: RuleAssessment<FactName>): WeighedAssessment {
  const { id, verdict, readings, grants, missing, earliest, changes, moreChanges } = assessed
  const leaning = leaningOf(rule?.readings ?? [], verdict, readings)?.says ?? null
  const all = { id, verdict, leaning, readings, grants, missing, earliest, changes }
  return moreChanges === undefined ? all : { ...all, moreChanges }
}

/** The ten verdicts alone, in the order of the rulebook. Throws like `check`. */
export const verdictsOf = (answers: CaseFacts, on: string): readonly Verdict[] => verdicts(law, answers, on)

/** What a list shows of a person: a part of what `check` finds, sooner found. */
export interface WeighedOutline extends Outline<FactName> {
  /** Per rule where the evidence leans; null where it is not disputed. */
  readonly leanings: readonly (Leaning | null)[]
}

/** What a list shows of a person. Throws like `check`. */
export function outlineOf(answers: CaseFacts, on: string): WeighedOutline {
  const found = outline(law, answers, on)
  const leanings = law.rules.map(({ readings }, index) =>
    leaningOf(
      readings,
      present(found.verdicts[index], 'the verdict of a rule'),
      present(found.readings[index], 'what the readings of a rule say'),
    ),
  )
  return { ...found, leanings }
}
