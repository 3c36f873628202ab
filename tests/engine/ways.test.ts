import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BlankDiagrams } from '../../lib/engine/blanks'
import { changesToYes } from '../../lib/engine/changes'
import { all, always, any, not, type Condition } from '../../lib/engine/conditions'
import { dayFromText, type Day } from '../../lib/engine/days'
import { choice, flag, quantity, since, conditionBuilders } from '../../lib/engine/facts'
import { compile, isAlways } from '../../lib/engine/law'
import { BLANK, outcomes, situate, type KnownAnswers } from '../../lib/engine/situation'
import { waysToYes } from '../../lib/engine/ways'
import { leafOf } from './leaf'

const facts = {
  land: choice('red', 'green', 'blue'),
  tall: flag(),
  began: since(),
  months: quantity({ least: 0, most: 12, whole: true }),
  sum: quantity({ least: 0, whole: false }),
}
const { land, tall, began, months, sum } = conditionBuilders(facts)
const on = '2026-11-23'
const day = dayFromText(on)
const lawOf = (when: Condition, from = '2016-12-09') =>
  compile(facts, [{ id: 'one', readings: [{ id: 'r', from, sources: [], when }], grants: [] }], [])

describe('the ways in which answers could change so that a rule says yes', () => {
  const ways = (when: Condition, answers: KnownAnswers, set: readonly string[]) => {
    const law = lawOf(when)
    const [rule] = law.on(day)
    if (rule === undefined) throw new Error('no rule')
    return waysToYes(law, rule, situate(law.partitions, answers, day), set).map(way => Object.fromEntries(way))
  }

  test('one answer: every value that would do, together', () => {
    expect(ways(land.isOneOf('red', 'green'), { land: 'blue' }, ['land'])).toEqual([
      { land: { kind: 'is', fact: 'land', oneOf: ['red', 'green'] } },
    ])
    expect(ways(not(land.is('blue')), { land: 'blue' }, ['land'])).toEqual([
      { land: { kind: 'is', fact: 'land', oneOf: ['red', 'green'] } },
    ])
    expect(ways(tall.holds(), { tall: false }, ['tall'])).toEqual([{ tall: { kind: 'holds', fact: 'tall' } }])
    expect(ways(not(tall.holds()), { tall: true }, ['tall'])).toEqual([{ tall: { kind: 'not', of: { kind: 'holds', fact: 'tall' } } }])
    expect(ways(began.fullYears(4), { began: 'never' }, ['began'])).toEqual([{ began: began.fullYears(4) }])
  })

  test('numbers and years between two marks are told by both', () => {
    expect(ways(all(months.atLeast(6), not(months.moreThan(8))), { months: 2 }, ['months'])).toEqual([
      { months: all(months.atLeast(6), not(months.moreThan(8))) },
    ])
    expect(ways(not(sum.atLeast(100)), { sum: 100 }, ['sum'])).toEqual([{ sum: not(sum.atLeast(100)) }])
    expect(ways(all(began.fullYears(2), not(began.fullYears(5))), { began: 'never' }, ['began'])).toEqual([
      { began: all(began.fullYears(2), not(began.fullYears(5))) },
    ])
  })

  test('several answers, in the order of asking; blanks may be filled at will', () => {
    const when = all(tall.holds(), land.is('red'), months.atLeast(6))
    expect(ways(when, { land: 'blue', tall: false }, ['tall', 'land'])).toEqual([
      { land: { kind: 'is', fact: 'land', oneOf: ['red'] }, tall: { kind: 'holds', fact: 'tall' } },
    ])
    expect(Object.keys(ways(when, { land: 'blue', tall: false }, ['tall', 'land'])[0] ?? {})).toEqual(['land', 'tall'])
  })

  test('alternatives are ways of their own; an answer that may be anything is not told', () => {
    const when = any(all(land.is('red'), tall.holds()), all(land.is('green'), not(tall.holds())))
    expect(ways(when, { land: 'blue', tall: true }, ['land', 'tall'])).toEqual([
      { land: { kind: 'is', fact: 'land', oneOf: ['red'] }, tall: { kind: 'holds', fact: 'tall' } },
      { land: { kind: 'is', fact: 'land', oneOf: ['green'] }, tall: { kind: 'not', of: { kind: 'holds', fact: 'tall' } } },
    ])
    expect(ways(land.is('red'), { land: 'blue', tall: true }, ['land', 'tall'])).toEqual([
      { land: { kind: 'is', fact: 'land', oneOf: ['red'] } },
    ])
  })

  test('answers that no way tells apart are told in one breath, though something else tells them apart', () => {
    expect(ways(any(land.is('red'), land.is('green')), { land: 'blue' }, ['land'])).toEqual([{ land: land.isOneOf('red', 'green') }])
    const split = any(
      all(land.is('red'), tall.holds()),
      all(land.is('green'), tall.holds()),
      all(land.is('blue'), tall.holds(), months.atLeast(6)),
    )
    expect(ways(split, { land: 'blue', tall: false, months: 2 }, ['land', 'tall'])).toEqual([
      { land: land.isOneOf('red', 'green'), tall: tall.holds() },
    ])
  })

  test('what may be anything on one way is told on the other alone', () => {
    const found = ways(any(land.is('red'), all(land.is('green'), tall.holds())), { land: 'blue', tall: false }, ['land', 'tall'])
    expect(found).toStrictEqual([{ land: land.is('red') }, { land: land.is('green'), tall: tall.holds() }])
  })

  test('stand in the order of asking, not of the alphabet', () => {
    const when = all(tall.holds(), land.is('red'), months.atLeast(6), began.fullYears(1), sum.atLeast(5))
    const answers = { land: 'blue', tall: false, months: 2, began: 'never', sum: 1 }
    expect(ways(when, answers, ['began', 'land', 'months', 'sum', 'tall']).map(way => Object.keys(way))).toEqual([
      ['land', 'tall', 'began', 'months', 'sum'],
    ])
    expect(
      ways(when, { land: 'blue', tall: true, months: 9, began: 'never', sum: 9 }, ['began', 'land']).map(way => Object.keys(way)),
    ).toEqual([['land', 'began']])
  })

  test('leave the person as they are', () => {
    const law = lawOf(all(land.is('red'), tall.holds()))
    const rule = law.on(day)[0] ?? expect.fail('no rule')
    const situation = situate(law.partitions, { land: 'blue', tall: false }, day)
    const before = [...situation.regions]
    waysToYes(law, rule, situation, ['land', 'tall'])
    expect([...situation.regions]).toEqual(before)
  })

  test('there is none where blanks meet again in what is not met', () => {
    const when = any(
      all(land.isOneOf('red', 'green'), tall.holds(), months.atLeast(6)),
      all(land.is('red'), tall.holds(), sum.atLeast(5), months.atLeast(6)),
    )
    expect(ways(all(when, any(land.is('red'), land.is('green'), land.is('blue'))), { tall: false, months: 2 }, ['months'])).toEqual([])
    const meeting = any(all(land.is('red'), sum.atLeast(1), tall.holds()), all(land.is('green'), tall.holds()))
    expect(ways(meeting, { tall: false, sum: 0 }, ['sum'])).toEqual([])
  })

  test('there is none where the set cannot help, or no reading stands', () => {
    expect(ways(all(land.is('red'), tall.holds()), { land: 'blue', tall: false }, ['land'])).toEqual([])
    const later = lawOf(land.is('red'), '2030-01-01')
    expect(later.on(2030_01_01)[0]?.verdict).toBeDefined()
    const rule = later.on(day)[0] ?? expect.fail('no rule')
    const situation = situate(later.partitions, { land: 'red' }, day)
    expect(waysToYes(later, rule, situation, ['land'])).toEqual([])
    expect(changesToYes(later, rule, situation)).toEqual({ sets: [], more: false })
  })
})

