/**
 * Rule files with a fault planted, each of which must be found out by the second telling (tests/bench/hand-written.ts). That
 * the files as they are agree with it, for everybody, is part of `npm run prove`.
 */
import { afterAll, describe, expect, test } from 'vitest'
import { dayFromText } from '@/lib/engine/days'
import { compile, type RuleOnADay } from '@/lib/engine/law'
import type { Rule } from '@/lib/engine/rules'
import { outcomes, situate } from '@/lib/engine/situation'
import { judge, stateOf } from '@/lib/engine/verdict'
import { facts, lawReadOn, rules, windowOrder } from '@/lib/policy/law'
import { grantsByHand, readingsByHand, rulesByHand, type FullPerson, type RuleId } from '../bench/hand-written'
import { seeded } from '../bench/people'
import { daysOn } from '../proof/calendar'
import { isTriedWhole } from '../runs'
import { faultsOf } from './faults'
import { namedIn, onDays, someCombination, valuesFor, type Value } from './whole-space'

const sizes: string[] = []
afterAll(() => console.log(`by hand against the rule files:\n${sizes.join('\n')}`))

type Answers = Readonly<Record<string, Value>>
/** Compares one person of a day; undefined where both tellings agree. */
type Comparison = (answers: Answers, person: FullPerson) => unknown

/** A rule file made ready to be compared with the hand-written rule of that name. */
function comparing(id: RuleId, rule: Rule) {
  const law = compile(Object.fromEntries(namedIn(rule).map(name => [name, facts[name]])), [rule], windowOrder)
  const onDay = (on: string) => {
    const [found] = law.on(dayFromText(on))
    if (found === undefined) throw new RangeError(id)
    return { day: dayFromText(on), found, live: found.readings.map(({ reading }) => reading.id) }
  }
  const readings = (on: string): Comparison => {
    const { day, found, live } = onDay(on)
    return (answers, person) => {
      const situation = situate(law.partitions, answers, day)
      const verdict = judge(law, found, situation)
      const said = readingsByHand(id, person, day)
      const right =
        verdict === rulesByHand[id](person, day) &&
        Object.keys(said).length === live.length &&
        found.readings.every(
          ({ reading, node: place }) => stateOf(outcomes(law.diagrams, place, situation)) === (said[reading.id] ? 'yes' : 'no'),
        )
      return right ? undefined : { on, ...answers, verdict, byHand: rulesByHand[id](person, day), said }
    }
  }
  const grants = (on: string): Comparison => {
    const { day, found } = onDay(on)
    return (answers, person) => {
      const situation = situate(law.partitions, answers, day)
      const verdict = judge(law, found, situation)
      const holds = (place: number) => stateOf(outcomes(law.diagrams, place, situation)) === 'yes'
      const given =
        verdict === 'yes' || verdict === 'disputed'
          ? found.grants
              .filter(({ when }) => holds(when))
              .map(({ grant, windows }) => ({
                id: grant.id,
                windows: windows.filter(({ node: place }) => holds(place)).map(({ window }) => window),
              }))
          : []
      const said = grantsByHand(id, person, day)
      return same(given, said) ? undefined : { on, ...answers, given, said }
    }
  }
  return { onDay, readings, grants }
}

/** What the rule file and the telling by hand disagree about first: readings and their days, then what they say of people. */
function firstDifference(id: RuleId, rule: Rule): object | undefined {
  const compared = comparing(id, rule)
  for (const on of onDays) {
    const { day, live } = compared.onDay(on)
    const byHand = Object.keys(readingsByHand(id, nobody(rule, on), day))
    if (String(byHand) !== String(live)) return { rule: id, on, readings: live, byHand }
  }
  const random = seeded(3)
  for (const on of onDays)
    for (const where of ['readings', 'all'] as const) {
      const compare = where === 'all' ? compared.grants(on) : compared.readings(on)
      let found: unknown
      const differs = (answers: Answers, person: FullPerson): boolean => {
        found = compare(answers, onlyNamed(id, person))
        return found !== undefined
      }
      if (someCombination(valuesFor(rule, where, on), PEOPLE, random, differs)) return { rule: id, found }
    }
  return undefined
}

