import { writeDay } from '@/lib/engine/days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, law } from '@/lib/check/check'
import type { FactKind } from '@/lib/engine/facts'
import type { Answer } from '@/lib/engine/partition'
import { facts, topics, type FactName } from '@/lib/policy/facts'
import { ruleIds } from '@/lib/policy/rules'
import { askedFor, progressOf, totalSteps } from '@/lib/wizard/progress'
import { rulesOf, type Answers } from '@/lib/wizard/session-state'
import { anyAnswer } from '../cases/any-answer'

const on = '2026-11-23'
const names = Object.keys(facts) as FactName[]
const all = rulesOf([])

const days = fc.constantFrom('2010-05-01', '2022-11-23', '2022-11-24', '2023-11-23', '2026-01-01')
const answerTo = anyAnswer(days, fc.constantFrom(0, 499_999, 500_000, 600_000, 1_000_000, 2_000_000))
const person = fc.record(Object.fromEntries(names.map(name => [name, answerTo(facts[name])]))) as fc.Arbitrary<Record<FactName, Answer>>

/** What a person may apply for and where: all that an answer can change. */
const outcome = (answers: Answers) => check({ facts: answers, on }, on).rules.map(({ verdict, grants }) => ({ verdict, grants }))

/** Answers the questions one after another as they are asked. */
function walk(rules: typeof all, full: Readonly<Record<FactName, Answer>>): { asked: FactName[]; given: Answers } {
  const given: Partial<Record<FactName, Answer>> = {}
  const asked: FactName[] = []
  for (;;) {
    const next = progressOf(rules, given as Answers, on).remaining[0]
    if (next === undefined) return { asked, given: given as Answers }
    asked.push(next)
    given[next] = full[next]
  }
}

describe('the questions a person is asked', () => {
  test('suffice: the answers given decide every verdict, grant and window as all answers would', () => {
    fc.assert(
      fc.property(person, full => {
        const { given } = walk(all, full)
        expect(outcome(given)).toEqual(outcome(full))
      }),
      { numRuns: 150 },
    )
  })

  test('are all needed: each of them could have changed something when it was asked', () => {
    fc.assert(
      fc.property(person, full => {
        const { asked } = walk(all, full)
        for (const [index, fact] of asked.entries()) {
          const before = Object.fromEntries(asked.slice(0, index).map(one => [one, full[one]])) as Answers
          expect(askedFor(all, before, on, fact), fact).not.toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('do not depend on the order in which answers were given', () => {
    fc.assert(
      fc.property(person, fc.shuffledSubarray(names), (full, order) => {
        const given = Object.fromEntries(order.map(name => [name, full[name]])) as Answers
        const sorted = Object.fromEntries(names.filter(name => order.includes(name)).map(name => [name, full[name]])) as Answers
        expect(progressOf(all, given, on)).toEqual(progressOf(all, sorted, on))
      }),
      { numRuns: 100 },
    )
  })

  test('an answer kept aside changes nothing', () => {
    fc.assert(
      fc.property(person, fc.subarray(names), (full, known) => {
        const given = Object.fromEntries(known.map(name => [name, full[name]])) as Answers
        const { relevant: used } = progressOf(all, given, on)
        expect(outcome(given)).toEqual(outcome(used as Answers))
      }),
      { numRuns: 150 },
    )
  })

  test('a Chinese national of the mainland is asked one question', () => {
    const { asked } = walk(all, { nationality: 'mainland-chinese' } as Record<FactName, Answer>)
    expect(asked).toEqual(['nationality'])
  })

  test('“I don’t know” is not asked again', () => {
    expect(progressOf(all, { nationality: 'unknown' }, on).remaining).not.toContain('nationality')
  })

  test('an answer that stops mattering is kept aside and counts again when it matters again', () => {
    const answers: Answers = { nationality: 'mainland-chinese', degree: 'master' }
    expect(progressOf(all, answers, on).relevant).toEqual({ nationality: 'mainland-chinese' })
    expect(progressOf(all, { ...answers, nationality: 'foreign' }, on).relevant).toEqual({ nationality: 'foreign', degree: 'master' })
  })

  test('only the rules asked about decide what is asked', () => {
    expect(progressOf(['student-founder'], {}, on).remaining).toEqual([
      'nationality',
      'studyPlace',
      'universityRecommends',
      'startupArea',
      'livesInYangpu',
    ])
  })

  test('a total number of steps is given only while no answer can change it', () => {
    expect(totalSteps(all, progressOf(all, {}, on), on)).toBeUndefined()
    const nearlyDone: Answers = { nationality: 'foreign', chineseDescent: true, stayPurpose: 'work' }
    const journey = progressOf(['descent-five-year'], nearlyDone, on)
    expect(journey.remaining).toEqual(['livesInYangpu'])
    expect(totalSteps(['descent-five-year'], journey, on)).toBe(3)
  })

  // Whatever is answered from here on, it is four steps: 71 ways of answering show it, and one question later 31.
  test('a total that only more than sixty ways of answering would show is not told', () => {
    const rules = ['descent-five-year', 'student-founder'] as const
    const told = (answers: Answers) => totalSteps(rules, progressOf(rules, answers, on), on)
    const early: Answers = { nationality: 'unknown', chineseDescent: true, stayPurpose: 'exchange' }
    expect(told(early)).toBeUndefined()
    expect(told({ ...early, studyPlace: 'unknown' })).toBe(4)
  })
})

const samples = (kind: FactKind): readonly Answer[] => {
  switch (kind.kind) {
    case 'choice':
      return kind.values
    case 'flag':
      return [true, false]
    case 'since':
      return ['never', '2000-01-01']
    case 'quantity':
      return [0, 12, 600_000, 1_000_000].filter(number => number <= (kind.most ?? Infinity))
  }
}

/** Answers every question before `target` so that it still matters; the day and what was answered, or undefined. */
function wayTo(target: FactName): Answers | undefined {
  for (const day of [on, ...law.turns.map(writeDay)]) {
    let given: Answers = {}
    for (;;) {
      const { remaining: open } = progressOf(all, given, day)
      const next = open[0]
      if (next === target) return given
      if (next === undefined || !open.includes(target)) break
      const ways = samples(facts[next]).map((answer): Answers => ({ ...given, [next]: answer }))
      const kept = ways.find(way => progressOf(all, way, day).remaining.includes(target))
      if (kept === undefined) break
      given = kept
    }
  }
  return undefined
}

const asked = names.filter(name => name !== 'workPermitClass')
test.each(asked)('%s is asked on some way through', fact => expect(wayTo(fact)).toBeDefined())
test('the class of the work permit is not asked: no rule of the ten needs it', () => expect(wayTo('workPermitClass')).toBeUndefined())

test('a step is about four questions, and all rules are asked about where nothing is chosen', () => {
  expect(Math.max(...topics.map(topic => topic.facts.length))).toBeLessThanOrEqual(5)
  expect(all).toEqual(ruleIds)
})
