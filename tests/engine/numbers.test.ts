import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../lib/engine/assess'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { accepts, quantity, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { nextAbove } from '../../lib/engine/numbers'
import { partitionsOf } from '../../lib/engine/partition'
import type { Rule } from '../../lib/engine/rules'
import { assessment } from './brute-force'
import { aroundDouble, beside } from './doubles'
import { runs } from '../runs'

const on = '2026-11-23'
const ruleOf = (when: Condition): Rule => ({ id: 'one', readings: [{ id: 'r', from: '1900-01-01', sources: [], when }], grants: [] })
const { MAX_VALUE, MIN_VALUE, MAX_SAFE_INTEGER } = Number
const odd = [
  0,
  MIN_VALUE,
  2 ** -1022,
  0.1,
  1,
  3.5,
  MAX_SAFE_INTEGER - 1,
  MAX_SAFE_INTEGER,
  2 ** 53,
  2 ** 53 + 2,
  2 ** 53 + 4,
  2 ** 60,
  1e300,
  beside(MAX_VALUE, -1),
  MAX_VALUE,
]

test('the next number above has none in between', () => {
  for (const number of odd.slice(1)) {
    expect(nextAbove(number)).toBe(number === MAX_VALUE ? Infinity : beside(number, 1))
    expect(nextAbove(-number)).toBe(-beside(number, -1))
  }
  expect([0, -0].map(nextAbove)).toEqual([MIN_VALUE, MIN_VALUE])
})

describe('marks from 2^53 up, near the greatest number and near zero', () => {
  const facts = {
    whole: quantity({ least: 0, whole: true }),
    sum: quantity({ least: 0, whole: false }),
    least: quantity({ least: 2 ** 53, most: MAX_VALUE, whole: true }),
  }
  const { whole, sum, least } = conditionBuilders(facts)
  const verdict = (when: Condition, answers: Record<string, number> = {}) =>
    assess(compile(facts, [ruleOf(when)], []), answers, on)[0]?.verdict

  test('nothing lies between neighbours', () => {
    expect(verdict(all(whole.moreThan(2 ** 53), not(whole.atLeast(2 ** 53 + 2))))).toBe('no')
    expect(verdict(all(sum.moreThan(2 ** 53), not(sum.atLeast(2 ** 53 + 2))))).toBe('no')
    expect(verdict(all(sum.moreThan(0), not(sum.atLeast(MIN_VALUE))))).toBe('no')
    expect(verdict(all(sum.moreThan(0.1), not(sum.atLeast(beside(0.1, 1)))))).toBe('no')
    expect(verdict(any(not(sum.moreThan(1e300)), sum.atLeast(beside(1e300, 1))))).toBe('yes')
  })
  test('one number lies between those next but one', () => {
    expect(verdict(all(whole.moreThan(2 ** 53), not(whole.atLeast(2 ** 53 + 4))))).toBe('open')
    expect(verdict(all(sum.moreThan(0.1), not(sum.atLeast(beside(beside(0.1, 1), 1)))))).toBe('open')
    expect(verdict(all(sum.moreThan(1e300), not(sum.moreThan(beside(1e300, 1)))))).toBe('open')
  })
  test('above a mark from 2^53 up there are numbers, above the greatest there is none', () => {
    for (const mark of [2 ** 53, 2 ** 60, 1e300, beside(MAX_VALUE, -1)])
      for (const one of [whole, sum, least]) expect(verdict(one.moreThan(mark))).toBe('open')
    for (const one of [whole, sum, least])
      expect([verdict(one.moreThan(MAX_VALUE)), verdict(one.atLeast(MAX_VALUE))]).toEqual(['no', 'open'])
    expect([verdict(least.atLeast(2 ** 53)), verdict(least.moreThan(2 ** 53)), verdict(whole.atLeast(Infinity))]).toEqual([
      'yes',
      'open',
      'no',
    ])
  })
  test('a known number meets exactly the marks it reaches', () => {
    expect([2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2].map(number => verdict(whole.moreThan(2 ** 53), { whole: number }))).toEqual([
      'no',
      'no',
      'yes',
    ])
    expect([beside(MAX_VALUE, -1), MAX_VALUE].map(number => verdict(sum.atLeast(MAX_VALUE), { sum: number }))).toEqual(['no', 'yes'])
  })
})

describe('any marks, and the numbers beside them', () => {
  const mark = fc.record({
    kind: fc.constantFrom('at-least' as const, 'more-than' as const),
    number: fc.constantFrom(...odd, -1, Infinity, -Infinity),
  })
  const range = fc.record({
    least: fc.constantFrom(0, 0.1, 2 ** 53),
    most: fc.constantFrom(undefined, 2 ** 53 + 2, MAX_VALUE),
    whole: fc.boolean(),
  })
  const near = odd.flatMap(number => [...aroundDouble(number), Math.ceil(number), Math.floor(number) + 1, number + 1])

  test('regions are exactly what marks tell apart; every region has a number, the least of it', () => {
    fc.assert(
      fc.property(range, fc.array(mark, { maxLength: 5 }), ({ least, most, whole }, marks) => {
        const kind = quantity({ least, whole, ...(most === undefined ? {} : { most }) })
        const atoms = marks.map(one => ({ ...one, fact: 'n' }))
        const [partition = expect.fail('no partition')] = partitionsOf({ n: kind }, atoms)
        const numbers = [...new Set([...near, least, ...partition.numbers])].filter(number => accepts(kind, number)).sort((a, b) => a - b)
        const met = (number: number) => atoms.map(atom => (atom.kind === 'at-least' ? number >= atom.number : number > atom.number)).join()
        const byMarks = [...new Set(numbers.map(met))]
        expect(numbers.map(number => partition.regionOf(number, 2026_11_23))).toEqual(numbers.map(number => byMarks.indexOf(met(number))))
        expect(partition.regions).toBe(byMarks.length)
        expect(partition.numbers).toEqual(byMarks.map(signature => numbers.find(number => met(number) === signature)))
        numbers.forEach(number =>
          expect(atoms.map(atom => partition.meets(partition.regionOf(number, 2026_11_23), atom)).join()).toBe(met(number)),
        )
      }),
      { numRuns: runs(500) },
    )
  })

  test('a rule about them says what trying the numbers beside each mark says', () => {
    const facts = { whole: quantity({ least: 0, whole: true }), sum: quantity({ least: 0, whole: false }) }
    const finite = fc.record({
      kind: fc.constantFrom('at-least' as const, 'more-than' as const),
      fact: fc.constantFrom('whole', 'sum'),
      number: fc.constantFrom(...odd),
    })
    const person = fc.record(
      { whole: fc.constantFrom(...near.filter(Number.isInteger)), sum: fc.constantFrom(...near) },
      { requiredKeys: [] },
    )
    const parts = fc
      .array(fc.tuple(finite, fc.boolean()), { minLength: 1, maxLength: 4 })
      .map(list => list.map(([one, met]) => (met ? one : not(one))))
    fc.assert(
      fc.property(parts, parts, person, (some, others, known) => {
        const made = ruleOf(any(all(...some), all(...others)))
        const answers = Object.fromEntries(Object.entries(known).filter(([, number]) => number !== undefined && Number.isFinite(number)))
        const [{ earliest: _, ...found } = expect.fail('no rule')] = assess(compile(facts, [made], []), answers, on)
        expect(found).toEqual(assessment(facts, made, [], answers, on))
      }),
      { numRuns: runs(300) },
    )
  })
})
