import { describe, expect, test } from 'vitest'
import type { FactName } from '@/lib/policy/facts'
import { progressOf, type Progress } from '@/lib/wizard/progress'
import type { Answers } from '@/lib/wizard/session-state'
import { nextRoute, shownOf } from '@/lib/wizard/question-page'
import type { WizardRoute } from '@/lib/wizard/wizard-route'

describe('the questions a page shows', () => {
  const questions: readonly FactName[] = ['nationality', 'chineseDescent', 'degree', 'status', 'location', 'stayPurpose']
  const shown = (...answered: readonly FactName[]) => shownOf(questions, fact => answered.includes(fact)).length

  test('are the first four, and a further one only when all before it are answered', () => {
    expect(shown()).toBe(4)
    expect(shown('nationality', 'chineseDescent', 'degree')).toBe(4)
    expect(shown('nationality', 'chineseDescent', 'degree', 'status')).toBe(5)
    expect(shown('nationality', 'chineseDescent', 'degree', 'location')).toBe(4)
    expect(shown('nationality', 'chineseDescent', 'degree', 'status', 'location')).toBe(6)
    expect(shownOf(questions, () => true)).toEqual(questions)
    expect(shownOf(questions, () => false)).toEqual(['nationality', 'chineseDescent', 'degree', 'status'])
    expect(shownOf(['degree'], () => false)).toEqual(['degree'])
    expect(shownOf([], () => false)).toEqual([])
  })
})

describe('where Continue leads', () => {
  const on = '2026-11-23'
  const journey = (answers: Answers): Progress => progressOf(['student-founder'], answers, on)
  const step = (topic: 'you' | 'study' | 'household' | 'unit', change = false): WizardRoute => ({ at: 'step', topic, change })
  const started: Answers = { nationality: 'foreign' }
  const studied: Answers = { ...started, studyPlace: 'shanghai-university', universityRecommends: true, startupArea: 'ftz' }
  const settled: Answers = { ...studied, livesInYangpu: true }

  test('the steps of this rule are you, study and household, with what is open in them', () => {
    expect(journey({}).steps).toEqual([
      { topic: 'you', questions: ['nationality'] },
      { topic: 'study', questions: ['studyPlace', 'universityRecommends', 'startupArea'] },
      { topic: 'household', questions: ['livesInYangpu'] },
    ])
    expect([journey({}).settled, journey(studied).settled, journey(settled).settled]).toEqual([false, false, true])
  })

  test('from the aims to the first step, answered or not, and to the answers where there is none', () => {
    expect(nextRoute(journey({}), { at: 'aims' })).toEqual(step('you'))
    expect(nextRoute(journey(settled), { at: 'aims' })).toEqual(step('you'))
    expect(nextRoute(progressOf([], {}, on), { at: 'aims' })).toEqual({ at: 'answers' })
  })

  test('from a step to the one behind it, also where that is answered already', () => {
    expect(nextRoute(journey(started), step('you'))).toEqual(step('study'))
    expect(nextRoute(journey({ ...studied, nationality: 'foreign' }), step('you'))).toEqual(step('study'))
    expect(nextRoute(journey(studied), step('study'))).toEqual(step('household'))
  })

  test('from the last step back to what was left open before it, and only then to the answers', () => {
    expect(nextRoute(journey({ nationality: 'foreign', livesInYangpu: true }), step('household'))).toEqual(step('study'))
    expect(
      nextRoute(journey({ nationality: 'foreign', studyPlace: 'shanghai-university', livesInYangpu: true }), step('household')),
    ).toEqual(step('study'))
    expect(nextRoute(journey(settled), step('household'))).toEqual({ at: 'answers' })
    expect(nextRoute(journey(settled), step('you'))).toEqual({ at: 'answers' })
  })

  test('from a step that fell away to the first that is open', () => {
    expect(nextRoute(journey(started), step('unit'))).toEqual(step('study'))
    expect(nextRoute(journey(settled), step('unit'))).toEqual({ at: 'answers' })
  })

  test('from a changed answer to what is open by it, and else back to the answers', () => {
    expect(nextRoute(journey(studied), step('you', true))).toEqual(step('household'))
    expect(nextRoute(journey({}), step('study', true))).toEqual(step('you'))
    expect(nextRoute(journey(settled), step('you', true))).toEqual({ at: 'answers' })
  })

  test('from the questions of one rule to what is open, and else to the answers', () => {
    expect(nextRoute(journey(started), { at: 'ask', rule: 'student-founder' })).toEqual(step('study'))
    expect(nextRoute(journey(settled), { at: 'ask', rule: 'student-founder' })).toEqual({ at: 'answers' })
    expect(nextRoute(journey(started), { at: 'answers' })).toEqual(step('study'))
  })
})