describe('the sets of answers that would have to change', () => {
  const changes = (when: Condition, answers: KnownAnswers) => {
    const law = lawOf(when)
    return changesToYes(law, law.on(day)[0] ?? expect.fail('no rule'), situate(law.partitions, answers, day)).sets
  }

  test('hold no other of them, in whichever order they are found', () => {
    const when = any(all(land.is('green'), tall.holds()), land.is('red'))
    expect(changes(when, { land: 'blue', tall: false })).toEqual([['land']])
    const mirrored = any(all(land.is('red'), tall.holds()), land.is('green'))
    expect(changes(mirrored, { land: 'blue', tall: false })).toEqual([['land']])
    expect(
      changes(any(all(land.is('red'), tall.holds(), months.atLeast(6)), all(land.is('green'), tall.holds())), {
        land: 'blue',
        tall: false,
        months: 2,
      }),
    ).toEqual([['land', 'tall']])
  })

  test('stand by size, then name by name', () => {
    const answers = { land: 'blue', tall: false, began: 'never', months: 2, sum: 1 }
    expect(changes(any(all(began.fullYears(1), land.is('red')), tall.holds()), answers)).toEqual([['tall'], ['began', 'land']])
    expect(
      changes(any(all(tall.holds(), land.is('red'), sum.atLeast(5)), all(began.fullYears(1), months.atLeast(6)), sum.atLeast(9)), answers),
    ).toEqual([['sum'], ['began', 'months']])
    expect(changes(any(land.is('red'), tall.holds(), began.fullYears(1), months.atLeast(6), sum.atLeast(5)), answers)).toEqual([
      ['began'],
      ['land'],
      ['months'],
      ['sum'],
      ['tall'],
    ])
    expect(
      changes(
        any(
          all(land.is('red'), tall.holds()),
          all(land.is('red'), began.fullYears(1)),
          all(tall.holds(), began.fullYears(1)),
          all(months.atLeast(6), sum.atLeast(5)),
        ),
        answers,
      ),
    ).toEqual([
      ['began', 'land'],
      ['began', 'tall'],
      ['land', 'tall'],
      ['months', 'sum'],
    ])
  })

  test('name no blank: that may be filled as it has to be', () => {
    expect(changes(all(land.is('red'), tall.holds()), { land: 'blue' })).toEqual([['land']])
    expect(changes(any(all(land.is('red'), tall.holds()), all(land.is('blue'), months.atLeast(6))), { tall: false, months: 2 })).toEqual([
      ['months'],
      ['tall'],
    ])
  })
})

