import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../lib/engine/assess'
import { anyChanges, changesToYes, MOST_CHANGES } from '../../lib/engine/changes'
import { all, any, type Condition } from '../../lib/engine/conditions'
import { choice, flag, quantity, conditionBuilders, type FactTable } from '../../lib/engine/facts'
import { fewChanges } from '../../lib/engine/few-changes'
import { compile } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'
import { situate, type KnownAnswers } from '../../lib/engine/situation'
import type { Person } from '../proof/trial'
import { anyCondition } from './any-condition'
import { assessment } from './brute-force'
import { runs } from '../runs'

const on = '2026-11-23'
const day = 2026_11_23
const ruleOf = (...whens: readonly Condition[]): Rule => ({
  id: 'one',
  readings: whens.map((when, at) => ({ id: `r${at}`, from: '1900-01-01', sources: [], when })),
  grants: [],
})
const holds = (fact: string): Condition => ({ kind: 'holds', fact })
const flags = (names: readonly string[]): FactTable => Object.fromEntries(names.map(name => [name, flag()]))
const noneOf = (names: readonly string[]): KnownAnswers => Object.fromEntries(names.map(name => [name, false]))
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index).padStart(2, '0')}`)

/** At least so many of some facts hold; parts that are the same stand there once. */
function atLeast(count: number, names: readonly string[]): Condition {
  const known = new Map<string, Condition>()
  const from = (at: number, left: number): Condition => {
    const name = names[at]
    if (left === 0) return all()
    if (name === undefined) return any()
    const key = `${at} ${left}`
    const made = known.get(key) ?? any(all(holds(name), from(at + 1, left - 1)), from(at + 1, left))
    known.set(key, made)
    return made
  }
  return from(0, count)
}

/** So many names out of some in order, all choices, name by name. */
function* choices(names: readonly string[], size: number): Generator<readonly string[]> {
  if (size === 0) return yield []
  for (const [at, name] of names.entries()) for (const rest of choices(names.slice(at + 1), size - 1)) yield [name, ...rest]
}

function firstOf<T>(all: Iterable<T>, most: number): T[] {
  const found: T[] = []
  for (const one of all) if (found.push(one) === most) break
  return found
}

describe('of the sets that would have to change, the first are listed', () => {
  const facts = {
    zone: choice('red', 'green', 'blue'),
    b: flag(),
    y: flag(),
    a: flag(),
    months: quantity({ least: 0, most: 12, whole: true }),
    c: flag(),
    B: flag(),
  }
  const { zone, b, y, a, months, c, B } = conditionBuilders(facts)
  const atom = fc.constantFrom(
    zone.is('red'),
    zone.isOneOf('red', 'green'),
    b.holds(),
    y.holds(),
    a.holds(),
    c.holds(),
    B.holds(),
    months.atLeast(6),
    months.moreThan(8),
  )
  const condition = anyCondition(atom, 4)
  const person = fc.record(
    {
      zone: fc.constantFrom('red', 'green', 'blue'),
      b: fc.boolean(),
      y: fc.boolean(),
      a: fc.boolean(),
      months: fc.constantFrom(0, 6, 12),
      c: fc.boolean(),
      B: fc.boolean(),
    },
    { requiredKeys: ['zone', 'a', 'c'] },
  )

  test('by size, then name by name, as many as asked for, whichever way they are found', () => {
    let more = 0
    fc.assert(
      fc.property(condition, condition, person, fc.nat(5), (one, other, somebody, most) => {
        const known = Object.fromEntries(Object.entries(somebody).filter(([, answer]) => answer !== undefined)) as Person
        const made = ruleOf(one, any(one, other))
        const { verdict, changes: right } = assessment(facts, made, [], known, on)
        if (verdict !== 'no' && verdict !== 'disputed') return
        const law = compile(facts, [made], [])
        const rule = law.on(day)[0] ?? expect.fail('no rule')
        const situation = situate(law.partitions, known, day)
        const listed = { sets: right.slice(0, most), more: right.length > most }
        more += Number(listed.more)
        expect(changesToYes(law, rule, situation, most)).toEqual(listed)
        expect(anyChanges(law, rule, rule.verdict ?? -1, situation, most)).toEqual(listed)
        expect(fewChanges(law, rule, rule.verdict ?? -1, situation)).toEqual(right)
      }),
      { numRuns: runs(400) },
    )
    expect(more).toBeGreaterThanOrEqual(Math.floor(runs(400) / 40))
  })

  test.each([
    ['6 of 12', 6, 12, 924, undefined],
    ['5 of 13', 5, 13, 1000, true],
    ['9 of 18', 9, 18, 1000, true],
    ['20 of 40, which are a hundred thousand millions', 20, 40, 1000, true],
    ['32 of 64', 32, 64, 1000, true],
  ] as const)('where at least %s have to hold', (_, size, count, listed, more) => {
    const names = numbered('f', count)
    // Asked in another order than that of the alphabet.
    const asked = names.map((_, at) => names[(at * 7) % count] ?? '')
    const [found] = assess(compile(flags(asked), [ruleOf(atLeast(size, asked))], []), noneOf(names), on)
    expect(found?.changes).toEqual(firstOf(choices(names, size), listed))
    expect(found?.moreChanges).toBe(more)
  })

  test('smaller ones first, also where those are found last', () => {
    const names = numbered('a', 20)
    const facts = { ...flags(names), ...flags(['y', 'z']) }
    const [found] = assess(
      compile(facts, [ruleOf(any(atLeast(10, names), all(holds('y'), holds('z'))))], []),
      noneOf([...names, 'y', 'z']),
      on,
    )
    expect(found?.changes).toEqual([['y', 'z'], ...firstOf(choices(names, 10), 999)])
    expect(found?.moreChanges).toBe(true)
  })

  test('all of exactly a thousand, and then nothing is said of more', () => {
    const [a, b, c] = [numbered('a', 10), numbered('b', 10), numbered('c', 10)]
    const facts = flags([...c, ...a, ...b, 'd'])
    const thousand = all(any(...a.map(holds)), any(...b.map(holds)), any(...c.map(holds)))
    const answers = noneOf([...a, ...b, ...c, 'd'])
    const [exactly] = assess(compile(facts, [ruleOf(thousand)], []), answers, on)
    expect(exactly?.changes).toEqual(a.flatMap(one => b.flatMap(two => c.map(three => [one, two, three]))))
    expect(exactly).not.toHaveProperty('moreChanges')
    const [oneMore] = assess(compile(facts, [ruleOf(any(thousand, holds('d')))], []), answers, on)
    expect(oneMore?.changes).toHaveLength(MOST_CHANGES)
    expect(oneMore?.changes.slice(0, 2)).toEqual([['d'], ['a00', 'b00', 'c00']])
    expect(oneMore?.moreChanges).toBe(true)
  })

  test('where what belongs together is asked far apart', () => {
    const [a, b] = [numbered('a', 11), numbered('b', 11)]
    const either = all(...a.map((one, at) => any(holds(one), holds(b[at] ?? ''))))
    const [found] = assess(compile(flags([...a, ...b]), [ruleOf(either)], []), noneOf([...a, ...b]), on)
    const texts = found?.changes.map(set => set.join(' '))
    const everything = Array.from({ length: 2 ** 11 }, (_, number) =>
      a
        .map((one, at) => ((number >> at) & 1 ? (b[at] ?? '') : one))
        .sort()
        .join(' '),
    ).sort()
    expect(texts).toEqual(everything.slice(0, 1000))
    expect(found?.moreChanges).toBe(true)
  })
})
