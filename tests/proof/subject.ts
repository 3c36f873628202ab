/**
 * What is proved: a law as its files tell it, and the engine that answers by it. Both are handed in, so that a law or an
 * engine with a fault in it is just another subject.
 */
import { courseOf, stillMatters } from '../../lib/engine/ask'
import { assess, assessOnDay, namesOf, type RuleAssessment } from '../../lib/engine/assess'
import type { Condition } from '../../lib/engine/conditions'
import { dayFromText } from '../../lib/engine/days'
import type { FactTable } from '../../lib/engine/facts'
import { compile, type Law, type RuleOnADay } from '../../lib/engine/law'
import type { Answer } from '../../lib/engine/partition'
import type { Grant, Period, Rule } from '../../lib/engine/rules'
import { situate, type KnownAnswers } from '../../lib/engine/situation'

/** A grant, and where the law tells more of it, the documents it asks for and the steps on the way to it. */
export interface ProvedGrant extends Grant {
  readonly documents?: readonly (Period & { readonly paper: string; readonly when?: Condition })[]
  readonly steps?: readonly (Period & { readonly says: string; readonly when: Condition })[]
}

export interface ProvedRule extends Rule {
  readonly grants: readonly ProvedGrant[]
}

/** A law as its files tell it: the facts in the order of asking, the rules, the windows in the order of the journey. */
export interface LawFiles {
  readonly facts: FactTable
  readonly rules: readonly ProvedRule[]
  readonly windows: readonly string[]
  /** The papers that grants may ask for. */
  readonly papers: readonly string[]
}

/** What is asked of an engine. Answers are of their facts' kinds, days `YYYY-MM-DD`, facts and rules go by name. */
export interface Engine {
  /** What one rule says to a person on the day. */
  says(rule: string, answers: KnownAnswers, on: string): Omit<RuleAssessment, 'earliest'>
  /** The first day on which it says yes if only time passes. */
  earliest(rule: string, answers: KnownAnswers, on: string): string | null
  /** The blank facts worth asking for one rule. */
  asks(rule: string, answers: KnownAnswers, on: string): readonly string[]
  /** The region of an answer: two in one region are treated alike. */
  region(fact: string, answer: Answer, on: string): number
  /** The answers that count for some rules, and the questions still open. */
  course(rules: readonly string[], answers: KnownAnswers, on: string): { readonly used: KnownAnswers; readonly open: readonly string[] }
}

export interface Subject extends LawFiles {
  readonly engine: Engine
}

/** The engine of the product, reading these files: all rules are compiled together, as the product does. */
export function engineOf({ facts, rules, windows }: Omit<LawFiles, 'papers'>): Engine {
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
      return viewOf(id)
        .on(day)
        .flatMap(rule => namesOf(law, stillMatters(law, rule, situation)))
    },
    region: (fact, answer, on) => law.partitions.find(one => one.fact === fact)?.regionOf(answer, dayFromText(on)) ?? 0,
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
      const inForce = law.on(day)
      const found = known.get(inForce) ?? inForce.slice(place, place + 1)
      known.set(inForce, found)
      return found
    },
  }
}

/** A law and the product's engine for it. */
export const subjectOf = (files: LawFiles): Subject => ({ ...files, engine: engineOf(files) })

/** A rule of the subject. */
export function ruleOf({ rules }: Pick<LawFiles, 'rules'>, id: string): ProvedRule {
  const found = rules.find(rule => rule.id === id)
  if (found === undefined) throw new RangeError(`no rule is called "${id}"`)
  return found
}
