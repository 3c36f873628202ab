import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, type Condition } from '../../lib/engine/conditions'
import { dayFromText } from '../../lib/engine/days'
import { accepts, choice, flag, quantity, since, conditionBuilders, type FactTable } from '../../lib/engine/facts'
import { partitionsOf, reachableOn, type Partition } from '../../lib/engine/partition'
import { BLANK, isBlank, atDate, situate, reachableFrom, withAnswer } from '../../lib/engine/situation'

const facts = {
  land: choice('red', 'green', 'blue', 'grey'),
  tall: flag(),
  began: since(),
  months: quantity({ least: 0, most: 12, whole: true }),
  sum: quantity({ least: 0, whole: false }),
}
const { land, tall, began, months, sum } = conditionBuilders(facts)
const on = dayFromText('2026-11-23')
const only = (fact: keyof typeof facts, ...conditions: readonly Condition[]): Partition =>
  partitionsOf(facts as FactTable, [all(...conditions)]).find(one => one.fact === fact) ?? expect.fail(fact)

describe('answers fall into regions', () => {
  test('of a list: values that no condition tells apart fall together', () => {
    const partition = only('land', land.is('red'), land.isOneOf('red', 'green'))
    expect(partition.regions).toBe(3)
    expect(['red', 'green', 'blue', 'grey'].map(value => partition.regionOf(value, on))).toEqual([0, 1, 2, 2])
    expect([0, 1, 2].map(region => partition.meets(region, land.isOneOf('red', 'green') as never))).toEqual([true, true, false])
    expect(only('land').regions).toBe(1)
  })

  test('of yes and no: two', () => {
    const partition = only('tall', tall.holds())
    expect([partition.regions, partition.regionOf(false, on), partition.regionOf(true, on)]).toEqual([2, 0, 1])
  })

  test('of days: by the years that are full; never, and days to come, are none', () => {
    const partition = only('began', began.fullYears(4), began.fullYears(1), began.fullYears(4))
    expect([partition.regions, partition.years]).toEqual([3, [1, 4]])
    const days = ['never', '2027-01-01', '2026-11-23', '2025-11-24', '2025-11-23', '2022-11-24', '2022-11-23', '1900-01-01']
    expect(days.map(day => partition.regionOf(day, on))).toEqual([0, 0, 0, 0, 1, 1, 2, 2])
    expect([0, 1, 2].map(region => partition.meets(region, began.fullYears(4) as never))).toEqual([false, false, true])
  })

  test.each([
    ['marks in any order', [months.atLeast(9), months.atLeast(6)], [0, 5, 6, 8, 9, 12], [0, 0, 1, 1, 2, 2]],
    ['no whole number lies between more than 6 and at least 7', [months.moreThan(6), months.atLeast(7)], [6, 7], [0, 1]],
    ['at least and more than the same', [months.atLeast(6), months.moreThan(6)], [5, 6, 7], [0, 1, 2]],
    ['what everybody meets is no border', [months.atLeast(0)], [0, 12], [0, 0]],
    ['what nobody can meet is none', [months.moreThan(12), months.atLeast(13)], [0, 12], [0, 0]],
    ['the last number alone', [months.atLeast(12)], [11, 12], [0, 1]],
    ['the first number alone', [months.atLeast(1)], [0, 1], [0, 1]],
    ['marks between whole numbers', [months.atLeast(2.5), months.moreThan(2.9)], [2, 3], [0, 1]],
  ] as const)('of whole numbers: %s', (_, conditions, numbers, regions) => {
    const partition = only('months', ...conditions)
    expect(numbers.map(number => partition.regionOf(number, on))).toEqual(regions)
    expect(partition.regions).toBe(Math.max(...regions) + 1)
  })

  test('of numbers that need not be whole: there is always one between', () => {
    const partition = only('sum', sum.moreThan(6), sum.atLeast(7), sum.atLeast(100), sum.moreThan(100))
    expect([0, 6, 6.5, 7, 99.9, 100, 100.1, 1e9].map(number => partition.regionOf(number, on))).toEqual([0, 0, 1, 2, 2, 3, 4, 4])
    expect(partition.regions).toBe(5)
    expect([2, 3, 4].map(region => partition.meets(region, sum.moreThan(100) as never))).toEqual([false, false, true])
    expect(partition.meets(4, land.is('red') as never)).toBe(false)
  })
})

describe('numbers of any range and any marks', () => {
  const range = fc.record({ least: fc.constantFrom(0, 1, 2.5), most: fc.constantFrom(undefined, 3, 12), whole: fc.boolean() })
  const mark = fc.tuple(fc.constantFrom('at-least' as const, 'more-than' as const), fc.constantFrom(-1, 0, 1, 2, 2.5, 3, 6, 11.5, 12, 13))
  const near = Array.from({ length: 16 * 4 }, (_, quarter) => quarter / 4)

  test('lie in one region exactly where the same marks are met; every region has a number; regions ascend', () => {
    fc.assert(
      fc.property(range, fc.array(mark, { maxLength: 4 }), ({ least, most, whole }, marks) => {
        const kind = quantity({ least, whole, ...(most === undefined ? {} : { most }) })
        const atoms = marks.map(([mark, number]) => ({ kind: mark, fact: 'n', number }))
        const [partition = expect.fail('no partition')] = partitionsOf({ n: kind }, atoms)
        const numbers = near.filter(number => accepts(kind, number))
        const met = (number: number) => atoms.map(atom => (atom.kind === 'at-least' ? number >= atom.number : number > atom.number))
        const regions = numbers.map(number => partition.regionOf(number, on))
        const bySteps = [...new Set(numbers.map(number => met(number).join()))]
        expect(regions).toEqual(numbers.map(number => bySteps.indexOf(met(number).join())))
        expect(partition.regions).toBe(bySteps.length)
        numbers.forEach((number, at) => expect(atoms.map(atom => partition.meets(regions[at] ?? -1, atom))).toEqual(met(number)))
      }),
      { numRuns: 300 },
    )
  })
})

