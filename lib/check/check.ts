/**
 * The one door: a case in, an assessment out. Page, list, command line and HTTP all come through here.
 */
import { answersOn, outline, verdicts, type Outline, type RuleAnswer, type RuleAssessment } from '../engine/assess'
import { compile } from '../engine/law'
import { present } from '../engine/present'
import type { Verdict } from '../engine/verdict'
import type { AnyFact } from '../policy/all-facts'
import { facts, type FactName } from '../policy/facts'
import { rules } from '../policy/rules'
import type { PolicyReading } from '../policy/types'
import { windowOrder } from '../policy/windows'
import type { AllCaseFacts, Case, CaseFacts } from './case'
import { leaningOf, type Leaning } from './leaning'
import { workedFacts, type WorkedFacts } from './worked-facts'

/** The ten rules, made ready. */
export const law = compile(facts, rules, windowOrder)

/** One rule’s answer to a person, and where the evidence leans where it is disputed. */
export interface WeighedAssessment<F extends AnyFact = FactName> extends RuleAssessment<F> {
  readonly leaning: Leaning['says'] | null
}

/** What the ten rules say to a person on a day. */
export interface Assessment {
  readonly id?: string
  readonly on: string
  /** The facts that were worked out, with what they came to; left out where there are none. */
  readonly worked?: WorkedFacts
  readonly rules: readonly WeighedAssessment[]
  /** The routes beside the ten, where they are asked for. */
  readonly routes?: readonly WeighedAssessment<AnyFact>[]
}

/**
 * Assesses a case that was read before; `today` (`YYYY-MM-DD`, Shanghai's) stands in where it names no day. Throws a
 * RangeError that names it where the day is none of the span.
 */
export function check(one: Case, today: string): Assessment {
  const { on, worked, says, earliest } = caseAnswers(one, today)
  return {
    ...(one.id === undefined ? {} : { id: one.id }),
    on,
    ...(worked === undefined ? {} : { worked }),
    rules: says.map((rule, index) => weighed(law.rules[index], rule, present(earliest[index], 'the first day of a rule'))),
  }
}

/** What the ten rules say to a case, as `check` puts it together. Takes and throws what `check` does. */
export function caseAnswers(one: Case, today: string) {
  const on = one.on ?? today
  const worked = workedFacts(one, on)
  return { on, worked, ...answersOn(law, withWorked(one.facts, worked), on) }
}

/** An answer with its leaning and first day, in the order of the contract; named one by one, as spreading takes longer. */
export function weighed<F extends AnyFact>(
  rule: { readonly readings: readonly PolicyReading<string, AnyFact>[] } | undefined,
  says: RuleAnswer<F>,
  earliest: string | null,
): WeighedAssessment<F> {
  const { id, verdict, readings, grants, missing, changes, moreChanges } = says
  const leaning = leaningOf(rule?.readings ?? [], verdict, readings)?.says ?? null
  const all = { id, verdict, leaning, readings, grants, missing, earliest, changes }
  return moreChanges === undefined ? all : { ...all, moreChanges }
}

/** The answers that count: those that were given, and those that were worked out for blanks. */
export const withWorked = (facts: AllCaseFacts, worked: WorkedFacts | undefined): AllCaseFacts =>
  worked === undefined ? facts : { ...facts, ...worked }

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
