import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { choice, flag, quantity, since, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { answersIn, rowsOf, type Row } from '../../lib/engine/table'
import { holds } from '../proof/trial'
import { anyCondition } from './any-condition'
import { leafOf } from './leaf'

const facts = {
  a: flag(),
  b: flag(),
  c: flag(),
  began: since(),
  sum: quantity({ least: 0, whole: false }),
  land: choice('red', 'green', 'blue', 'grey'),
}
const { a, b, c, began, sum, land } = conditionBuilders(facts)
const lawOf = (condition: Condition) =>
  compile(facts, [{ id: 'r', readings: [{ id: 'one', from: '2000-01-01', sources: [], when: condition }], grants: [] }], [])

/** The rows of a condition as text: `a=1 b=0 → 1`. */
function table(condition: Condition): readonly string[] {
  const law = lawOf(condition)
  return rowsOf(law.diagrams, law.diagrams.of(condition)).map(({ cells, outcome }) =>
    [
      ...[...cells].sort(([one], [other]) => one - other).map(([fact, regions]) => `${law.partitions[fact]?.fact}=${regions.join('|')}`),
      `→ ${outcome}`,
    ].join(' '),
  )
}

describe('the rows of a condition', () => {
  test('a or not a: one row that asks nothing', () => expect(table(any(a.holds(), not(a.holds())))).toEqual(['→ 1']))
  test('a and b, a or b: what is settled soonest stands first', () => {
    expect(table(all(a.holds(), b.holds()))).toEqual(['a=0 → 0', 'a=1 b=0 → 0', 'a=1 b=1 → 1'])
    expect(table(any(a.holds(), b.holds()))).toEqual(['a=1 → 1', 'a=0 b=0 → 0', 'a=0 b=1 → 1'])
  })
  test('either a or b: no row can be spared', () =>
    expect(table(any(all(a.holds(), not(b.holds())), all(not(a.holds()), b.holds())))).toHaveLength(4))
  test('if b then a, else c: begins with b, although a is asked first', () =>
    expect(table(any(all(b.holds(), a.holds()), all(not(b.holds()), c.holds())))).toEqual([
      'b=0 c=0 → 0',
      'b=0 c=1 → 1',
      'a=0 b=1 → 0',
      'a=1 b=1 → 1',
    ]))
  test('of one fact: answers that come to the same stand in one row, also where others lie between', () => {
    expect(table(land.isOneOf('red', 'blue'))).toEqual(['land=0 → 1', 'land=1 → 0'])
    expect(table(any(not(began.fullYears(2)), began.fullYears(5)))).toEqual(['began=0|2 → 1', 'began=1 → 0'])
    expect(table(any(land.is('red'), all(land.is('green'), a.holds()), land.is('grey')))).toEqual([
      'a=0 land=0|3 → 1',
      'a=0 land=1|2 → 0',
      'a=1 land=0|1|3 → 1',
      'a=1 land=2 → 0',
    ])
  })
  test('rows of different branches that differ in one cell only are put together', () => {
    const either = any(b.holds(), c.holds())
    const later = all(not(b.holds()), c.holds())
    const byLand = (...parts: readonly [Condition, Condition, Condition, Condition]) =>
      table(
        any(all(land.is('red'), parts[0]), all(land.is('green'), parts[1]), all(land.is('blue'), parts[2]), all(land.is('grey'), parts[3])),
      )
    expect(byLand(either, later, a.holds(), sum.atLeast(10))).toEqual([
      'a=0 land=2 → 0',
      'a=1 land=2 → 1',
      'sum=0 land=3 → 0',
      'sum=1 land=3 → 1',
      'b=1 land=0 → 1',
      'b=0 c=0 land=0|1 → 0',
      'b=0 c=1 land=0|1 → 1',
      'b=1 land=1 → 0',
    ])
  })
  test('of equally few rows, the fact that is asked first stands first', () =>
    expect(table(any(all(a.holds(), not(b.holds())), all(not(a.holds()), b.holds())))).toEqual([
      'a=0 b=0 → 0',
      'a=0 b=1 → 1',
      'a=1 b=0 → 1',
      'a=1 b=1 → 0',
    ]))
})

describe('the rows of any condition', () => {
  const atom = fc.constantFrom(
    ...[
      land.is('red'),
      land.is('green'),
      land.isOneOf('red', 'blue'),
      a.holds(),
      b.holds(),
      began.fullYears(2),
      began.fullYears(5),
      sum.atLeast(10),
      sum.moreThan(20),
    ],
  )
  const nested = anyCondition(atom, 3)
  const flags = fc.constantFrom(...[a, b, c].flatMap(one => [one.holds(), not(one.holds())]))
  const small = fc.oneof(
    flags,
    fc.tuple(flags, flags).map(([one, other]) => all(one, other)),
    fc.tuple(flags, flags, flags).map(([one, ...others]) => all(one, any(...others))),
    fc.tuple(flags, flags, flags).map(([one, ...others]) => any(one, all(...others))),
  )
  /** For each value a condition of its own: here rows of different branches are often alike. */
  const byLand = fc.tuple(small, small, small, small).map(parts => {
    const of = (['red', 'green', 'blue', 'grey'] as const).map((value, place) => all(land.is(value), ...parts.slice(place, place + 1)))
    return any(...of)
  })
  const condition = fc.oneof(nested, byLand)

  /** Every combination of regions of some facts. */
  const combinations = (regions: ReadonlyMap<number, number>): ReadonlyMap<number, number>[] =>
    [...regions].reduce<ReadonlyMap<number, number>[]>(
      (found, [fact, count]) => found.flatMap(known => Array.from({ length: count }, (_, region) => new Map([...known, [fact, region]]))),
      [new Map()],
    )

  /** As few rows as asking one fact after another can give: every order is tried, on the outcomes alone. */
  function fewest(
    outcome: (known: ReadonlyMap<number, number>) => number,
    open: ReadonlyMap<number, number>,
    known: ReadonlyMap<number, number> = new Map(),
  ): number {
    if (new Set(combinations(open).map(rest => outcome(new Map([...known, ...rest])))).size === 1) return 1
    const ways = [...open].map(([fact, count]) => {
      const others = new Map([...open].filter(([other]) => other !== fact))
      const alike = new Map<string, number>()
      for (let region = 0; region < count; region++) {
        const then = new Map([...known, [fact, region] as const])
        alike.set(
          combinations(others)
            .map(rest => outcome(new Map([...then, ...rest])))
            .join(),
          region,
        )
      }
      return [...alike.values()].reduce((sum, region) => sum + fewest(outcome, others, new Map([...known, [fact, region]])), 0)
    })
    return Math.min(...ways)
  }

  test('exclude each other, leave nobody out, come to what the condition comes to, cannot be joined, and are as few as can be', () => {
    fc.assert(
      fc.property(condition, when => {
        const { diagrams } = lawOf(when)
        const place = diagrams.of(when)
        const rows = rowsOf(diagrams, place)
        const regions = new Map(diagrams.factsIn(place).map(fact => [fact, diagrams.regions(fact)]))
        const outcome = (known: ReadonlyMap<number, number>) => leafOf(diagrams, place, fact => known.get(fact) ?? -1)
        for (const known of combinations(regions)) {
          const met = rows.filter(({ cells }) => [...cells].every(([fact, cell]) => cell.includes(known.get(fact) ?? -1)))
          expect(met.map(row => row.outcome)).toEqual([outcome(known)])
        }
        for (const [fact, cell] of rows.flatMap(({ cells }) => [...cells])) {
          expect(cell).toEqual([...new Set(cell)].sort((one, other) => one - other))
          expect(cell.length).toBeLessThan(diagrams.regions(fact))
        }
        const but = (row: Row, fact: number) =>
          JSON.stringify([row.outcome, [...row.cells].filter(([at]) => at !== fact).sort(([one], [other]) => one - other)])
        for (const fact of regions.keys())
          expect(new Set(rows.map(row => but(row, fact))).size, 'no two rows differ in one cell only').toBe(rows.length)
        expect(rows.length).toBeLessThanOrEqual(fewest(outcome, regions))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the answers of regions, as a condition', () => {
  const law = lawOf(
    all(began.fullYears(2), began.fullYears(5), sum.atLeast(10), sum.moreThan(20), sum.moreThan(30), land.is('red'), land.is('green')),
  )
  const partition = (name: string) => law.partitions.find(({ fact }) => fact === name) ?? expect.fail(name)
  const met = (name: string, regions: readonly number[], answers: readonly (string | number)[]) => {
    const condition = answersIn(partition(name), regions)
    return answers.filter(answer => condition === undefined || holds(condition, { [name]: answer }, '2024-01-01'))
  }

  test('all of them say nothing', () => {
    expect(answersIn(partition('sum'), [0, 1, 2, 3])).toBeUndefined()
    expect(answersIn(partition('land'), [0, 1, 2])).toBeUndefined()
  })
  test('numbers, also where others lie between', () => {
    const numbers = [0, 9.5, 10, 20, 20.5, 30, 30.5]
    expect(met('sum', [0, 2], numbers)).toEqual([0, 9.5, 20.5, 30])
    expect(met('sum', [1], numbers)).toEqual([10, 20])
    expect(met('sum', [0, 2, 3], numbers)).toEqual([0, 9.5, 20.5, 30, 30.5])
    expect(answersIn(partition('sum'), [0, 2, 3])).toEqual(any(not(sum.atLeast(10)), sum.moreThan(20)))
    expect(answersIn(partition('sum'), [1, 3])).toEqual(any(all(sum.atLeast(10), not(sum.moreThan(20))), sum.moreThan(30)))
    expect(answersIn(partition('sum'), [1, 2])).toEqual(all(sum.atLeast(10), not(sum.moreThan(30))))
  })
  test('values of a list in one breath', () => expect(answersIn(partition('land'), [0, 2])).toEqual(land.isOneOf('red', 'blue', 'grey')))
  test('days, also where others lie between', () =>
    expect(met('began', [0, 2], ['never', '2023-01-01', '2022-01-01', '2019-01-02', '2019-01-01'])).toEqual([
      'never',
      '2023-01-01',
      '2019-01-01',
    ]))
})
