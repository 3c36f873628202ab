/**
 * More years never hurt, a higher degree never hurts, more money never hurts: for every rule and every fact whose answers
 * have an order, each answer is compared with the next better one in every complete case. Better may not mean a lesser
 * verdict, a reading lost or a paper lost. Where it does, the law must declare it, with its source; and what it declares
 * must occur.
 */
import { axesOf, bordersOf, inForceOn } from './axes'
import type { FactKind, FactTable } from '../../lib/engine/facts'
import type { Answer } from '../../lib/engine/partition'
import type { Rule } from '../../lib/engine/rules'
import { Findings, instanceOf, type Finding, type Instance } from './finding'
import { periodsOf } from './periods'
import { Space } from './space'
import type { LawFiles } from './subject'
import { holds, liveOn, openTo, verdictFor, type Person } from './trial'

/** What the law says of better and worse answers. Yes is better than no, longer than shorter, more than less. */
export interface Orders {
  /** For lists: groups of values, each better than the one before. */
  readonly preferenceOrders: Readonly<Record<string, readonly (readonly string[])[]>>
  /** Lists no value of which is better than another. */
  readonly unordered: readonly string[]
  /** Where a better answer does hurt. */
  readonly exceptions: readonly { readonly rule: string; readonly fact: string; readonly sources: readonly string[] }[]
}

/** One rule and one fact. */
export interface MonotoneRow {
  readonly rule: string
  readonly fact: string
  /** Pairs of complete cases that differ in one step of the fact, and how many of the steps help or hurt. */
  readonly pairs: number
  readonly helps: number
  readonly hurts: number
  /** The sources of a declared exception. */
  readonly sources: readonly string[]
  /** Somebody whom the better answer hurts, before it. */
  readonly instance: Instance | null
}

export interface Monotone {
  readonly rows: readonly MonotoneRow[]
  readonly pairs: number
  readonly findings: readonly Finding[]
}

/** Compares all neighbouring answers of all facts that have an order, in every rule and period. */
export function monotone({ facts, rules, windows }: LawFiles, orders: Orders): Monotone {
  const findings = new Findings()
  for (const [fact, kind] of Object.entries(facts)) {
    const told = [fact in orders.preferenceOrders, orders.unordered.includes(fact)].filter(Boolean).length
    const values = kind.kind === 'choice' ? kind.values : []
    const placed = orders.preferenceOrders[fact]?.flat() ?? values
    if (told !== (kind.kind === 'choice' ? 1 : 0) || placed.length !== values.length || values.some(value => !placed.includes(value)))
      findings.add('noOrder', fact)
  }
  const rows = rules.flatMap(rule =>
    Object.keys(facts)
      .filter(fact => !orders.unordered.includes(fact))
      .flatMap(fact => rowOf(facts, rule, windows, fact, orders)),
  )
  for (const { rule, fact, hurts, sources, instance } of rows) {
    if (hurts > 0 && sources.length === 0) findings.add('getsWorse', `${rule}/${fact}`, instance === null ? undefined : () => instance)
  }
  for (const { rule, fact } of orders.exceptions) {
    if (!rows.some(row => row.rule === rule && row.fact === fact && row.hurts > 0)) findings.add('exceptionUnmet', `${rule}/${fact}`)
  }
  return { rows, pairs: rows.reduce((sum, { pairs }) => sum + pairs, 0), findings: findings.all }
}

/** The row of a fact, where the rule speaks of it. */
function rowOf(
  facts: FactTable,
  rule: Rule,
  windows: readonly string[],
  fact: string,
  { preferenceOrders, exceptions }: Orders,
): readonly MonotoneRow[] {
  const counts = { pairs: 0, helps: 0, hurts: 0 }
  let instance: Instance | null = null
  for (const { from: day } of periodsOf(rule)) {
    const { readings, grants } = inForceOn(rule, day)
    const conditions = [...readings, ...grants]
    const [axis] = bordersOf(facts, conditions, day).filter(one => one.fact === fact)
    const kind = facts[fact]
    if (axis === undefined || kind === undefined) continue
    const steps = stepsUp(kind, axis.answers, preferenceOrders[fact] ?? [])
    const used = steps.map(() => 0)
    new Space(axesOf(facts, conditions, day).filter(one => one.fact !== fact)).walkComplete((_, __, others) => {
      const person: Record<string, Answer> = { ...others }
      const said = new Map(axis.answers.map(answer => [answer, standingOf(rule, windows, { ...person, [fact]: answer }, day)]))
      steps.forEach(([worse, better], at) => {
        const [before, after] = [said.get(worse), said.get(better)]
        if (before === undefined || after === undefined) return
        counts.pairs += 1
        used[at] = (used[at] ?? 0) + 1
        const [down, up] = [
          before.some((value, place) => value > (after[place] ?? 0)),
          after.some((value, place) => value > (before[place] ?? 0)),
        ]
        if (up && !down) counts.helps += 1
        if (!down) return
        counts.hurts += 1
        instance ??= instanceOf(day, { ...person, [fact]: worse })
      })
    })
  }
  const declared = exceptions.find(one => one.rule === rule.id && one.fact === fact)
  return counts.pairs === 0 ? [] : [{ rule: rule.id, fact, ...counts, sources: declared?.sources ?? [], instance }]
}

/** How well a person stands: the verdict, each reading, each paper. */
function standingOf(rule: Rule, windows: readonly string[], person: Person, day: string): readonly number[] {
  const verdict = verdictFor(rule, person, day)
  const open = verdict === 'no' ? [] : openTo(rule, windows, person, day).map(({ id }) => id)
  return [
    verdict === 'yes' ? 2 : verdict === 'disputed' ? 1 : 0,
    ...liveOn(rule, day).map(({ when }) => Number(holds(when, person, day))),
    ...rule.grants.map(({ id }) => Number(open.includes(id))),
  ]
}

/** Every answer with each of the next better ones. */
function stepsUp(
  kind: FactKind,
  answers: readonly Answer[],
  ladder: readonly (readonly string[])[],
): readonly (readonly [Answer, Answer])[] {
  const rungs = rungsOf(kind, answers, ladder)
  return rungs.flatMap((rung, at) => rung.flatMap(worse => (rungs[at + 1] ?? []).map(better => [worse, better] as const)))
}

function rungsOf(kind: FactKind, answers: readonly Answer[], ladder: readonly (readonly string[])[]): readonly (readonly Answer[])[] {
  switch (kind.kind) {
    case 'choice':
      return ladder
    case 'flag':
      return [[false], [true]]
    case 'since': {
      const days = answers.filter(answer => answer !== 'never').map(String)
      return ['never', ...days.sort().reverse()].map(day => [day])
    }
    case 'quantity':
      return answers
        .map(Number)
        .sort((a, b) => a - b)
        .map(number => [number])
  }
}