/** A person of whom nothing may be asked that the rule file does not name. */
const onlyNamed = (id: RuleId, person: FullPerson): FullPerson =>
  new Proxy(person, {
    get: (facts, fact) =>
      fact in facts ? Reflect.get(facts, fact) : expect.fail(`${id}: by hand ${String(fact)} is asked, by the rule file it is not`),
  })

/** Somebody with some answer to each fact that a rule names. */
function nobody(rule: Rule, on: string): FullPerson {
  let drawn: FullPerson | undefined
  someCombination(valuesFor(rule, 'all', on), 1, seeded(1), (_, person) => {
    drawn = person
    return true
  })
  return drawn ?? expect.fail(`${rule.id} asks for nothing`)
}

test('the telling by hand tells of the same rules, in the same order', () =>
  expect(Object.keys(rulesByHand)).toEqual(rules.map(({ id }) => id)))

describe.each(rules.map(rule => ({ id: rule.id, rule })))('$id', { timeout: 180_000 }, ({ id, rule }) => {
  test('has the readings, days and borders of the telling by hand', () => expect(firstDifference(id, rule)).toBeUndefined())

  test('every planted fault is found out', () => {
    // Where the two tellings differ as they are, faults say nothing; the test before this one names the first difference.
    expect(firstDifference(id, rule)).toBeUndefined()
    const missed: string[] = []
    const random = seeded(5)
    const turns = new Set(rule.readings.flatMap(({ from, until }) => [from, until]).concat('2019-09-16'))
    const days = [lawReadOn, '2099-12-31', ...onDays.filter(on => turns.has(on) || turns.has(daysOn(on, 1)))]
    let planted = 0
    let same = 0
    for (const [at, { what, where, rule: faulty }] of [...faultsOf(rule)].entries()) {
      if (!isTriedWhole(at)) continue
      planted += 1
      // A fault that changes nothing, since another part of the rule asks the same, cannot be found.
      if (changesNothing(rule, faulty)) {
        same += 1
        continue
      }
      const wrong = comparing(id, faulty)
      const looks = days.map(on => ({
        values: valuesFor(rule, where === 'readings' ? 'readings' : 'all', on),
        compare: where === 'readings' ? wrong.readings(on) : wrong.grants(on),
      }))
      // A few people on each day, and again: a fault in a day shows on that day only, but then in many people.
      const found = Array.from({ length: ROUNDS }).some(() =>
        looks.some(({ values, compare }) =>
          someCombination(values, TRIES, random, (answers, person) => compare(answers, person) !== undefined),
        ),
      )
      if (!found) missed.push(what)
    }
    sizes.push(`${id}: ${planted} planted faults, ${same} of which change nothing`)
    expect(missed).toEqual([])
  })
})

/** How many people are drawn for each day of the comparison of the two tellings. */
const PEOPLE = 3000

/** How many people are drawn for a planted fault: so many on a day, and how often. */
const TRIES = 300
const ROUNDS = 100

/** Whether two rules say and grant the same to everybody on every day: then their graphs are the very same. */
function changesNothing(rule: Rule, other: Rule): boolean {
  const both = [rule, { ...other, id: 'other' }]
  const law = compile(Object.fromEntries(namedIn(rule).map(name => [name, facts[name]])), both, windowOrder)
  return [20161208, ...law.turns].every(day => {
    const [one, two] = law.on(day)
    if (one === undefined || two === undefined) return false
    const open = (of: RuleOnADay, place: number) =>
      of.verdict === undefined ? -1 : law.diagrams.merge([of.verdict, place], ([said, holds]) => (said === 0 ? 0 : (holds ?? 0)))
    const told = (of: RuleOnADay) => [
      of.readings.map(({ reading, node: place }) => [reading.id, place]),
      of.grants.map(({ grant, when, windows }) => [
        grant.id,
        open(of, when),
        windows.map(({ window, node: place }) => [window, open(of, place)]).filter(([, place]) => place !== -1),
      ]),
    ]
    return JSON.stringify(told(one)) === JSON.stringify(told(two))
  })
}

type Given = readonly { readonly id: string; readonly windows: readonly string[] }[]
const same = (some: Given, others: Given): boolean =>
  some.length === others.length &&
  some.every(({ id, windows }, index) => {
    const other = others[index]
    return other?.id === id && windows.length === other.windows.length && windows.every((window, at) => window === other.windows[at])
  })
