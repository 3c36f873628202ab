/**
 * People made up at random, the same ones every time, with every fact known: mostly the kind that comes to ask.
 */
import type { FactKind } from '../../lib/engine/facts'
import { daysInMonth } from '../../lib/engine/days'
import { facts, type FactName } from '../../lib/policy/law'

type Value = string | number | boolean
export type FullAnswers = Record<FactName, Value>

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One of a list. */
export function oneOf<T>(random: () => number, list: readonly T[]): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new RangeError('nothing to choose from')
  return found
}

/** Answers that are far likelier than the others among people who ask. */
const likely: Partial<Record<FactName, readonly Value[]>> = {
  nationality: ['foreign'],
  unitRelation: ['employed'],
  leastMonthsInChina: [5, 6, 9],
  leastAnnualWageCny: [599_999, 600_000, 600_001],
  leastAnnualTaxCny: [120_000, 120_001],
  investmentUsd: [500_000, 1_000_000],
}

const two = (number: number): string => String(number).padStart(2, '0')

function anyDay(random: () => number): string {
  const year = 2012 + Math.floor(random() * 15)
  const month = 1 + Math.floor(random() * 12)
  return `${year}-${two(month)}-${two(1 + Math.floor(random() * daysInMonth(year, month)))}`
}

function anyAnswer(kind: FactKind, random: () => number): Value {
  switch (kind.kind) {
    case 'choice':
      return oneOf(random, kind.values)
    case 'flag':
      return random() < 0.5
    case 'since':
      return random() < 0.25 ? 'never' : anyDay(random)
    case 'quantity':
      return kind.most === undefined ? Math.floor(random() * 2_000_000) : kind.least + Math.floor(random() * (kind.most - kind.least + 1))
  }
}

/** `count` people, all different. */
export function people(count: number, seed: number): readonly FullAnswers[] {
  const random = seeded(seed)
  const names = Object.keys(facts) as FactName[]
  const found = new Map<string, FullAnswers>()
  while (found.size < count) {
    const person = Object.fromEntries(
      names.map(name => {
        const usual = likely[name]
        return [name, usual !== undefined && random() < 0.7 ? oneOf(random, usual) : anyAnswer(facts[name], random)]
      }),
    ) as FullAnswers
    found.set(JSON.stringify(person), person)
  }
  return [...found.values()]
}
