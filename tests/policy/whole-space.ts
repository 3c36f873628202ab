/**
 * Every answer that a rule file could tell apart: each value of a list, and of days and numbers those before, on and after
 * every border; and people drawn from them. Where the telling by hand draws a border elsewhere, one of them lies between.
 */
import { atomsOf } from '@/lib/engine/conditions'
import { writeDay } from '@/lib/engine/days'
import type { FactKind } from '@/lib/engine/facts'
import { compile, conditionsOf } from '@/lib/engine/law'
import type { Rule } from '@/lib/engine/rules'
import { facts, lawReadOn, rules, windowOrder, type FactName } from '../../lib/policy/law'
import { dayNumber, type FullPerson } from '../bench/hand-written'
import { oneOf } from '../bench/people'
import { daysOn, yearsOn } from '../proof/calendar'

export type Value = string | number | boolean
export type Values = Partial<Record<FactName, readonly Value[]>>

/** Every day on which the law of the rule files turns, and the day before; the day it was read, and one long after. */
export const onDays: readonly string[] = [
  ...new Set([
    ...compile(facts, rules, windowOrder)
      .turns.map(turn => writeDay(turn))
      .flatMap(day => [daysOn(day, -1), day]),
    lawReadOn,
    '2099-12-31',
  ]),
].sort()

/** Days on which an anniversary of 29 February, or of the days beside it, may be mistaken. */
export const leapDays = ['2023-02-27', '2023-02-28', '2023-03-01', '2024-02-28', '2024-02-29', '2100-02-28', '2100-03-01']

/** The facts that a rule names, in readings, grants or windows. */
export const namedIn = (rule: Rule): readonly FactName[] =>
  [
    ...new Set(
      conditionsOf(rule)
        .flatMap(atomsOf)
        .map(({ fact }) => fact as FactName),
    ),
  ].sort()

/** The facts that the readings of a rule name. */
const namedInReadings = (rule: Rule): readonly string[] => rule.readings.flatMap(({ when }) => atomsOf(when)).map(({ fact }) => fact)

/** For each fact that a rule names, the answers on all sides of its borders on a day; of the readings alone, or of all. */
export function valuesFor(rule: Rule, where: 'readings' | 'all', on: string): Values {
  const asked = where === 'all' ? namedIn(rule) : namedIn(rule).filter(fact => namedInReadings(rule).includes(fact))
  return Object.fromEntries(asked.map(fact => [fact, valuesOf(rule, fact, on)]))
}

function valuesOf(rule: Rule, fact: FactName, on: string): readonly Value[] {
  const kind: FactKind = facts[fact]
  const atoms = conditionsOf(rule)
    .flatMap(atomsOf)
    .filter(atom => atom.fact === fact)
  switch (kind.kind) {
    case 'choice':
      return kind.values
    case 'flag':
      return [true, false]
    case 'since':
      return ['never', daysOn(on, 1), ...atoms.flatMap(atom => (atom.kind === 'full-years' ? border(atom.years, on) : []))]
    case 'quantity': {
      const borders = atoms.flatMap(atom => ('number' in atom ? [atom.number - 1, atom.number, atom.number + 1] : []))
      return [...new Set([kind.least, ...borders, kind.most ?? 1e300])].filter(one => one >= kind.least && one <= (kind.most ?? Infinity))
    }
  }
}

/** The days two, one and no days before the one that is `years` full years ago, and those after. */
const border = (years: number, on: string): readonly string[] => [-2, -1, 0, 1, 2].map(days => daysOn(yearsOn(on, -years), days))

type Visit<T> = (answers: Record<string, Value>, person: FullPerson) => T

const fill = (name: FactName, value: Value, answers: Record<string, Value>, person: Record<string, Value>): void => {
  answers[name] = value
  person[name] = name.endsWith('Since') ? dayNumber(String(value)) : value
}

/** Draws up to `tries` combinations at random; true as soon as `found` is. */
export function someCombination(values: Values, tries: number, random: () => number, found: Visit<boolean>): boolean {
  const names = Object.keys(values) as FactName[]
  const answers: Record<string, Value> = {}
  const person: Record<string, Value> = {}
  for (let count = 0; count < tries; count++) {
    for (const name of names) fill(name, oneOf(random, values[name] ?? []), answers, person)
    if (found(answers, person as unknown as FullPerson)) return true
  }
  return false
}