describe('regions are told as conditions', () => {
  test.each([
    [
      'land',
      [land.is('red'), land.is('green')],
      [
        [0],
        { kind: 'is', fact: 'land', oneOf: ['red'] },
        [1, 2],
        { kind: 'is', fact: 'land', oneOf: ['green', 'blue', 'grey'] },
        [0, 1, 2],
        undefined,
      ],
    ],
    ['tall', [tall.holds()], [[1], tall.holds(), [0], { kind: 'not', of: tall.holds() }, [0, 1], undefined]],
    [
      'began',
      [began.fullYears(1), began.fullYears(4)],
      [
        [0],
        { kind: 'not', of: began.fullYears(1) },
        [1],
        all(began.fullYears(1), { kind: 'not', of: began.fullYears(4) }),
        [1, 2],
        began.fullYears(1),
        [0, 1, 2],
        undefined,
        [],
        undefined,
      ],
    ],
    [
      'sum',
      [sum.atLeast(5), sum.moreThan(5)],
      [[0], { kind: 'not', of: sum.atLeast(5) }, [1], all(sum.atLeast(5), { kind: 'not', of: sum.moreThan(5) }), [2], sum.moreThan(5)],
    ],
  ] as const)('of %s', (fact, conditions, told) => {
    const partition = only(fact, ...conditions)
    for (let at = 0; at < told.length; at += 2) expect(partition.describe(told[at] as readonly number[])).toEqual(told[at + 1])
  })
})

describe('near the ends of the span', () => {
  const partition = only('began', began.fullYears(1), began.fullYears(4))
  test.each([
    ['1900-06-01', [0]],
    ['1900-12-31', [0]],
    ['1901-01-01', [0, 1]],
    ['1903-12-31', [0, 1]],
    ['1904-01-01', [0, 1, 2]],
    ['2026-11-23', [0, 1, 2]],
    ['2100-12-31', [0, 1, 2]],
  ])('on %s a day can lie in the regions %j', (day, regions) => expect(reachableOn(partition, dayFromText(day))).toEqual(regions))

  test('after the span nobody can have begun less than a year before', () => {
    expect(reachableOn(partition, 2101_12_30)).toEqual([0, 1, 2])
    expect(reachableOn(partition, 2104_12_31)).toEqual([0, 2])
  })

  test('a blank day is cut down to what it can be, and other blanks are not', () => {
    const all = partitionsOf(facts as FactTable, [began.fullYears(1), began.fullYears(4), tall.holds()])
    const at = all.findIndex(({ fact }) => fact === 'began')
    expect(reachableFrom(all)).toBe(1904_01_01)
    expect(reachableFrom(all)).toBe(1904_01_01)
    expect([...situate(all, {}, 1903_12_31).cut]).toEqual([[at, [0, 1]]])
    expect([...situate(all, {}, 1904_01_01).cut]).toEqual([])
    expect([...situate(all, {}, 2100_12_31).cut]).toEqual([])
    expect([...situate(all, {}, 2104_12_31).cut]).toEqual([[at, [0, 2]]])
  })
})

describe('a person on a day', () => {
  const all = partitionsOf(facts as FactTable, [began.fullYears(4), tall.holds(), land.is('red')])
  const regions = (situation: ReturnType<typeof situate>) => [...situation.regions]

  test('is blank where nothing, null or “unknown” was said', () => {
    expect([undefined, null, 'unknown', 'never', false, 0].map(isBlank)).toEqual([true, true, true, false, false, false])
    expect(regions(situate(all, { land: 'unknown', tall: null, began: 'never' }, on))).toEqual([BLANK, BLANK, 0, BLANK, BLANK])
    expect(regions(situate(all, { land: 'green', tall: true, began: '2020-01-01', months: 3, sum: 1 }, on))).toEqual([1, 1, 1, 0, 0])
  })

  test('is another on a later day only in what is counted in years, and remains what it was before', () => {
    const answers = { land: 'red', tall: true, began: '2023-01-01' }
    const today = situate(all, answers, on)
    const then = atDate(all, answers, today, dayFromText('2027-01-01'))
    expect([regions(today), regions(then)]).toEqual([
      [0, 1, 0, BLANK, BLANK],
      [0, 1, 1, BLANK, BLANK],
    ])
    expect([today.day, then.day]).toEqual([on, 2027_01_01])
    expect(regions(atDate(all, { began: 'unknown' }, situate(all, {}, on), 2027_01_01))).toEqual([BLANK, BLANK, BLANK, BLANK, BLANK])
  })

  test('with one more answer leaves the one before alone', () => {
    const before = situate(all, {}, on)
    expect([regions(withAnswer(before, 1, 1)), regions(before)]).toEqual([
      [BLANK, 1, BLANK, BLANK, BLANK],
      [BLANK, BLANK, BLANK, BLANK, BLANK],
    ])
  })
})
