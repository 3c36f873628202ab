import { describe, expect, test } from 'vitest'
import { assess, outline, verdicts } from '../../lib/engine/assess'
import { canMatter, courseOf, mattersToAny, openFacts, rulesOn, stillMatters } from '../../lib/engine/ask'
import { all, any, withTerm, not } from '../../lib/engine/conditions'
import { explain } from '../../lib/engine/explain'
import { choice, flag, since, conditionBuilders } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import { at } from '../../lib/engine/rules'
import { situate, type KnownAnswers } from '../../lib/engine/situation'

const on = '2026-11-23'
const day = 2026_11_23

/** Two rules: one granted at one of two windows, in force since 2016; one that began later. */
function made() {
  const facts = { land: choice('here', 'there'), tall: flag(), home: flag(), began: since(), letter: flag() }
  const { land, tall, home, began, letter } = conditionBuilders(facts)
  const law = compile(
    facts,
    [
      {
        id: 'stay',
        readings: [{ id: 'r', from: '2016-12-09', sources: [], when: all(land.is('here'), any(tall.holds(), began.fullYears(4))) }],
        grants: [
          {
            id: 'paper',
            when: all(),
            windows: [
              { window: 'near', when: home.holds() },
              { window: 'far', when: not(home.holds()) },
            ],
          },
        ],
      },
      {
        id: 'visit',
        readings: [{ id: 'r', from: '2020-01-01', sources: [], when: letter.holds() }],
        grants: [
          { id: 'visa', when: all(), windows: [at('far')] },
          { id: 'visa-for-the-tall', when: tall.holds(), windows: [at('far')] },
        ],
      },
    ],
    ['near', 'far'],
  )
  return { law, conditions: { land, tall, home, began, letter } }
}

describe('questions', () => {
  const { law } = made()
  const numbers = new Map<string, number>(law.partitions.map(({ fact }, number) => [fact, number]))
  const names = (facts: Iterable<number>) => [...facts].map(fact => law.partitions[fact]?.fact).sort()
  const ruleOf = (name: string, day = on) => rulesOn(law, [name], day)[0] ?? expect.fail(name)
  const number = (fact: string) => numbers.get(fact) ?? expect.fail(fact)

  test('are worth asking while they can change a verdict, a grant or a window', () => {
    const open = (answers: KnownAnswers) => names(stillMatters(law, ruleOf('stay'), situate(law.partitions, answers, day)))
    expect(open({})).toEqual(['began', 'home', 'land', 'tall'])
    expect(open({ land: 'there' })).toEqual([])
    expect(open({ land: 'here', tall: true })).toEqual(['home'])
    expect(open({ land: 'here', tall: 'unknown', home: true })).toEqual(['began', 'tall'])
  })

  test('a rule that is not in force asks nothing', () => {
    const early = ruleOf('visit', '2019-12-31')
    expect([...stillMatters(law, early, situate(law.partitions, {}, 2019_12_31))]).toEqual([])
    expect(['letter', 'tall'].map(fact => canMatter(law, early, number(fact)))).toEqual([false, false])
  })

  test('a fact matters only to rules that speak of it, in readings, grants or windows', () => {
    const can = (rule: string, fact: string) => canMatter(law, ruleOf(rule), number(fact))
    expect([can('stay', 'home'), can('stay', 'letter'), can('visit', 'letter'), can('visit', 'tall'), can('visit', 'home')]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ])
    const any = (rules: readonly string[], answers: KnownAnswers, fact: string) =>
      mattersToAny(law, rulesOn(law, rules, on), situate(law.partitions, answers, day), number(fact))
    expect(any(['stay'], {}, 'letter')).toBe(false)
    expect(any(['stay', 'visit'], {}, 'letter')).toBe(true)
    expect(any(['stay'], { land: 'there' }, 'tall')).toBe(false)
    expect(any(['stay', 'visit'], { land: 'there' }, 'tall')).toBe(true)
    expect(any(['stay', 'visit'], { land: 'there', letter: false }, 'tall')).toBe(false)
  })

  test('stand in the order of asking, without those that were asked', () => {
    const open = (rules: readonly string[], asked: readonly number[]) =>
      openFacts(law, rulesOn(law, rules, on), situate(law.partitions, {}, day), new Set(asked)).map(fact => law.partitions[fact]?.fact)
    expect(open(['stay', 'visit'], [])).toEqual(['land', 'tall', 'home', 'began', 'letter'])
    expect(open(['visit', 'stay'], [0, 2])).toEqual(['tall', 'began', 'letter'])
    expect(open(['visit'], [])).toEqual(['tall', 'letter'])
  })

  test('rules are taken by name, in the order of the law, as they stand on the day', () => {
    expect(rulesOn(law, ['visit', 'stay', 'none'], on).map(({ rule }) => rule.id)).toEqual(['stay', 'visit'])
    expect(rulesOn(law, ['visit'], '2020-01-01').map(({ readings }) => readings.length)).toEqual([1])
    expect(rulesOn(law, ['visit'], '2019-12-31').map(({ readings }) => readings.length)).toEqual([0])
    expect(rulesOn(law, [], on)).toEqual([])
  })

  test('answers that cannot matter are kept aside; “unknown” was asked, and is not asked again', () => {
    expect(courseOf(law, ['stay'], { began: '2020-01-01', land: 'there', tall: true }, on)).toEqual({ used: { land: 'there' }, open: [] })
    expect(courseOf(law, ['stay'], { land: 'here', tall: 'unknown', home: null }, on)).toEqual({
      used: { land: 'here', tall: 'unknown' },
      open: ['home', 'began'],
    })
    expect(courseOf(law, ['stay'], { land: 'here', tall: true, began: '2020-01-01', home: false, letter: true }, on)).toEqual({
      used: { land: 'here', tall: true, home: false },
      open: [],
    })
    expect(courseOf(law, ['stay', 'visit'], { letter: true, land: 'there' }, on)).toEqual({
      used: { land: 'there', letter: true },
      open: ['tall'],
    })
    expect(courseOf(law, ['stay'], { land: 'here', tall: 'unknown', began: 'never' }, on)).toEqual({
      used: { land: 'here', tall: 'unknown', began: 'never' },
      open: ['home'],
    })
    expect(courseOf(law, ['visit'], {}, '2019-12-31')).toEqual({ used: {}, open: [] })
  })
})

