import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess, assessOnDay } from '../../lib/engine/assess'
import { verdictChangesAhead } from '../../lib/engine/earliest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { choice, flag, quantity, since, conditionBuilders } from '../../lib/engine/facts'
import { dayFromText } from '../../lib/engine/days'
import { compile } from '../../lib/engine/law'
import { at, type Rule } from '../../lib/engine/rules'
import { situate } from '../../lib/engine/situation'
import { daysOn, yearsOn } from '../proof/calendar'
import type { Person } from '../proof/trial'
import { anyCondition } from './any-condition'
import { assessment, earliest, verdictOf } from './brute-force'
import { runs } from '../runs'

const facts = {
  colour: choice('red', 'green', 'blue'),
  early: flag(),
  tall: flag(),
  began: since(),
  months: quantity({ least: 0, most: 12, whole: true }),
  sum: quantity({ least: 0, whole: false }),
}
const { colour, early, tall, began, months, sum } = conditionBuilders(facts)
const order = ['first', 'second']

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom(colour.is('red'), colour.isOneOf('red', 'green'), colour.is('blue')),
  fc.constantFrom(early.holds(), tall.holds()),
  fc.constantFrom(began.fullYears(1), began.fullYears(4)),
  fc.constantFrom(months.atLeast(6), months.moreThan(6), months.atLeast(7)),
  fc.constantFrom(sum.atLeast(100), sum.moreThan(100)),
)
const condition = anyCondition(atom, 3)

const day = fc.constantFrom('2024-02-28', '2024-02-29', '2025-03-01', '2026-11-23', '1903-06-01', '2100-12-31', '2098-02-28')
const turn = fc.constantFrom(undefined, '2024-02-29', '2026-11-24', '2030-01-01')
const rule: fc.Arbitrary<Rule> = fc.record({
  id: fc.constant('made-up'),
  readings: fc
    .array(fc.record({ when: condition, from: fc.constantFrom('1900-01-01', '2024-02-29', '2027-01-01'), until: turn }), {
      minLength: 1,
      maxLength: 3,
    })
    .map(list =>
      list.map(({ when, from, until }, index) => ({ id: `reading-${index}`, from, ...(until ? { until } : {}), sources: [], when })),
    ),
  grants: fc.array(fc.record({ when: condition, where: condition, until: turn }), { maxLength: 2 }).map(list =>
    list.map(({ when, where, until }, index) => ({
      id: `grant-${index}`,
      when,
      windows: [
        { window: 'second', when: where },
        { window: 'first', when: not(where), ...(until ? { until } : {}) },
      ],
    })),
  ),
})
const person: fc.Arbitrary<Person> = fc
  .record(
    {
      colour: fc.constantFrom('red', 'green', 'blue'),
      early: fc.boolean(),
      tall: fc.boolean(),
      began: fc.constantFrom('never', '2020-02-29', '2022-11-24', '2023-02-28', '2099-01-01', '1900-01-01', '2022-11-23'),
      months: fc.constantFrom(0, 5, 6, 7, 12),
      sum: fc.constantFrom(0, 99.99, 100, 100.01, 1e12),
    },
    { requiredKeys: [] },
  )
  .map(known => Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Person)

/** Every later day of fifteen years on which a rule says something else than the day before; looked at day by day. */
function turnsByTheDay(rule: Rule, known: Person, on: string) {
  const turns: { day: string; verdict: string }[] = []
  let before = verdictOf(facts, rule, known, on)
  for (let day = daysOn(on, 1); day <= yearsOn(on, 15); day = daysOn(day, 1)) {
    const verdict = verdictOf(facts, rule, known, day)
    if (verdict !== before) turns.push({ day, verdict })
    before = verdict
  }
  return turns
}

