/**
 * Which rules can say yes to the same person, and how often the readings of a rule differ. Counted are complete cases,
 * one answer a region: they say how much of the space it is, not how many people.
 */
import type { Condition } from '../../lib/engine/conditions'
import type { FactTable } from '../../lib/engine/facts'
import type { Rule } from '../../lib/engine/rules'
import { axesOf, factsIn, type Axis } from './axes'
import { instanceOf, type Instance } from './finding'
import { Space } from './space'
import type { LawFiles } from './subject'
import { holds, liveOn, verdictFor, type Person } from './trial'

/** What a rule says to the complete cases of its own facts on the day. */
export interface Spread {
  readonly rule: string
  readonly cases: number
  readonly yes: number
  readonly no: number
  readonly disputed: number
}

/** Two readings of a rule, and the complete cases in which they differ. */
export interface Difference {
  readonly rule: string
  readonly one: string
  readonly other: string
  readonly cases: number
  readonly differ: number
}

/** Two rules, and the complete cases of the facts of both in which both say yes; one of them. */
export interface Pair {
  readonly one: string
  readonly other: string
  readonly cases: number
  readonly both: number
  readonly instance: Instance | null
}

export interface Overlap {
  readonly on: string
  readonly spread: readonly Spread[]
  readonly differences: readonly Difference[]
  readonly pairs: readonly Pair[]
}

/** Counts on one day. */
export function overlap({ facts, rules }: LawFiles, on: string): Overlap {
  const inForce = rules.filter(rule => liveOn(rule, on).length > 0)
  return {
    on,
    spread: inForce.map(rule => spreadOf(facts, rule, on)),
    differences: inForce.flatMap(rule => differencesOf(facts, rule, on)),
    pairs: inForce.flatMap((one, at) => inForce.slice(at + 1).map(other => pairOf(facts, one, other, on))),
  }
}

const readingsOf = (rule: Rule, on: string): readonly Condition[] => liveOn(rule, on).map(({ when }) => when)

function spreadOf(facts: FactTable, rule: Rule, on: string): Spread {
  const space = new Space(axesOf(facts, readingsOf(rule, on), on))
  const said = { yes: 0, no: 0, disputed: 0, 'not-covered': 0 }
  space.walkComplete((_, __, person) => (said[verdictFor(rule, person, on)] += 1))
  const { yes, no, disputed } = said
  return { rule: rule.id, cases: space.complete, yes, no, disputed }
}

function differencesOf(facts: FactTable, rule: Rule, on: string): readonly Difference[] {
  const live = liveOn(rule, on)
  const space = new Space(axesOf(facts, readingsOf(rule, on), on))
  return live.flatMap((one, at) =>
    live.slice(at + 1).map(other => {
      let differ = 0
      space.walkComplete((_, __, person) => (differ += Number(holds(one.when, person, on) !== holds(other.when, person, on))))
      return { rule: rule.id, one: one.id, other: other.id, cases: space.complete, differ }
    }),
  )
}

/** The facts that both rules speak of decide together; those of one alone are counted apart and multiplied. */
function pairOf(facts: FactTable, one: Rule, other: Rule, on: string): Pair {
  const [mine, yours] = [readingsOf(one, on), readingsOf(other, on)]
  const [myFacts, yourFacts] = [factsIn(mine), factsIn(yours)]
  const axes = axesOf(facts, [...mine, ...yours], on)
  const shared = axes.filter(({ fact }) => myFacts.has(fact) && yourFacts.has(fact))
  const here = yesByShared(
    one,
    axes.filter(({ fact }) => myFacts.has(fact)),
    shared,
    on,
  )
  const there = yesByShared(
    other,
    axes.filter(({ fact }) => yourFacts.has(fact)),
    shared,
    on,
  )
  let both = 0
  let instance: Instance | null = null
  for (const [key, { count, first }] of here) {
    const opposite = there.get(key)
    if (opposite === undefined) continue
    both += count * opposite.count
    instance ??= instanceOf(on, { ...first, ...opposite.first })
  }
  return { one: one.id, other: other.id, cases: new Space(axes).complete, both, instance }
}

/** The complete cases with yes, by their answers to the shared facts. */
function yesByShared(rule: Rule, axes: readonly Axis[], shared: readonly Axis[], on: string) {
  const found = new Map<string, { count: number; readonly first: Person }>()
  new Space(axes).walkComplete((_, __, person) => {
    if (verdictFor(rule, person, on) !== 'yes') return
    const key = shared.map(({ fact }) => String(person[fact])).join()
    const known = found.get(key)
    if (known === undefined) found.set(key, { count: 1, first: { ...person } })
    else known.count += 1
  })
  return found
}
