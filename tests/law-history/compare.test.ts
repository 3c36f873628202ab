import { describe, expect, test } from 'vitest'
import { compareDays, compareTexts, type LawChange } from '@/lib/law-history/compare-laws'
import { lawText, type LawText } from '@/lib/law-history/law-text'
import { verdicts } from '@/lib/engine/assess'
import { all, any, atomsOf, not, type Condition } from '@/lib/engine/conditions'
import { dayFromText, writeDay } from '@/lib/engine/days'
import { choice, flag, quantity, since, conditionBuilders } from '@/lib/engine/facts'
import { compile, conditionsOf } from '@/lib/engine/law'
import type { Answer } from '@/lib/engine/partition'
import { at, type WindowChoice } from '@/lib/engine/rules'
import { facts, lawReadOn, rules, windowOrder } from '@/lib/policy/law'
import { present } from '@/lib/engine/present'
import { daysOn, yearsOn } from '../proof/calendar'
import { triedOf } from '../proof/share'
import { isWhole } from '../runs'

/** Up to so many ways of answering are counted one by one; of more, so many are, but before a release. */
const MANY = 20_000

const ours = lawText({ facts, rules, windows: windowOrder })

const table = { land: choice('here', 'there', 'elsewhere'), work: since(), wage: quantity({ least: 0, whole: false }), letter: flag() }
const { land, work, wage, letter } = conditionBuilders(table)
const from = '2016-12-09'

/** A law of one rule with one reading and one grant. */
const small = (when: Condition, windows: readonly WindowChoice[] = [at('a')], until?: string): LawText => ({
  facts: table,
  windows: ['a', 'b'],
  rules: [
    {
      id: 'one',
      readings: [{ id: 'r', from, ...(until === undefined ? {} : { until }), sources: [], when }],
      grants: [{ id: 'paper', when: letter.holds(), windows }],
    },
  ],
})

const told = (changes: readonly LawChange[]) =>
  changes.map(({ grant, window, from: first, until, was, is, cases, of }) =>
    [
      ...(grant === undefined ? [] : [window ?? grant]),
      `${was} → ${is}`,
      `${cases} of ${of}`,
      first,
      ...(until === undefined ? [] : [until]),
    ].join(', '),
  )

describe('the changes from one law to another', () => {
  test('a law compared with itself changes nothing', () => {
    const law = small(all(land.is('here'), work.fullYears(4)))
    expect(compareTexts(law, law)).toEqual([])
    expect(compareDays(law, '2026-11-23', '2027-11-23')).toEqual([])
    expect(compareTexts(ours, ours)).toEqual([])
  })

  test('a threshold that moves changes those between the two, and no others', () => {
    // Of two regions of the land (here or not) and three of the wage (below 5, from 5, from 7) one way lies between.
    expect(told(compareTexts(small(all(land.is('here'), wage.atLeast(5))), small(all(land.is('here'), wage.atLeast(7)))))).toEqual([
      'yes → no, 1 of 6, 2016-12-09',
    ])
  })

  test('a threshold that moves by the least there is has a witness, also where the next number is not one away', () => {
    for (const [mark, next] of [
      [2 ** 53, 2 ** 53 + 2],
      [0.1, 0.1 + 2 ** -56],
      [1e300, 1e300 + 2 ** 944],
    ] as const) {
      expect(next).toBeGreaterThan(mark)
      const found = compareTexts(small(all(wage.moreThan(mark), not(wage.moreThan(next)))), small(any()))
      expect(found.map(({ witness }) => witness)).toEqual([{ wage: next }])
    }
  })

  test('“and” that becomes “or” changes those who meet one alone', () => {
    const parts = [land.is('here'), work.fullYears(4)]
    expect(told(compareTexts(small(all(...parts)), small(any(...parts))))).toEqual(['no → yes, 2 of 4, 2016-12-09'])
  })

  test('a reading that ends changes everybody from that day on', () => {
    expect(told(compareTexts(small(letter.holds()), small(letter.holds(), [at('a')], '2020-01-01')))).toEqual([
      'no → not-covered, 1 of 2, 2020-01-01',
      'yes → not-covered, 1 of 2, 2020-01-01',
    ])
  })

  test('a change that lasts over several periods is one change; one that ends says when', () => {
    const was = small(letter.holds(), [at('a'), { window: 'b', from: '2019-01-01', when: all() }])
    const is = small(letter.holds(), [
      { window: 'a', until: '2022-01-01', when: all() },
      { window: 'b', from: '2019-01-01', when: all() },
    ])
    expect(told(compareTexts(was, is))).toEqual(['a, given → not-given, 1 of 2, 2022-01-01'])
    const gap = small(letter.holds(), [
      { window: 'a', until: '2018-01-01', when: all() },
      { window: 'a', from: '2020-01-01', when: all() },
    ])
    expect(told(compareTexts(small(letter.holds()), gap))).toEqual(['a, given → not-given, 1 of 2, 2018-01-01, 2020-01-01'])
  })

  test('a rule that is new or gone is told so', () => {
    const none = { ...small(letter.holds()), rules: [] }
    expect(told(compareTexts(none, small(letter.holds()))).slice(0, 3)).toEqual([
      'no-rule → not-covered, 1 of 1, 1900-01-01, 2016-12-09',
      'no-rule → no, 1 of 2, 2016-12-09',
      'no-rule → yes, 1 of 2, 2016-12-09',
    ])
  })

  test('a fact may gain answers, but not another kind', () => {
    const more = { ...table, land: choice('here', 'there', 'elsewhere', 'nowhere') }
    expect(compareTexts(small(land.is('here')), { ...small(land.is('here')), facts: more })).toEqual([])
    expect(() => compareTexts(small(land.is('here')), { ...small(letter.holds()), facts: { ...table, land: flag() } })).toThrow(/"land"/)
  })
})

