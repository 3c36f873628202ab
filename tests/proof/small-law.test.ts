/** The proofs on a law whose numbers are known by hand. */
import { describe, expect, test } from 'vitest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { flag, quantity, conditionBuilders, type FactTable } from '../../lib/engine/facts'
import { earliest } from './earliest-day'
import { exactness } from './exactness'
import { journeys } from './journeys'
import { monotone } from './monotone'
import { order, ordersOf } from './rule-order'
import { overlap } from './overlap'
import { reachability } from './reachability'
import { regions } from './regions'
import { crossCheck } from './cross-check'
import { bySecondHand, orders, smallLaw, today } from './small-law'
import { subjectOf } from './subject'

const subject = subjectOf(smallLaw)

describe('the spaces', () => {
  test('have one region for each group of answers the conditions tell apart', () => {
    // Red, green and blue are three; before 2010, and before anybody could be a member for two years, nothing stands.
    expect(exactness(subject, 'ticket').spaces).toEqual([
      { rule: 'ticket', from: '1900-01-01', to: '1901-12-31', facts: [], complete: 1, partly: 1 },
      { rule: 'ticket', from: '1902-01-01', to: '2009-12-31', facts: [], complete: 1, partly: 1 },
      ...[
        { from: '2010-01-01', to: '2019-12-31' },
        { from: '2020-01-01', to: '2100-12-31' },
      ].map(period => ({
        rule: 'ticket',
        ...period,
        facts: [
          { fact: 'colour', regions: 2 },
          { fact: 'tall', regions: 2 },
          { fact: 'memberSince', regions: 2 },
          { fact: 'years', regions: 2 },
        ],
        complete: 2 ** 4,
        partly: 3 ** 4,
      })),
    ])
  })
})

describe('every proof holds', () => {
  test('exactness, in every cell', () => expect(exactness(subject, 'ticket')).toMatchObject({ cases: 2 + 2 * 81, findings: [] }))
  test('the second telling', () => expect(crossCheck(subject, bySecondHand, 'ticket').findings).toEqual([]))
  test('the earliest day', () => {
    const found = earliest(subject, 'ticket', today)
    expect(found.findings).toEqual([])
    // A child, a grown-up who is tall or not, and blanks of either, which some readings tell apart and others do not.
    expect(found.groups).toBeGreaterThan(3)
    expect(found.toCome).toBeGreaterThan(0)
  })
  test('the questions', () => {
    const { findings, states, results } = journeys(subject, 'parade')
    expect(findings).toEqual([])
    // Colour: red or blue, green, unknown; then, unless green, the years: grown up, not, unknown. Nothing to ask before 2010.
    expect({ states, results }).toEqual({ states: 1 + 1 + 3 + 3 + 3, results: 1 + 1 + 3 + 3 })
  })
  test('the regions, on each day of the first years', () => {
    expect(regions(subject, today, '1912-12-31')).toMatchObject({ days: 13 * 365 + 3, findings: [] })
  })
  test('the order: each rule in each place, the other way round, alone', () => {
    expect(ordersOf(['a', 'b', 'c']).map(list => list.join(''))).toEqual(['abc', 'bca', 'cab', 'cba', 'bac', 'cba', 'acb'])
    expect(order(subject, today)).toMatchObject({ findings: [] })
  })
})

test('everything has a witness, who runs as a case', () => {
  const { witnesses, findings } = reachability(subject, 'ticket', today)
  expect(findings).toEqual([])
  const of = (kind: string) =>
    witnesses
      .filter(one => one.of === kind)
      .map(({ about }) => about)
      .sort()
  expect(of('reading')).toEqual(['ticket/board', 'ticket/poster'])
  expect(of('branch')).toEqual(['ticket/board#2.1', 'ticket/board#2.2'])
  expect(of('window')).toEqual(['ticket/card/members', 'ticket/card/others'])
  expect(of('paper')).toEqual(['ticket/card/photo', 'ticket/card/proof'])
  expect(of('step')).toEqual(['ticket/card/queue'])
  expect(of('question')).toEqual(['ticket/colour', 'ticket/memberSince', 'ticket/tall', 'ticket/years'])
  for (const { of: kind, about, on, facts } of witnesses) {
    const said = subject.engine.says('ticket', facts, on)
    if (kind === 'reading') expect(said.readings[about.slice('ticket/'.length)]).toBe('yes')
  }
})

test('overlap counts the complete cases in which both rules say yes', () => {
  const { pairs, differences, spread } = overlap(smallLaw, today)
  // Both: grown up; red or blue (two of three regions, since blue alone is no region of the readings); member; tall or not.
  expect(pairs).toMatchObject([{ one: 'ticket', other: 'parade', cases: 2 ** 4, both: 2 }])
  expect(differences).toEqual([{ rule: 'ticket', one: 'board', other: 'poster', cases: 8, differ: 1 }])
  expect(spread).toEqual([
    { rule: 'ticket', cases: 8, yes: 2, no: 5, disputed: 1 },
    { rule: 'parade', cases: 4, yes: 1, no: 3, disputed: 0 },
  ])
})

test('a better answer never hurts, and the rows count the steps', () => {
  const { rows, findings } = monotone(smallLaw, orders)
  expect(findings).toEqual([])
  expect(rows.map(({ rule, fact, helps, hurts }) => [rule, fact, helps, hurts])).toEqual([
    // In each of two periods: tall helps grown-ups who are no members, whatever the colour.
    ['ticket', 'tall', 4, 0],
    ['ticket', 'memberSince', 6, 0],
    ['ticket', 'years', 12, 0],
    ['parade', 'years', 1, 0],
  ])
})

describe('a law that cuts a fact finely', () => {
  const reading = (when: Condition) => ({ id: 'r', from: '2010-01-01', sources: [], when })
  const lawOf = (facts: FactTable, ...whens: readonly Condition[]) =>
    subjectOf({
      facts,
      rules: whens.map((when, at) => ({ id: `rule-${at}`, readings: [reading(when)], grants: [] })),
      windows: [],
      papers: [],
    })

  test('into 300 regions is gone through to the last of them', () => {
    const marks = Array.from({ length: 299 }, (_, at) => at + 1)
    const facts = { years: quantity({ least: 0, most: 400, whole: true }), tall: flag() }
    const { years, tall } = conditionBuilders(facts)
    const every = any(
      ...marks.map(mark =>
        mark % 2 === 0
          ? all(years.atLeast(mark), tall.holds(), not(years.moreThan(mark)))
          : all(years.atLeast(mark), not(years.moreThan(mark))),
      ),
    )
    const { spaces, cases, findings } = exactness(lawOf(facts, every), 'rule-0')
    expect(findings).toEqual([])
    // Each of 1 to 299, none and more: 301 regions; before 2010 nothing stands.
    expect([spaces.at(-1)?.facts[0]?.regions, cases]).toEqual([301, 1 + 302 * 3])
  })

  test('from 2^53 up, where numbers are not one away', () => {
    const facts = { sum: quantity({ least: 0, whole: true }) }
    const { sum } = conditionBuilders(facts)
    const subject = lawOf(facts, all(sum.moreThan(2 ** 53), not(sum.atLeast(2 ** 53 + 4))), sum.moreThan(Number.MAX_VALUE))
    expect(['rule-0', 'rule-1'].map(id => exactness(subject, id).findings)).toEqual([[], []])
    expect(exactness(subject, 'rule-0').spaces.at(-1)?.complete).toBe(3)
  })
})