describe('a list of people is told', () => {
  const { law } = made()
  test('the verdicts in the order of the law', () => {
    expect(verdicts(law, { land: 'here', tall: true }, on)).toEqual(['yes', 'open'])
    expect(verdicts(law, { land: 'there', letter: false }, '2019-12-31')).toEqual(['no', 'not-covered'])
  })
  test('the same as a whole assessment says, and no more than that', () => {
    for (const answers of [
      {},
      { land: 'here', began: '2024-03-01', tall: false },
      { land: 'here', tall: true },
      { land: 'here', tall: true, letter: true },
      { land: 'there', tall: false, letter: true },
      { land: 'there', tall: false, letter: false },
    ] as const) {
      const whole = assess(law, answers, on)
      const short = outline(law, answers, on)
      expect(short.verdicts).toEqual(whole.map(({ verdict }) => verdict))
      expect(short.earliest).toEqual(whole.map(({ earliest }) => earliest))
      expect(short.missing).toEqual([...new Set(whole.flatMap(({ missing }) => missing))].sort())
      expect(short.granted).toBe(whole.some(({ verdict, grants }) => verdict === 'yes' && grants.length > 0))
    }
  })
})

describe('a condition is explained part by part', () => {
  const { law, conditions } = made()
  const { land, tall, began } = conditions
  const condition = all(land.is('here'), withTerm('long', any(tall.holds(), began.fullYears(4))))
  const told = (answers: KnownAnswers) => {
    const states: string[] = []
    const walk = ({ state, counts, parts }: ReturnType<typeof explain>) => {
      states.push(counts ? state : `(${state})`)
      parts.forEach(walk)
    }
    walk(explain(law, condition, situate(law.partitions, answers, day)))
    return states.join(' ')
  }
  test.each([
    [{}, 'open open open open open'],
    [{ land: 'here', tall: true }, 'yes yes yes yes (open)'],
    [{ land: 'here', tall: true, began: 'never' }, 'yes yes yes yes (no)'],
    [{ land: 'there', tall: false }, 'no no open no open'],
    [{ land: 'here', tall: false, began: '2023-01-01' }, 'no yes no no no'],
    [{ land: 'there', tall: true, began: 'never' }, 'no no yes yes (no)'],
  ] as const)('%j: %s', (answers, states) => expect(told(answers)).toBe(states))

  test('what must not be counts as much as what must', () => {
    const { state, parts } = explain(law, not(tall.holds()), situate(law.partitions, { tall: false }, day))
    expect([state, parts.map(part => [part.state, part.counts])]).toEqual(['yes', [['no', true]]])
  })
})
