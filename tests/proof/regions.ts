/**
 * Answers fall into the regions they belong to: two that the engine takes for one region pass the same comparisons.
 *
 * Days: for each number of years that is counted and each day of the span as check date, the last day that is so many
 * years old, the one after it, and `never`. So every day is tried as a beginning where its years become full, and a
 * later day is never sooner so old, which is looked at for all days one after another; pairs of days farther apart are
 * not tried. Numbers: on and on both sides of every border. Lists: every value.
 */
import { atomsOf, type Atom } from '../../lib/engine/conditions'
import type { FactTable } from '../../lib/engine/facts'
import { conditionsOf } from '../../lib/engine/law'
import { bordersOf } from './axes'
import { FIRST_DAY, LAST_DAY, everyDay, yearsOn } from './calendar'
import { Findings, instanceOf, type Finding } from './finding'
import type { Subject } from './subject'
import { holds } from './trial'

export interface Regions {
  /** Days taken as check date, and answers tried on one of them. */
  readonly days: number
  readonly answers: number
  readonly findings: readonly Finding[]
}

export function regions(subject: Subject, today: string, last: string = LAST_DAY): Regions {
  const findings = new Findings()
  const atoms = subject.rules.flatMap(conditionsOf).flatMap(atomsOf)
  const facts = [...new Set(atoms.map(({ fact }) => fact))]
  const days = everyDay(FIRST_DAY, last)
  let answers = 0
  for (const fact of facts) {
    const comparisons = atoms.filter(atom => atom.fact === fact)
    const counts = [...new Set(comparisons.flatMap(atom => (atom.kind === 'full-years' ? [atom.years] : [])))]
    const looked = counts.length === 0 ? [today] : days
    for (const years of counts) if (!grows(days, years)) findings.add('regionWrong', fact)
    for (const day of looked) answers += tryAll(subject, fact, comparisons, day, findings)
  }
  return { days: days.length, answers, findings: findings.all }
}

/** Whether the anniversaries of days stand in the order of the days. */
function grows(days: readonly string[], years: number): boolean {
  let before = ''
  return days.every(day => {
    const then = yearsOn(day, years)
    const later = before <= then
    before = then
    return later
  })
}

/** Tries the answers around every border on a day. */
function tryAll({ engine, facts }: Subject, fact: string, comparisons: readonly Atom[], day: string, findings: Findings): number {
  const [axis] = bordersOf(onlyFact(facts, fact), comparisons, day)
  const met = new Map<number, string>()
  for (const answer of axis?.answers ?? []) {
    const region = engine.region(fact, answer, day)
    const passed = comparisons.map(atom => Number(holds(atom, { [fact]: answer }, day))).join('')
    if ((met.get(region) ?? passed) !== passed) findings.add('regionWrong', fact, () => instanceOf(day, { [fact]: answer }))
    met.set(region, passed)
  }
  return axis?.answers.length ?? 0
}

const onlyFact = (facts: FactTable, fact: string): FactTable => {
  const kind = facts[fact]
  return kind === undefined ? {} : { [fact]: kind }
}