describe('the engine equals trying every way of filling in the blanks', () => {
  test('for verdict, readings, grants, windows, missing and changes of any rule', () => {
    fc.assert(
      fc.property(rule, person, day, (made, known, on) => {
        const law = compile(facts, [made], order)
        const [{ earliest: _, ...found }] = assess(law, known, on) as [ReturnType<typeof assess>[number]]
        expect(found).toEqual(assessment(facts, made, order, known, on))
      }),
      { numRuns: runs(1500) },
    )
  }, 60_000)

  test('for many people one after another, of whom it remembers what was said to others', () => {
    // The first two days are in one period, but from the first on no four years can be over.
    const someDay = fc.constantFrom('1903-06-01', '1950-01-01', '2026-11-23', '2100-12-31')
    const somebody = fc.record({ known: person, on: someDay })
    fc.assert(
      fc.property(fc.array(rule, { minLength: 2, maxLength: 4 }), fc.array(somebody, { minLength: 40, maxLength: 40 }), (rules, people) => {
        const law = compile(
          facts,
          rules.map((one, index) => ({ ...one, id: `rule-${index}` })),
          order,
        )
        for (const { known, on } of people) {
          const situation = situate(law.partitions, known, dayFromText(on))
          const ahead = verdictChangesAhead(law, known, on)
          const anew = law.on(dayFromText(on)).map(made => {
            const found = assessOnDay(law, made, situation)
            const isWaiting = found.verdict === 'no' || found.verdict === 'disputed'
            const later = isWaiting ? ahead.get(found.id)?.find(({ verdict }) => verdict === 'yes') : undefined
            return { ...found, earliest: found.verdict === 'yes' ? on : (later?.day ?? null) }
          })
          expect(assess(law, known, on)).toEqual(anew)
        }
      }),
      { numRuns: runs(400) },
    )
  }, 60_000)

  test('for the earliest day and every turn ahead, against looking at each day of fifteen years', () => {
    const small = fc.oneof(
      atom,
      fc.tuple(atom, atom).map(pair => all(...pair)),
      fc.tuple(atom, atom).map(pair => any(...pair)),
    )
    const smallRule = fc
      .array(fc.record({ when: small, from: fc.constantFrom('1900-01-01', '2024-02-29'), until: turn }), { minLength: 1, maxLength: 2 })
      .map((list): Rule => ({
        id: 'made-up',
        readings: list.map(({ when, from, until }, index) => ({
          id: `reading-${index}`,
          from,
          ...(until ? { until } : {}),
          sources: [],
          when,
        })),
        grants: [],
      }))
    fc.assert(
      fc.property(smallRule, person, day, (made, known, on) => {
        const law = compile(facts, [made], order)
        const [found] = assess(law, known, on)
        expect(found?.earliest).toBe(earliest(facts, made, known, on))
        expect(verdictChangesAhead(law, known, on).get('made-up')).toEqual(turnsByTheDay(made, known, on))
      }),
      { numRuns: runs(120) },
    )
  }, 60_000)
})

describe('cases that a walk over the condition gets wrong', () => {
  const judged = (readings: Condition[], known: Person = {}) => {
    const made = {
      id: 'rule',
      readings: readings.map((when, index) => ({ id: `r${index}`, from: '2016-12-09', sources: [], when })),
      grants: [],
    }
    return assess(compile(facts, [made], order), known, '2026-11-23')[0]
  }

  test('a or not a is yes with a blank, and nothing is missing', () => {
    expect(judged([any(early.holds(), not(early.holds()))])).toMatchObject({ verdict: 'yes', missing: [], earliest: '2026-11-23' })
  })
  test('two readings a and not a are disputed though both are open', () => {
    expect(judged([early.holds(), not(early.holds())])).toMatchObject({
      verdict: 'disputed',
      readings: { r0: 'open', r1: 'open' },
      missing: [],
      changes: [],
    })
  })
  test('a blank that both alternatives need alike is not missing', () => {
    const both = any(all(early.holds(), tall.holds()), all(not(early.holds()), tall.holds()))
    expect(judged([both])?.missing).toEqual(['tall'])
  })
  test('more than 6 and less than 7 whole months is no', () => {
    expect(judged([all(months.moreThan(6), not(months.atLeast(7)))])).toMatchObject({ verdict: 'no', changes: [] })
  })
  test('nobody is sent to a window for which the grant itself would have to be out of reach', () => {
    const windows = [
      { window: 'first', when: not(tall.holds()) },
      { window: 'second', when: early.holds() },
    ]
    const made = {
      id: 'rule',
      readings: [{ id: 'r', from: '2000-01-01', sources: [], when: all() }],
      grants: [{ id: 'g', when: tall.holds(), windows }],
    }
    expect(assess(compile(facts, [made], order), {}, '2026-11-23')[0]?.grants).toEqual([{ id: 'g', state: 'open', windows: ['second'] }])
  })
  test('windows follow the order of the law, not of the rule', () => {
    const made = {
      id: 'rule',
      readings: [{ id: 'r', from: '2000-01-01', sources: [], when: all() }],
      grants: [{ id: 'g', when: all(), windows: [at('second'), at('first')] }],
    }
    expect(assess(compile(facts, [made], order), {}, '2026-11-23')[0]?.grants).toEqual([
      { id: 'g', state: 'yes', windows: ['first', 'second'] },
    ])
  })
})

describe('the search for the earliest day ends with the fifteenth anniversary', () => {
  const first = (day: string, on: string) => {
    const made = { id: 'rule', readings: [{ id: 'r', from: '2000-01-01', sources: [], when: began.fullYears(15) }], grants: [] }
    return assess(compile(facts, [made], order), { began: day }, on)[0]?.earliest
  }
  test.each([
    ['the day itself is looked at', '2026-11-23', '2026-11-23', '2041-11-23'],
    ['the day after is not', '2026-11-24', '2026-11-23', null],
    ['from 29 February it is 28 February', '2024-02-28', '2024-02-29', '2039-02-28'],
    ['and no later', '2024-03-01', '2024-02-29', null],
  ])('%s', (_, day, on, earliestDay) => expect(first(day, on)).toBe(earliestDay))
})
