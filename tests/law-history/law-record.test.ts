import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, any, not, withSources, withTerm, type Condition } from '@/lib/engine/conditions'
import { choice, conditionBuilders, flag, quantity, since } from '@/lib/engine/facts'
import { conditionLine } from '@/lib/law-history/condition-line'
import { changedRecord, lawRecord } from '@/lib/law-history/law-record'
import { anyCondition } from '../engine/any-condition'
import { runs } from '../runs'

const { land, letter, work, wage } = conditionBuilders({
  land: choice('here', 'there', "there, or 'here'"),
  letter: flag(),
  work: since(),
  wage: quantity({ least: 0, whole: false }),
})

describe('a condition as one line', () => {
  test.each<readonly [Condition, string]>([
    [all(), 'all()'],
    [land.is('here'), "land.is('here')"],
    [
      withTerm('near', all(land.isOneOf('here', 'there'), withSources(['S1', 'P2'], not(any(letter.holds(), work.fullYears(4)))))),
      "withTerm('near', all(land.isOneOf('here', 'there'), withSources(['S1', 'P2'], not(any(letter.holds(), work.fullYears(4))))))",
    ],
    [all(wage.atLeast(0.1), wage.moreThan(1e21)), 'all(wage.atLeast(0.1), wage.moreThan(1e+21))'],
    [land.is("there, or 'here'"), "land.is('there, or \\'here\\'')"],
  ])('%j', (condition, line) => expect(conditionLine(condition)).toBe(line))

  test('is that of no other condition', () => {
    const plain = fc.constantFrom(
      land.is('here'),
      land.isOneOf('here', "there, or 'here'"),
      letter.holds(),
      work.fullYears(1),
      wage.atLeast(1),
      wage.moreThan(1),
    )
    const atom = fc.oneof(
      plain,
      plain.map(one => withTerm('t', one)),
      plain.map(one => withSources(['S'], withTerm('t', one))),
    )
    fc.assert(
      fc.property(anyCondition(atom, 2), anyCondition(atom, 2), (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
        expect(conditionLine(one) === conditionLine(other)).toBe(same)
      }),
      { numRuns: runs(5000) },
    )
  })
})

/** Keys in one order, whichever annotation was hung on first. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value

describe('what differs between two records', () => {
  const record = { 'rules.one.readings.a.from': '"2016"', 'rules.one.readings.a.when': 'all()', 'windows.w.phone': '"1"' }
  const added = { ...record, 'rules.one.readings.b.from': '"2026"', 'rules.one.readings.b.when': 'any()' }
  test('a value that is another', () =>
    expect(changedRecord(record, { ...record, 'windows.w.phone': '"2"' })).toEqual([{ path: 'windows.w.phone', was: '"1"', is: '"2"' }]))
  test('a reading that is new, as one', () =>
    expect(changedRecord(record, added)).toEqual([{ path: 'rules.one.readings.b', is: 'from: "2026"; when: any()' }]))
  test('a reading that is gone, as one', () =>
    expect(changedRecord(added, record)).toEqual([{ path: 'rules.one.readings.b', was: 'from: "2026"; when: any()' }]))
  test('a rule that is new, as one', () =>
    expect(changedRecord(record, { ...record, 'rules.two.readings.a.from': '"2026"', 'rules.two.official': '11' })).toEqual([
      { path: 'rules.two', is: 'readings.a.from: "2026"; official: 11' },
    ]))
  test('a value that is new or gone in what both have', () =>
    expect(changedRecord(record, { ...record, 'rules.one.readings.a.until': '"2026"' })).toEqual([
      { path: 'rules.one.readings.a.until', is: '"2026"' },
    ]))
  test('an empty list that is filled', () =>
    expect(changedRecord({ notes: '[]' }, { 'notes.n.says': '"n"', 'notes.n.sources': '["S1"]' })).toEqual([
      { path: 'notes', was: '[]' },
      { path: 'notes.n', is: 'says: "n"; sources: ["S1"]' },
    ]))
})

test('no part of a condition stands in the record of our law', () => {
  const paths = Object.keys(lawRecord())
  expect(paths.filter(path => /\.(when\..*|of|oneOf)$/.test(path))).toEqual([])
  expect(paths.filter(path => path.endsWith('.when')).length).toBeGreaterThan(50)
})
