import { describe, expect, test } from 'vitest'
import { all, always, any, atomsOf, withTerm, not, partsOf, withSources } from '../../lib/engine/conditions'
import { Diagrams } from '../../lib/engine/diagram'
import { accepts, choice, flag, quantity, since, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { at, isInForce, type Rule } from '../../lib/engine/rules'

const table = () => ({
  colour: choice('red', 'green'),
  tall: flag(),
  began: since(),
  months: quantity({ least: 0, most: 12, whole: true }),
  sum: quantity({ least: 1, whole: false }),
})

describe('an answer is accepted', () => {
  test.each([
    ['colour', ['red', 'green'], ['blue', '', true, 1, ['red'], null, undefined]],
    ['tall', [true, false], ['true', 0, 1, null]],
    ['began', ['2026-11-23', 'never'], ['2026-02-30', '1899-12-31', 'Never', 20261123, ['2026-11-23'], null]],
    ['months', [0, 6, 12], [-1, 13, 6.5, '6', NaN, Infinity, null]],
    ['sum', [1, 1.5, 1e21], [0.5, -1, NaN, Infinity, '1']],
  ] as const)('for %s when it is of its kind', (fact, right, wrong) => {
    const kind = table()[fact]
    for (const answer of right) expect({ answer, accepted: accepts(kind, answer) }).toEqual({ answer, accepted: true })
    for (const answer of wrong) expect({ answer, accepted: accepts(kind, answer) }).toEqual({ answer, accepted: false })
  })
})

describe('a verb makes a condition', () => {
  test('that is plain data', () => {
    const { colour, tall, began, months, sum } = conditionBuilders(table())
    expect([
      colour.is('red'),
      colour.isOneOf('red', 'green'),
      tall.holds(),
      began.fullYears(4),
      months.atLeast(6),
      sum.moreThan(2),
    ]).toEqual([
      { kind: 'is', fact: 'colour', oneOf: ['red'] },
      { kind: 'is', fact: 'colour', oneOf: ['red', 'green'] },
      { kind: 'holds', fact: 'tall' },
      { kind: 'full-years', fact: 'began', years: 4 },
      { kind: 'at-least', fact: 'months', number: 6 },
      { kind: 'more-than', fact: 'sum', number: 2 },
    ])
  })

  test('but not one that could never decide anything', () => {
    const { colour, began } = conditionBuilders(table())
    expect(() => colour.isOneOf()).toThrow('colour.isOneOf() names no value')
    for (const years of [0, -1, 1.5]) expect(() => began.fullYears(years)).toThrow(`began.fullYears(${years}): whole years from 1`)
    expect(began.fullYears(1)).toMatchObject({ years: 1 })
  })

  test('parts are joined, denied, named and given sources without changing what they mean', () => {
    const { colour, tall, began, months, sum } = conditionBuilders(table())
    const [red, big] = [colour.is('red'), tall.holds()]
    expect(partsOf(all(red, big))).toEqual([red, big])
    expect(partsOf(any(red, big))).toEqual([red, big])
    expect(partsOf(not(red))).toEqual([red])
    expect([red, big, began.fullYears(1), months.atLeast(1), sum.moreThan(1)].map(partsOf)).toEqual([[], [], [], [], []])
    expect(partsOf(always)).toEqual([])
    expect(atomsOf(any(all(red, not(big)), red))).toEqual([red, big, red])
    expect(withTerm('tall-ones', big)).toEqual({ ...big, term: 'tall-ones' })
    expect(withSources(['P1'], big)).toEqual({ ...big, sources: ['P1'] })
  })
})

describe('a law is not made ready', () => {
  const rule = (parts: Partial<Rule>): Rule => ({
    id: 'one',
    readings: [{ id: 'r', from: '2000-01-01', sources: [], when: all() }],
    grants: [],
    ...parts,
  })

  test('with a window that is not listed', () => {
    expect(() => compile(table(), [rule({ grants: [{ id: 'g', when: all(), windows: [at('nowhere')] }] })], ['here'])).toThrow(
      'no window is called "nowhere"',
    )
  })

  test.each([
    ['a fact that is none', { kind: 'holds', fact: 'small' } as const, '"small" as holds'],
    ['years of a number', { kind: 'full-years', fact: 'sum', years: 1 } as const, '"sum" as full-years'],
    ['a value that is none', { kind: 'is', fact: 'colour', oneOf: ['red', 'blue'] } as const, '"colour" as is'],
    ['a value of a flag', { kind: 'is', fact: 'tall', oneOf: ['red'] } as const, '"tall" as is'],
    ['holding of a list', { kind: 'holds', fact: 'colour' } as const, '"colour" as holds'],
    ['a number of a day', { kind: 'at-least', fact: 'began', number: 1 } as const, '"began" as at-least'],
    ['more than of a flag', { kind: 'more-than', fact: 'tall', number: 1 } as const, '"tall" as more-than'],
  ])('that compares %s', (_, wrong, words) => {
    const made = rule({ grants: [{ id: 'g', when: any(conditionBuilders(table()).tall.holds(), wrong), windows: [] }] })
    expect(() => compile(table(), [made], [])).toThrow(`a condition compares ${words}, which the facts table does not allow`)
  })

  test('with a graph of a fact that nobody named', () =>
    expect(() => new Diagrams([]).of({ kind: 'holds', fact: 'small' })).toThrow('no fact is called "small"'))
})

test('a period stands from its first day, inclusive, until its last, exclusive; an end that is left out is open', () => {
  const both = { from: '2018-05-03', until: '2019-01-01' }
  expect(['2018-05-02', '2018-05-03', '2018-12-31', '2019-01-01'].map(day => isInForce(both, day))).toEqual([false, true, true, false])
  expect([
    isInForce({}, '1900-01-01'),
    isInForce({ from: '2018-05-03' }, '2100-12-31'),
    isInForce({ until: '2018-05-03' }, '1900-01-01'),
  ]).toEqual([true, true, true])
})
