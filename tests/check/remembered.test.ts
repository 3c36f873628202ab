/**
 * Answers are remembered and looking ahead is left out where it cannot find anything. What comes out is what is worked out
 * anew, with every later day tried.
 */
import { describe, expect, test } from 'vitest'
import { compile, type Law } from '@/lib/engine/law'
import { AnswerMemo, MemoBound } from '@/lib/engine/answer-memo'
import { assess, assessOnDay, outline, verdicts } from '@/lib/engine/assess'
import { all } from '@/lib/engine/conditions'
import { dayFromText } from '@/lib/engine/days'
import { verdictChangesAhead } from '@/lib/engine/earliest'
import { conditionBuilders, flag } from '@/lib/engine/facts'
import { situate, type KnownAnswers } from '@/lib/engine/situation'
import { law } from '@/lib/check/check'
import { lawOfRoutes } from '@/lib/check/check-routes'
import { oneOf, seeded } from '../bench/people'
import { runs } from '../runs'
import { anybody, daysFor } from './anybody'

/** All that is said to a person, worked out anew: nothing remembered, and every day tried on which anything can turn. */
function anew(of: Law, answers: KnownAnswers, on: string) {
  const situation = situate(of.partitions, answers, dayFromText(on))
  const ahead = verdictChangesAhead(of, answers, on)
  return of.on(dayFromText(on)).map(rule => {
    const { moreChanges, ...found } = assessOnDay(of, rule, situation)
    const later =
      found.verdict === 'no' || found.verdict === 'disputed' ? ahead.get(found.id)?.find(({ verdict }) => verdict === 'yes') : undefined
    const earliest = found.verdict === 'yes' ? on : (later?.day ?? null)
    return { ...found, earliest, ...(moreChanges === true && { moreChanges }) }
  })
}

const isUnchangeable = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isUnchangeable))

const laws: readonly { name: string; of: Law; count: number }[] = [
  { name: 'the ten rules', of: law, count: 20_000 },
  { name: 'the ten routes', of: lawOfRoutes, count: 4_000 },
]
describe.each(laws)('of $name, what is remembered is what is worked out anew', ({ of, count }) => {
  test('on turning days and near the ends of the span, with blanks and without', () => {
    const random = seeded(1500)
    const days = daysFor(of)
    let later = 0
    for (let index = 0; index < runs(count); index++) {
      const on = oneOf(random, days)
      const answers = anybody(of.facts, on, random)
      const remembered = assess(of, answers, on)
      const right = anew(of, answers, on)
      if (JSON.stringify(sorted(remembered)) !== JSON.stringify(sorted(right)))
        expect({ on, answers, says: remembered }).toEqual({ on, answers, says: right })
      const said = verdicts(of, answers, on)
      if (said.join() !== right.map(({ verdict }) => verdict).join()) expect({ on, answers, said }).toEqual({ on, answers, said: right })
      later += right.filter(({ earliest }) => earliest !== null && earliest !== on).length
    }
    expect(later).toBeGreaterThan(runs(count) / 20)
  }, 120_000)
})

const sorted = (said: readonly object[]) => said.map(one => Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))

test('who is given an answer cannot change it for the next', () => {
  for (const answers of [{}, { nationality: 'foreign', chineseDescent: true, degree: 'doctor' }] as const) {
    const [first, again] = [assess(law, answers, '2026-11-23'), assess(law, answers, '2026-11-23')]
    expect(first).toEqual(again)
    for (const [index, one] of first.entries()) {
      expect(Object.values(one).every(isUnchangeable)).toBe(true)
      expect(one).not.toBe(again[index])
    }
    expect(outline(law, answers, '2026-11-23').readings.every(isUnchangeable)).toBe(true)
  }
})

describe('a memo', () => {
  const facts = { a: flag(), b: flag(), c: flag() }
  const { a, b, c } = conditionBuilders(facts)
  const { partitions, diagrams } = compile(facts, [], [])
  const made: string[] = []
  const ask = (memo: AnswerMemo<{ name: string }>, name: string, answers: KnownAnswers, day = '2026-11-23') =>
    memo.answer(
      situate(partitions, answers, dayFromText(day)),
      () => ({ name: (made.push(name), name) }),
      () => 1,
    )

  test('makes an answer once for all who differ in nothing that is asked', () => {
    made.length = 0
    const memo = new AnswerMemo<{ name: string }>(diagrams, [diagrams.of(all(a.holds(), b.holds()))], new MemoBound(10))
    expect(ask(memo, 'one', { a: true, b: true }).name).toBe('one')
    expect(ask(memo, 'other', { a: true, b: true, c: false }).name).toBe('one')
    expect(ask(memo, 'without', { a: true }).name).toBe('without')
    expect(ask(memo, 'again', { a: true, b: null, c: true }).name).toBe('without')
    expect(made).toEqual(['one', 'without'])
  })
  test('forgets all when it is full, with all that share its bound', () => {
    made.length = 0
    const bound = new MemoBound(2)
    const one = new AnswerMemo<{ name: string }>(diagrams, [diagrams.of(a.holds())], bound)
    const other = new AnswerMemo<{ name: string }>(diagrams, [diagrams.of(c.holds())], bound)
    ask(one, 'a', { a: true })
    ask(other, 'c', { c: true })
    ask(one, 'a', { a: true })
    ask(other, 'not c', { c: false })
    ask(other, 'c', { c: true })
    ask(one, 'a', { a: true })
    expect(made).toEqual(['a', 'c', 'not c', 'c', 'a'])
  })
})
