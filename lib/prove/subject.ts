/**
 * What is proved: a law as its files tell it, and the engine that answers by it. Both are handed in, so that a law or an
 * engine with a fault in it is just another subject.
 */
import { courseOf, stillMatters } from '../engine/ask'
import { assess, assessOnDay, namesOf, type RuleAssessment } from '../engine/assess'
import { dayFromText } from '../engine/days'
import type { FactTable } from '../engine/facts'
import { compile, type Law, type RuleOnADay } from '../engine/law'
import type { Rule } from '../engine/rules'
import { situate, type Answers } from '../engine/situation'

/** A law as its files tell it: the facts in the order of asking, the rules, the windows in the order of the journey. */
export interface LawFiles {
  readonly facts: FactTable
  readonly rules: readonly Rule[]
  readonly windows: readonly string[]
}

/** What is asked of an engine. Answers are of their facts' kinds, days `YYYY-MM-DD`, facts and rules go by name. */
export interface Engine {
  /** What one rule says to a person on the day. */
  says(rule: string, answers: Answers, on: string): Omit<RuleAssessment, 'earliest'>
  /** The first day on which it says yes if only time passes. */
  earliest(rule: string, answers: Answers, on: string): string | null
  /** The blank facts worth asking for one rule. */
  asks(rule: string, answers: Answers, on: string): readonly string[]
  /** The answers that count for some rules, and the questions still open. */
  course(rules: readonly string[], answers: Answers, on: string): { readonly used: Answers; readonly open: readonly string[] }
}

export interface Subject extends LawFiles {
  readonly engine: Engine
}

/** The engine of the product, reading these files: all rules are compiled together, as the product does. */
export function engineOf({ facts, rules, windows }: LawFiles): Engine {
  const law = compile(facts, rules, windows)
  const views = new Map(rules.map(({ id }) => [id, onlyRule(law, id)]))
  const viewOf = (id: string): Law => views.get(id) ?? law
  return {
    says: (id, answers, on) => {
      const day = dayFromText(on)
      const [rule] = viewOf(id).on(day)
      if (rule === undefined) throw new RangeError(`no rule is called "${id}"`)
      return assessOnDay(law, rule, situate(law.partitions, answers, day))
    },
    earliest: (id, answers, on) => assess(viewOf(id), answers, on)[0]?.earliest ?? null,
    asks: (id, answers, on) => {
      const day = dayFromText(on)
      const situation = situate(law.partitions, answers, day)
      return viewOf(id).on(day).flatMap(rule => namesOf(law, stillMatters(law, rule, situation)))
    },
    course: (ids, answers, on) => courseOf(law, ids, answers, on),
  }
}

/** The same law, asked about one of its rules only. */
function onlyRule(law: Law, id: string): Law {
  const place = law.rules.findIndex(rule => rule.id === id)
  const known = new Map<readonly RuleOnADay[], readonly RuleOnADay[]>()
  return {
    ...law,
    on: day => {
      const docket = law.on(day)
      const found = known.get(docket) ?? docket.slice(place, place + 1)
      known.set(docket, found)
      return found
    },
  }
}

/** A law and the product's engine for it. */
export const subjectOf = (files: LawFiles): Subject => ({ ...files, engine: engineOf(files) })

/** A rule of the subject. */
export function ruleOf({ rules }: LawFiles, id: string): Rule {
  const found = rules.find(rule => rule.id === id)
  if (found === undefined) throw new RangeError(`no rule is called "${id}"`)
  return found
}
