import { describe, expect, test } from 'vitest'
import type { FactName } from '@/lib/policy/facts'
import { journeyOf, type Journey } from '@/lib/wizard/progress'
import type { Answers } from '@/lib/wizard/session-state'
import { nextPlace, shownOf } from '@/lib/wizard/question-page'
import type { Place } from '@/lib/wizard/wizard-route'

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
  const journey = (answers: Answers): Journey => journeyOf(['student-founder'], answers, on)
  const step = (topic: 'you' | 'study' | 'household' | 'unit', change = false): Place => ({ at: 'step', topic, change })
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
    expect(nextPlace(journey({}), { at: 'aims' })).toEqual(step('you'))
    expect(nextPlace(journey(settled), { at: 'aims' })).toEqual(step('you'))
    expect(nextPlace(journeyOf([], {}, on), { at: 'aims' })).toEqual({ at: 'answers' })
  })

  test('from a step to the one behind it, also where that is answered already', () => {
    expect(nextPlace(journey(started), step('you'))).toEqual(step('study'))
    expect(nextPlace(journey({ ...studied, nationality: 'foreign' }), step('you'))).toEqual(step('study'))
    expect(nextPlace(journey(studied), step('study'))).toEqual(step('household'))
  })

  test('from the last step back to what was left open before it, and only then to the answers', () => {
    expect(nextPlace(journey({ nationality: 'foreign', livesInYangpu: true }), step('household'))).toEqual(step('study'))
    expect(nextPlace(journey({ nationality: 'foreign', studyPlace: 'shanghai-university', livesInYangpu: true }), step('household'))).toEqual(step('study'))
    expect(nextPlace(journey(settled), step('household'))).toEqual({ at: 'answers' })
    expect(nextPlace(journey(settled), step('you'))).toEqual({ at: 'answers' })
  })

  test('from a step that fell away to the first that is open', () => {
    expect(nextPlace(journey(started), step('unit'))).toEqual(step('study'))
    expect(nextPlace(journey(settled), step('unit'))).toEqual({ at: 'answers' })
  })

  test('from a changed answer to what is open by it, and else back to the answers', () => {
    expect(nextPlace(journey(studied), step('you', true))).toEqual(step('household'))
    expect(nextPlace(journey({}), step('study', true))).toEqual(step('you'))
    expect(nextPlace(journey(settled), step('you', true))).toEqual({ at: 'answers' })
  })

  test('from the questions of one rule to what is open, and else to the answers', () => {
    expect(nextPlace(journey(started), { at: 'ask', rule: 'student-founder' })).toEqual(step('study'))
    expect(nextPlace(journey(settled), { at: 'ask', rule: 'student-founder' })).toEqual({ at: 'answers' })
    expect(nextPlace(journey(started), { at: 'answers' })).toEqual(step('study'))
  })
})
