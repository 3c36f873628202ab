/**
 * The contract's definitions, tried out word for word: every way of filling in every blank, one after another.
 * What is true of one person is the proof's word for it; it shares nothing with the engine but the shape of a rule.
 */
import type { Condition } from '../../lib/engine/conditions'
import type { FactKind, FactTable } from '../../lib/engine/facts'
import type { Answer } from '../../lib/engine/partition'
import type { Rule } from '../../lib/engine/rules'
import { daysOn, yearsOn } from '../proof/calendar'
import { holds, stands, verdictFor, type Person } from '../proof/trial'
import { aroundDouble } from './doubles'

function* comparisons(condition: Condition): Generator<Condition> {
  if ('fact' in condition) yield condition
  else if (condition.kind === 'not') yield* comparisons(condition.of)
  else for (const part of condition.of) yield* comparisons(part)
}

/** Enough values of each fact the rule names to meet every border on that day from both sides. */
function valuesFor(facts: FactTable, rule: Rule, day: string): Record<string, readonly Answer[]> {
  const conditions = [
    ...rule.readings.map(({ when }) => when),
    ...rule.grants.flatMap(({ when, windows }) => [when, ...windows.map(window => window.when)]),
  ]
  const values: Record<string, Set<Answer>> = {}
  for (const condition of conditions)
    for (const atom of comparisons(condition)) {
      if (!('fact' in atom)) continue
      const kind = facts[atom.fact]
      if (kind === undefined) throw new Error(`no fact ${atom.fact}`)
      const found = (values[atom.fact] ??= new Set(plain(kind)))
      if (atom.kind === 'at-least' || atom.kind === 'more-than')
        for (const near of [...[-1, -0.5, 0.5, 1].map(step => atom.number + step), ...aroundDouble(atom.number)]) found.add(near)
      if (atom.kind === 'full-years') for (const near of [-2, -1, 0, 1, 2]) found.add(daysOn(yearsOn(day, -atom.years), near))
    }
  return Object.fromEntries(Object.entries(values).map(([fact, found]) => [fact, [...found].filter(value => allowed(facts[fact], value))]))
}

function plain(kind: FactKind): readonly Answer[] {
  switch (kind.kind) {
    case 'choice':
      return kind.values
    case 'flag':
      return [true, false]
    case 'since':
      return ['never', '1900-01-01', '2100-12-31']
    case 'quantity':
      return [kind.least, kind.most ?? 1e9]
  }
}

function allowed(kind: FactKind | undefined, value: Answer): boolean {
  if (kind?.kind === 'quantity') {
    const number = Number(value)
    return number >= kind.least && number <= (kind.most ?? Infinity) && (!kind.whole || Number.isInteger(number))
  }
  return kind?.kind !== 'since' || value === 'never' || (String(value) >= '1900-01-01' && String(value) <= '2100-12-31')
}

export type Values = Readonly<Record<string, readonly Answer[]>>

/** Every way of filling in: each fact takes the person's answer, or each of its values where there is none. */
export function* fillings(values: Values, answered: Person, free: readonly string[] = []): Generator<Person> {
  const facts = Object.keys(values)
  function* fill(at: number, person: Record<string, Answer>): Generator<Person> {
    const fact = facts[at]
    if (fact === undefined) return yield { ...person }
    const answer = answered[fact]
    for (const value of answer === undefined || free.includes(fact) ? (values[fact] ?? []) : [answer])
      yield* fill(at + 1, { ...person, [fact]: value })
  }
  yield* fill(0, {})
}

const shared = (said: Set<string>): string => (said.size === 1 ? ([...said][0] ?? 'open') : 'open')

export function verdictOf(facts: FactTable, rule: Rule, answered: Person, day: string): string {
  const said = new Set<string>()
  for (const person of fillings(valuesFor(facts, rule, day), answered)) {
    said.add(verdictFor(rule, person, day))
    if (said.size > 1) return 'open'
  }
  return shared(said)
}

const stateOf = (truths: Set<boolean>) => (truths.size === 2 ? 'open' : truths.has(true) ? 'yes' : 'no')

const subsets = (names: readonly string[]): string[][] =>
  names.reduce<string[][]>((sets, name) => [...sets, ...sets.map(set => [...set, name])], [[]])

/** A whole assessment of one rule by trying everything; `scan` also looks for the earliest day, day by day. */
export function assessment(facts: FactTable, rule: Rule, order: readonly string[], answered: Person, day: string) {
  const values = valuesFor(facts, rule, day)
  const people = [...fillings(values, answered)]
  const live = rule.readings.filter(reading => stands(reading, day))
  const truths = (condition: Condition) => stateOf(new Set(people.map(person => holds(condition, person, day))))
  const verdict = shared(new Set(people.map(person => verdictFor(rule, person, day))))
  const decided = verdict === 'yes' || verdict === 'disputed'

  const grants = decided
    ? rule.grants
        .map(grant => ({
          id: grant.id,
          state: truths(grant.when),
          windows: order.filter(window =>
            grant.windows.some(
              choice =>
                choice.window === window &&
                stands(choice, day) &&
                people.some(person => holds(grant.when, person, day) && holds(choice.when, person, day)),
            ),
          ),
        }))
        .filter(({ state }) => state !== 'no')
    : []

  const blank = Object.keys(values).filter(fact => answered[fact] === undefined)
  const missing =
    verdict === 'open'
      ? blank
          .filter(fact => {
            const byRest = new Map<string, Set<string>>()
            for (const person of people) {
              const rest = JSON.stringify(Object.entries(person).filter(([name]) => name !== fact))
              byRest.set(rest, (byRest.get(rest) ?? new Set()).add(verdictFor(rule, person, day)))
            }
            return [...byRest.values()].some(said => said.size > 1)
          })
          .sort()
      : []

  const changes: string[][] = []
  if (verdict === 'no' || verdict === 'disputed') {
    const known = Object.keys(values)
      .filter(fact => answered[fact] !== undefined)
      .sort()
    for (const set of subsets(known).sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))) {
      if (changes.some(smaller => smaller.every(fact => set.includes(fact)))) continue
      for (const person of fillings(values, answered, set))
        if (verdictFor(rule, person, day) === 'yes') {
          changes.push(set)
          break
        }
    }
  }
  return {
    id: rule.id,
    verdict,
    readings: Object.fromEntries(live.map(({ id, when }) => [id, truths(when)])),
    grants,
    missing,
    changes,
  }
}

/** The first day from `day` to its 15th anniversary with verdict yes, looking at each day in turn. */
export function earliest(facts: FactTable, rule: Rule, answered: Person, day: string): string | null {
  const today = verdictOf(facts, rule, answered, day)
  if (today === 'open' || today === 'not-covered') return null
  const last = yearsOn(day, 15)
  for (let then = day; then <= last; then = daysOn(then, 1)) if (verdictOf(facts, rule, answered, then) === 'yes') return then
  return null
}