describe('between two days of our law', () => {
  const law = compile(ours.facts, ours.rules, ours.windows)
  const days = [daysOn(writeDay(law.turns[0] ?? expect.fail('our law never turns')), -1), ...law.turns.map(turn => writeDay(turn))]
  const pairs = days.slice(1).map((to, index) => [days[index] ?? to, to] as const)
  const said = (change: LawChange, day: string) => verdicts(law, change.witness, day)[rules.findIndex(({ id }) => id === change.rule)]

  test.each(pairs)('%s to %s: every witness gets both verdicts, whatever else is answered', (was, is) => {
    const changes = compareDays(ours, was, is)
    for (const change of changes.filter(({ grant }) => grant === undefined)) {
      expect({ ...change, was: said(change, was), is: said(change, is) }).toEqual(change)
    }
  })

  test('most turns change something', () => {
    expect(pairs.filter(([was, is]) => compareDays(ours, was, is).length > 0).length * 2).toBeGreaterThan(pairs.length)
  })

  /** Every way of answering, one answer a region; of days the regions are named as both days see them. */
  function* everybody(names: readonly number[]): Generator<Record<string, Answer>> {
    const [first, ...rest] = names
    const partition = first === undefined ? undefined : law.partitions[first]
    if (partition === undefined) return yield {}
    const { kind, fact } = partition
    const values: readonly Answer[] =
      kind.kind === 'choice'
        ? kind.values
        : kind.kind === 'flag'
          ? [true, false]
          : kind.kind === 'since'
            ? ['never', '1990-01-01', ...yearsOf(fact).map(years => `years ${years}`)]
            : [kind.least, ...bordersOf(fact)]
    const day = dayFromText(lawReadOn)
    const one = [...new Map(values.map(value => [partition.regionOf(on(value, lawReadOn), day), value])).values()]
    for (const value of one) for (const others of everybody(rest)) yield { [fact]: value, ...others }
  }

  /** A day that began so many years before the one checked for. */
  const on = (value: Answer, day: string): Answer =>
    typeof value === 'string' && value.startsWith('years ') ? yearsOn(day, -Number(value.slice(6))) : value

  /** The full years that our law asks of a fact. */
  const yearsOf = (fact: string): readonly number[] =>
    ours.rules
      .flatMap(conditionsOf)
      .flatMap(atomsOf)
      .flatMap(atom => (atom.fact === fact && atom.kind === 'full-years' ? [atom.years] : []))

  /** The numbers that our law compares a fact with, and those beside them. */
  const bordersOf = (fact: string): readonly number[] =>
    ours.rules
      .flatMap(conditionsOf)
      .flatMap(atomsOf)
      .flatMap(atom => (atom.fact === fact && 'number' in atom ? [atom.number, atom.number + 1] : []))

  test.each(rules.map(({ id }) => id))('%s: as many change as counting one by one finds', { timeout: 240_000 }, rule => {
    const place = rules.findIndex(({ id }) => id === rule)
    const alone = compile(ours.facts, [ours.rules[place] ?? expect.fail(rule)], ours.windows)
    for (const [was, is] of [
      ['2017-06-01', '2026-11-23'],
      ['2018-06-01', '2019-06-01'],
    ] as const) {
      const numbers = [...new Set([was, is].flatMap(day => law.on(dayFromText(day))[place]?.restsOn.map(({ fact }) => fact) ?? []))].sort(
        (a, b) => a - b,
      )
      const counted = new Map<string, number>()
      const ways = numbers.reduce((product, number) => product * present(law.partitions[number], 'a fact').regions, 1)
      const counts = isWhole || ways <= MANY
      const tried = triedOf(counts ? 1 : MANY / ways)
      for (const person of everybody(numbers)) {
        if (!tried()) continue
        const key = [was, is]
          .map(day => verdicts(alone, Object.fromEntries(Object.entries(person).map(([fact, value]) => [fact, on(value, day)])), day)[0])
          .join(' → ')
        counted.set(key, (counted.get(key) ?? 0) + 1)
      }
      const changes = compareDays(ours, was, is).filter(change => change.rule === rule && change.grant === undefined)
      const changed = [...counted].filter(([key]) => key.split(' → ')[0] !== key.split(' → ')[1])
      const told = Object.fromEntries(changes.map(one => [`${one.was} → ${one.is}`, one.cases]))
      if (counts) expect(told).toEqual(Object.fromEntries(changed))
      // Of so many only some are tried: whatever changes for one of them is told, and of at least as many.
      else for (const [key, cases] of changed) expect(told[key], key).toBeGreaterThanOrEqual(cases)
    }
  })
})