describe('graphs that take a blank for an answer', () => {
  const atom = fc.constantFrom(
    land.is('red'),
    land.isOneOf('red', 'blue'),
    tall.holds(),
    began.fullYears(1),
    began.fullYears(4),
    months.atLeast(6),
    sum.moreThan(5),
  )
  const condition: fc.Arbitrary<Condition> = fc.oneof(
    atom,
    fc.tuple(atom, atom, atom).map(parts => any(all(...parts), not(parts[0]))),
    fc.tuple(atom, atom, atom, atom).map(([a, b, c, d]) => all(any(a, b), any(not(c), d))),
  )
  const person = fc.record(
    {
      land: fc.constantFrom('red', 'green', 'blue'),
      tall: fc.boolean(),
      began: fc.constantFrom('never', '2024-01-01', '2020-01-01'),
      months: fc.constantFrom(2, 8),
      sum: fc.constantFrom(5, 6),
    },
    { requiredKeys: [] },
  )

  test('lead to all outcomes that some way of filling in the blanks leads to', () => {
    fc.assert(
      fc.property(condition, person, (when, answers) => {
        const law = lawOf(when)
        const lifted = new BlankDiagrams(law.diagrams)
        const situation = situate(law.partitions, answers, day)
        const regionOf = (fact: number) => {
          const region = situation.regions[fact] ?? BLANK
          return region === BLANK ? law.diagrams.regions(fact) : region
        }
        expect(leafOf(lifted.diagrams, lifted.of(law.diagrams.of(when)), regionOf)).toBe(
          outcomes(law.diagrams, law.diagrams.of(when), situation),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('a law on a day', () => {
  test('is that of the period the day lies in, with the first day and without the last', () => {
    const law = compile(
      facts,
      [
        {
          id: 'one',
          readings: [
            { id: 'old', from: '2016-12-09', until: '2018-01-01', sources: [], when: tall.holds() },
            { id: 'new', from: '2020-05-03', sources: [], when: land.is('red') },
            { id: 'late', from: '2017-06-01', until: '2021-01-01', sources: [], when: months.atLeast(6) },
          ],
          grants: [],
        },
      ],
      [],
    )
    expect(law.turns).toEqual([2016_12_09, 2017_06_01, 2018_01_01, 2020_05_03, 2021_01_01])
    const standing = (text: string) => law.on(dayFromText(text))[0]?.readings.map(({ reading }) => reading.id)
    expect(
      [
        '2016-12-08',
        '2016-12-09',
        '2017-05-31',
        '2017-06-01',
        '2017-12-31',
        '2018-01-01',
        '2020-05-02',
        '2020-05-03',
        '2020-12-31',
        '2021-01-01',
      ].map(standing),
    ).toEqual([[], ['old'], ['old'], ['old', 'late'], ['old', 'late'], ['late'], ['late'], ['new', 'late'], ['new', 'late'], ['new']])
    expect(law.on(2019_01_01)).toBe(law.on(2018_01_01))
    expect(law.on(2018_01_01)[0]?.restsOn).toEqual([{ name: 'months', fact: 3 }])
    expect(law.on(2020_06_01)[0]?.restsOn.map(({ name }) => name)).toEqual(['land', 'months'])
    expect(law.on(2016_12_08)[0]).toMatchObject({ verdict: undefined, restsOn: [] })
  })

  test('sends people only to windows that stand then', () => {
    const grant = {
      id: 'g',
      when: tall.holds(),
      windows: [
        { window: 'new', when: all(), from: '2020-01-01' },
        { window: 'old', when: all(), until: '2020-01-01' },
      ],
    }
    const law = compile(
      facts,
      [{ id: 'one', readings: [{ id: 'r', from: '2016-12-09', sources: [], when: all() }], grants: [grant] }],
      ['old', 'new', 'unused'],
    )
    const windows = (on: Day) => law.on(on)[0]?.grants.map(one => one.windows.map(({ window }) => window))
    expect([windows(2019_12_31), windows(2020_01_01)]).toEqual([[['old']], [['new']]])
  })

  test('nothing is asked of anybody by “all of nothing”, and by nothing else', () => {
    expect([always, all(), all(tall.holds()), any(), tall.holds(), not(all())].map(isAlways)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
