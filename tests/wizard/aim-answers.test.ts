import { describe, expect, test } from 'vitest'
import { factsOfAims, withAims, withoutAimAnswers } from '@/lib/wizard/aim-answers'
import { progressOf } from '@/lib/wizard/progress'
import { emptySession } from '@/lib/wizard/session-state'

const on = '2026-11-28'

describe('an aim answers what it says', () => {
  test('whoever comes to bring a helper wants to bring one', () => {
    const session = withAims(emptySession, ['bringHelper'])
    expect(session.answers).toEqual({ wantsHelper: true })
    expect(progressOf(session.rules, session.answers, on).remaining).not.toContain('wantsHelper')
  })

  test('a person of Chinese descent who visits the family is asked nothing about employers', () => {
    const session = withAims(emptySession, ['descentLongStay'])
    const { remaining } = progressOf(session.rules, { ...session.answers, nationality: 'foreign', stayPurpose: 'family-visit' }, on)
    expect(session.answers).toEqual({ chineseDescent: true })
    expect(remaining.filter(fact => /^(unit|area|leastMonths|degree)/.test(fact) && fact !== 'unitInYangpu')).toEqual([])
  })

  test('another aim takes back what only the former one said', () => {
    expect(withAims(withAims(emptySession, ['bringHelper']), ['stayForGood']).answers).toEqual({})
  })

  test('a person’s own answer stays, whatever the aims say', () => {
    const own = { ...emptySession, answers: { chineseDescent: false, degree: 'doctor' } } as const
    const session = withAims(own, ['descentLongStay'])
    expect(session.answers).toEqual({ chineseDescent: false, degree: 'doctor' })
    expect(factsOfAims(session)).toEqual([])
  })

  test('a step in which nothing else is asked is none', () => {
    const session = withAims(emptySession, ['bringHelper'])
    const progress = {
      relevant: session.answers,
      remaining: [],
      settled: true,
      steps: [{ topic: 'helper', questions: ['wantsHelper'] }],
    } as const
    expect(withoutAimAnswers(progress, session).steps).toEqual([])
    expect(withoutAimAnswers(progress, { ...session, aims: [] }).steps).toHaveLength(1)
  })
})
