/**
 * A law made ready: facts and rules in, and out comes what every question about a person is asked of.
 */
import { AnswerMemo, MemoBound } from './answer-memo'
import type { RememberedAnswer } from './assess'
import { type Condition } from './conditions'
import { dayFromText, type Day } from './days'
import { Diagrams, type NodeId } from './diagram'
import type { FactTable } from './facts'
import { refuseNames } from './names'
import { partitionsOf, type Partition } from './partition'
import { present } from './present'
import { type Grant, type Period, type Reading, type Rule } from './rules'

/** What a rule says to one person about whom all is known. */
export const NO = 0
export const YES = 1
export const DISPUTED = 2

/** A law: the facts it speaks of (by their names `F`), its rules in order, its windows in the order of the journey. */
export interface Law<F extends string = string, R extends Rule<F> = Rule<F>> {
  readonly facts: FactTable<F>
  readonly rules: readonly R[]
  readonly windows: readonly string[]
  readonly partitions: readonly Partition<F>[]
  readonly diagrams: Diagrams
  /** Days on which some rule or window changes, ascending. */
  readonly turns: readonly Day[]
  /** The rules as they stand on a day, in order. */
  on(day: Day): readonly RuleOnADay<F>[]
}

/** One rule as it stands on a day. */
export interface RuleOnADay<F extends string = string> {
  readonly rule: Rule<F>
  /** The readings that stand, in the order of the rulebook. */
  readonly readings: readonly { readonly reading: Reading<F>; readonly node: NodeId }[]
  /** Leaves NO, YES, DISPUTED; undefined when no reading stands. */
  readonly verdict: NodeId | undefined
  readonly grants: readonly GrantOnADay<F>[]
  /** Names of the facts the verdict rests on, in the order of the alphabet, with their numbers. */
  readonly restsOn: readonly { readonly name: F; readonly fact: number }[]
  /** What the rule said before. */
  readonly memo: AnswerMemo<RememberedAnswer<F>>
}

/** A grant as it stands on a day: `when`, and for each window that stands `when` and its own condition together. */
export interface GrantOnADay<F extends string = string> {
  readonly grant: Grant<F>
  readonly when: NodeId
  readonly windows: readonly { readonly window: string; readonly node: NodeId }[]
}

/** So many answers and sets of changes are remembered of a law: some tens of megabytes at the most. */
const MOST_REMEMBERED = 2 ** 16

const broken = (what: string): never => {
  throw new RangeError(what)
}

/**
 * Makes a law ready. Takes the facts table, the rules and the order of the windows.
 * Throws a RangeError when a condition compares a fact in a way its kind does not allow, no answer fits a fact, a window
 * is not listed, or a fact or a reading has a name that cannot be kept. The graphs of a day are made when it is first
 * asked for: `on` throws a RangeError where they grow too large. Where the compiler knows that the rules speak of no
 * other facts than those of the table, what comes out names them by their type.
 */
export function compile<F extends string, R extends Rule<F>>(
  facts: FactTable<F>,
  rules: readonly R[],
  windows: readonly string[],
): Law<F, R>
export function compile<R extends Rule>(facts: FactTable, rules: readonly R[], windows: readonly string[]): Law<string, R>
export function compile<R extends Rule>(facts: FactTable, rules: readonly R[], windows: readonly string[]): Law<string, R> {
  refuseNames(facts, rules)
  const conditions = rules.flatMap(conditionsOf)
  const partitions = partitionsOf(facts, conditions)
  const diagrams = new Diagrams(partitions)
  const turns = turnsOf(rules)
  for (const { grants } of rules)
    for (const grant of grants)
      for (const { window } of grant.windows) if (!windows.includes(window)) broken(`no window is called "${window}"`)

  const bound = new MemoBound(MOST_REMEMBERED)
  const inForceByDay = new Map<number, readonly RuleOnADay[]>()
  const on = (day: Day): readonly RuleOnADay[] => {
    let age = 0
    for (const turn of turns) if (turn <= day) age += 1
    const known = inForceByDay.get(age)
    if (known !== undefined) return known
    const inForce = rules.map(rule => onADay(partitions, diagrams, windows, rule, day, bound))
    inForceByDay.set(age, inForce)
    return inForce
  }
  return { facts, rules, windows, partitions, diagrams, turns, on }
}

/** Every condition of a rule, wherever it stands: readings, grants, windows. */
export function conditionsOf<F extends string>(rule: Rule<F>): readonly Condition<F>[] {
  return [
    ...rule.readings.map(({ when }) => when),
    ...rule.grants.flatMap(({ when, windows }) => [when, ...windows.map(window => window.when)]),
  ]
}

function turnsOf(rules: readonly Rule[]): readonly Day[] {
  const periods: Period[] = rules.flatMap(({ readings, grants }) => [...readings, ...grants.flatMap(({ windows }) => windows)])
  const days = periods.flatMap(({ from, until }) => [from, until]).flatMap(day => (day === undefined ? [] : [dayFromText(day)]))
  return [...new Set(days)].sort((a, b) => a - b)
}

/** What readings come to together, of each of which it is known whether it is true (1) or false (0). */
export function togetherOf(said: readonly number[]): number {
  if (said.every(one => one === 1)) return YES
  return said.every(one => one === 0) ? NO : DISPUTED
}

const standsOn = ({ from, until }: Period, day: Day): boolean =>
  (from === undefined || dayFromText(from) <= day) && (until === undefined || day < dayFromText(until))

function onADay<F extends string>(
  partitions: readonly Partition<F>[],
  diagrams: Diagrams,
  order: readonly string[],
  rule: Rule<F>,
  day: Day,
  bound: MemoBound,
): RuleOnADay<F> {
  const readings = rule.readings.filter(reading => standsOn(reading, day)).map(reading => ({ reading, node: diagrams.of(reading.when) }))
  const verdict =
    readings.length === 0
      ? undefined
      : diagrams.merge(
          readings.map(({ node }) => node),
          togetherOf,
        )
  const numbers = verdict === undefined ? [] : diagrams.factsIn(verdict)
  const restsOn = numbers
    .map(fact => ({ name: present(partitions[fact], 'a fact of a rule').fact, fact }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const grants = rule.grants.map(grant => grantOnADay(diagrams, order, grant, day))
  const nodes = [
    ...(verdict === undefined ? [] : [verdict]),
    ...readings.map(({ node }) => node),
    ...grants.flatMap(({ when, windows }) => [when, ...windows.map(({ node }) => node)]),
  ]
  return { rule, readings, verdict, grants, restsOn, memo: new AnswerMemo(diagrams, nodes, bound) }
}

function grantOnADay<F extends string>(diagrams: Diagrams, order: readonly string[], grant: Grant<F>, day: Day): GrantOnADay<F> {
  const inForce = grant.windows.filter(choice => standsOn(choice, day))
  const windows = order.flatMap(window => {
    const choices = inForce.filter(choice => choice.window === window)
    if (choices.length === 0) return []
    const sentThere = choices.map(({ when }) => diagrams.of(when))
    const node = diagrams.merge([diagrams.of(grant.when), ...sentThere], ([when, ...there]) => Number(when === 1 && there.includes(1)))
    return [{ window, node }]
  })
  return { grant, when: diagrams.of(grant.when), windows }
}

/** Whether nothing is asked of anybody: `all()`. */
export const isAlways = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0
