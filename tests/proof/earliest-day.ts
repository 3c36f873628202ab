/**
 * The earliest day with yes is the one that looking at each day of fifteen years finds.
 *
 * People are grouped by what their answers, but for the days things began, come to with whatever days and on whatever
 * day: those of a group differ in nothing that time could bring out. One of each group is looked through from each of a
 * list of days with every combination of days something began: on, beside and far from every border, on 29 February,
 * `never` and blank. Every other member is asked about one of these combinations, in turn.
 */
import { atomsOf } from '../../lib/engine/conditions'
import type { FactTable } from '../../lib/engine/facts'
import type { Answer } from '../../lib/engine/partition'
import type { Rule } from '../../lib/engine/rules'
import { axesOf, type Axis } from './axes'
import { FIRST_DAY, LAST_DAY, daysOn, everyDay, yearsOn } from './calendar'
import { Findings, instanceOf, type Finding } from './finding'
import { LookAhead, type Beginnings, type Counting } from './look-ahead'
import { periodsOf } from './periods'
import { triedOf } from './share'
import { ruleOf, type Subject } from './subject'

export interface Earliest {
  /** The time zone of the host while this was looked through. */
  readonly zone: string
  readonly groups: number
  /** Cases looked through day by day, and those with a day still to come. */
  readonly cases: number
  readonly toCome: number
  /** Cases of other members, compared with their group's. */
  readonly members: number
  readonly findings: readonly Finding[]
}

/** How far ahead the contract looks, in years. */
export const HORIZON = 15

/**
 * Compares the engine with looking at each day, for one rule, from every day and combination or from a share of them.
 * `today` is one of the days from which is looked ahead.
 */
export function earliest(subject: Subject, id: string, today: string, share = 1): Earliest {
  const rule = ruleOf(subject, id)
  const findings = new Findings()
  const { still, counting } = axesApart(subject.facts, rule, today)
  const ahead = new LookAhead(rule, still, counting, today)
  const starts = startsOf(rule, today).map(from => ({ from, days: everyDay(from, yearsOn(from, HORIZON)) }))
  const all = starts.flatMap(({ from, days }) => combinations(counting, from).map(began => ({ from, days, began })))
  const tried = triedOf(share)
  const cases = all.map((one, at) => ({ ...one, at })).filter(({ at }) => tried() || at === 0)
  const compare = (cell: number, { from, began }: (typeof cases)[number], right: string | null): void => {
    const answers = { ...ahead.answersOf(cell), ...began }
    if (subject.engine.earliest(id, answers, from) !== right) findings.add('earliestWrong', id, () => instanceOf(from, answers))
  }
  const groups = ahead.groups()
  let toCome = 0
  let members = 0
  cases.forEach(one => {
    const view = ahead.from(one.days, one.began)
    for (const group of groups) {
      const [first = 0] = group
      const right = view.first(first)
      if (right !== null && right > one.from) toCome += 1
      compare(first, one, right)
      for (let member = 1 + one.at; member < group.length; member += all.length) {
        compare(group[member] ?? 0, one, right)
        members += 1
      }
    }
  })
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return { zone, groups: groups.length, cases: groups.length * cases.length, toCome, members, findings: findings.all }
}

/** The facts of the readings: those that stay as they are, and those that are days something began. */
function axesApart(
  facts: FactTable,
  rule: Rule,
  today: string,
): { readonly still: readonly Axis[]; readonly counting: readonly Counting[] } {
  const conditions = rule.readings.map(({ when }) => when)
  const atoms = conditions.flatMap(atomsOf)
  const yearsOf = (fact: string) => [
    ...new Set(atoms.flatMap(atom => (atom.kind === 'full-years' && atom.fact === fact ? [atom.years] : []))),
  ]
  const axes = axesOf(facts, conditions, today)
  return {
    still: axes.filter(({ fact }) => facts[fact]?.kind !== 'since'),
    counting: axes.flatMap(axis => (facts[axis.fact]?.kind === 'since' ? [{ ...axis, years: yearsOf(axis.fact) }] : [])),
  }
}

/** The days from which is looked ahead: beside every turn of the rule, on and beside leap days, today, at the end of the span. */
function startsOf(rule: Rule, today: string): readonly string[] {
  const turns = periodsOf(rule).flatMap(({ from }) => (from === FIRST_DAY ? [] : [daysOn(from, -1), from]))
  return [...new Set([...turns, '2017-02-28', '2020-02-28', '2020-02-29', '2023-02-28', today, '2088-02-29', LAST_DAY])]
}

/** Every combination of days something began, each also blank. */
function combinations(counting: readonly Counting[], on: string): readonly Beginnings[] {
  return counting.reduce<Beginnings[]>(
    (made, { fact, years }) => made.flatMap(one => [undefined, ...beginnings(on, years)].map(day => ({ ...one, [fact]: day }))),
    [{}],
  )
}

/** Days something began: never, far off, and where some years are full beside today, or beside the end of the search. */
const beginnings = (on: string, years: readonly number[]): readonly Answer[] => {
  const near = years.flatMap(count => [yearsOn(on, -count), yearsOn(on, HORIZON - count)].flatMap(day => [day, daysOn(day, 1)]))
  const days = [FIRST_DAY, LAST_DAY, on, daysOn(on, 1), ...near, '2020-02-29', '2096-02-29']
  return ['never', ...new Set(days.filter(day => day >= FIRST_DAY && day <= LAST_DAY))]
}
