import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../../lib/engine/assess'
import { verdictChangesAhead } from '../../lib/engine/earliest'
import { all, any, not, type Condition } from '../../lib/engine/conditions'
import { choice, flag, quantity, since, conditionBuilders, type FactTable } from '../../lib/engine/facts'
import { compile } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'
import { situate, type KnownAnswers } from '../../lib/engine/situation'
import { waysToYes } from '../../lib/engine/ways'
import type { Person } from '../proof/trial'
import { anyCondition } from './any-condition'
import { assessment } from './brute-force'
import { runs } from '../runs'

const on = '2026-11-23'
const ruleOf = (when: Condition, grants: Rule['grants'] = []): Rule => ({
  id: 'one',
  readings: [{ id: 'r', from: '1900-01-01', sources: [], when }],
  grants,
})
const holds = (fact: string): Condition => ({ kind: 'holds', fact })
const flags = (names: readonly string[]): FactTable => Object.fromEntries(names.map(name => [name, flag()]))
const answering = (names: readonly string[], answer: boolean): Readonly<Record<string, boolean>> =>
  Object.fromEntries(names.map(name => [name, answer]))
/** Names whose order is not that of the alphabet. */
const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `f${(index * 37) % count}`)
const said = (facts: FactTable, when: Condition, answers: KnownAnswers) => assess(compile(facts, [ruleOf(when)], []), answers, on)[0]

describe.each([30, 31, 32, 33, 40, 64, 200])('a rule that asks for all of %i facts', count => {
  const names = namesOf(count)
  const facts = flags(names)
  const when = all(...names.map(holds))
  const [first = '', ...others] = names
  const sorted = [...names].sort()

  test('is open to somebody of whom nothing is known, and everything is missing', () =>
    expect(said(facts, when, {})).toMatchObject({ verdict: 'open', missing: sorted, changes: [] }))
  test('is no with one of them false: this one would have to change, or all that are false together', () => {
    expect(said(facts, when, { [first]: false })).toMatchObject({ verdict: 'no', missing: [], changes: [[first]] })
    expect(said(facts, when, answering(names, false))).toMatchObject({ verdict: 'no', changes: [sorted] })
    expect(said(facts, when, { ...answering(names, true), [first]: false })?.changes).toEqual([[first]])
  })
  test('is open with one of them blank, which is missing; and yes with all of them', () => {
    expect(said(facts, when, answering(others, true))).toMatchObject({ verdict: 'open', missing: [first] })
    expect(said(facts, when, answering(names, true))).toMatchObject({ verdict: 'yes', earliest: on })
  })
  test('tells to what all of them would have to change, in the order of asking', () => {
    const law = compile(facts, [ruleOf(when)], [])
    const rule = law.on(2026_11_23)[0] ?? expect.fail('no rule')
    const ways = waysToYes(law, rule, situate(law.partitions, answering(names, false), 2026_11_23), names)
    expect(ways.map(way => [...way])).toEqual([names.map(name => [name, holds(name)])])
  })
  test('any of them: each by itself would do', () =>
    expect(said(facts, any(...names.map(holds)), answering(names, false))?.changes).toEqual(sorted.map(name => [name])))
})

test('of 40 days the last that becomes four years old is the first day of yes, and the only turn', () => {
  const names = namesOf(40)
  const facts: FactTable = Object.fromEntries(names.map(name => [name, since()]))
  const law = compile(facts, [ruleOf(all(...names.map((fact): Condition => ({ kind: 'full-years', fact, years: 4 }))))], [])
  const answers = Object.fromEntries(names.map((name, index) => [name, `2024-0${1 + (index % 9)}-1${index % 7}`]))
  const last = Object.values(answers).sort().at(-1) ?? ''
  const day = last.replace('2024', '2028')
  expect(assess(law, answers, on)[0]).toMatchObject({ verdict: 'no', earliest: day, changes: [[...names].sort()] })
  expect(verdictChangesAhead(law, answers, on).get('one')).toEqual([{ day, verdict: 'yes' }])
})

describe('many facts beside a few', () => {
  const few = { colour: choice('red', 'green', 'blue'), early: flag(), tall: flag(), months: quantity({ least: 0, most: 12, whole: true }) }
  const { colour, early, tall, months } = conditionBuilders(few)
  const beside = Array.from({ length: 36 }, (_, index) => `${'cemtz'[index % 5]}${index}`)
  const [some, rest] = [flags(beside.slice(0, 18)), flags(beside.slice(18))]
  const facts: FactTable = { ...some, colour: few.colour, early: few.early, ...rest, tall: few.tall, months: few.months }
  const atom = fc.constantFrom(
    colour.is('red'),
    colour.isOneOf('red', 'green'),
    early.holds(),
    tall.holds(),
    months.atLeast(6),
    months.moreThan(6),
  )
  const person = fc.record(
    { colour: fc.constantFrom('red', 'green', 'blue'), early: fc.boolean(), tall: fc.boolean(), months: fc.constantFrom(0, 6, 12) },
    { requiredKeys: [] },
  )

  test('change nothing where they hold and have to, and nothing where they do not and need not', () => {
    fc.assert(
      fc.property(anyCondition(atom, 3), person, fc.boolean(), (when, one, needed) => {
        const known = Object.fromEntries(Object.entries(one).filter(([, answer]) => answer !== undefined)) as Person
        const right = assessment(few, ruleOf(when, [{ id: 'g', when, windows: [] }]), [], known, on)
        const whole = needed
          ? all(when, ...beside.map(holds))
          : all(
              any(when, all(...beside.map(holds), not(all(...beside.map(holds))))),
              any(...beside.map(holds), not(all(...beside.map(holds)))),
            )
        const law = compile(facts, [ruleOf(whole, [{ id: 'g', when: whole, windows: [] }])], [])
        const [{ earliest: _, ...found } = expect.fail('no rule')] = assess(law, { ...known, ...answering(beside, needed) }, on)
        expect(found).toEqual(right)
      }),
      { numRuns: runs(150) },
    )
  })
})
