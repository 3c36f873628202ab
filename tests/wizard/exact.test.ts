import { ruleIds } from '@/lib/policy/law'
import { describe, expect, test } from 'vitest'
import { facts } from '../../lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import { askedFor, progressOf, totalSteps } from '@/lib/wizard/progress'
import { emptySession, parseSession, rulesOf, type Answers } from '@/lib/wizard/session-state'
import { parseRoute, routeHref } from '@/lib/wizard/wizard-route'
import { deciding, readWhatIfEdit, whatIfEditOf } from '@/lib/wizard/what-if-edit'
import { progressOfResult } from '@/lib/wizard/result-answers'
import { formAnswerOf, emptyFormAnswer } from '@/lib/wizard/form-answers'
import { readFormAnswer } from '@/lib/wizard/form-schema'
import { withFormAnswers } from '@/lib/wizard/with-form-answers'
import { factsOf } from '../cases/persons'

const on = '2026-11-23'

describe('where in the questionnaire an address leads', () => {
  test.each([
    ['', { at: 'aims' }],
    ['#', { at: 'aims' }],
    ['#unit', { at: 'step', topic: 'unit', change: false }],
    ['unit/change', { at: 'step', topic: 'unit', change: true }],
    ['#unit/intern', { at: 'step', topic: 'unit', change: false }],
    ['unit#', { at: 'aims' }],
    ['#ask/intern', { at: 'ask', rule: 'intern' }],
    ['#ask', { at: 'aims' }],
    ['#answers/change', { at: 'answers' }],
  ])('“%s”', (hash, place) => expect(parseRoute(hash)).toEqual(place))

  test('each has an address of its own', () => {
    expect(routeHref({ at: 'aims' })).toBe('#aims')
    expect(routeHref({ at: 'answers' })).toBe('#answers')
    expect(routeHref({ at: 'ask', rule: 'intern' })).toBe('#ask/intern')
    expect(routeHref({ at: 'step', topic: 'unit', change: false })).toBe('#unit')
    expect(routeHref({ at: 'step', topic: 'unit', change: true })).toBe('#unit/change')
  })
})

describe('what was typed', () => {
  test('that is no answer names the field it is in', () => {
    const problem = (problem: string, field: string) => ({ ok: false, problem, field })
    expect(readFormAnswer(facts.degree, { ...emptyFormAnswer, choice: 'professor' })).toEqual(problem('noChoice', 'choice'))
    expect(readFormAnswer(facts.chineseDescent, emptyFormAnswer)).toEqual(problem('noChoice', 'choice'))
    const number = (text: string) => readFormAnswer(facts.leastMonthsInChina, { ...emptyFormAnswer, number: text })
    expect(number('')).toEqual(problem('noNumber', 'number'))
    expect(number('six')).toEqual(problem('noSuchNumber', 'number'))
    expect(number('6.5')).toEqual(problem('notWhole', 'number'))
    expect(number('13')).toEqual(problem('outside', 'number'))
  })

  test.each([
    ['x2022', '3', '2', 'wrongYear', 'year'],
    ['20220', '3', '2', 'wrongYear', 'year'],
    ['2022x', '3', '2', 'wrongYear', 'year'],
    ['2022', '003', '2', 'wrongMonth', 'month'],
    ['2022', '3x', '2', 'wrongMonth', 'month'],
    ['2022', '3', '002', 'wrongDate', 'date'],
    ['2022', '0', '2', 'wrongMonth', 'month'],
    ['2022', '1', '32', 'wrongDate', 'date'],
    ['2022', '12', '32', 'wrongDate', 'date'],
    ['2022', '13', '32', 'wrongMonth', 'month'],
    ['1900', '2', '29', 'noSuchDay', 'date'],
    ['2100', '2', '29', 'noSuchDay', 'date'],
  ])('as a day %s %s %s is refused: %s, at the %s', (year, month, date, problem, field) =>
    expect(readFormAnswer(facts.areaWorkSince, { ...emptyFormAnswer, year, month, date })).toEqual({ ok: false, problem, field }),
  )

  test('is put back into the very fields, without zeros before', () => {
    expect(formAnswerOf(facts.areaWorkSince, '2022-03-02')).toEqual({ choice: 'typed', year: '2022', month: '3', date: '2', number: '' })
    expect(formAnswerOf(facts.areaWorkSince, 'never')).toEqual({ ...emptyFormAnswer, choice: 'never' })
    expect(formAnswerOf(facts.investmentUsd, 0.5)).toEqual({ ...emptyFormAnswer, choice: 'typed', number: '0.5' })
    expect([formAnswerOf(facts.degree, undefined), formAnswerOf(facts.degree, null)]).toEqual([emptyFormAnswer, emptyFormAnswer])
  })
})

describe('a row to try an answer in', () => {
  test('has a text only where one is typed', () => {
    expect(whatIfEditOf(facts.degree, 'doctor')).toEqual({ choice: 'doctor', text: '' })
    expect(whatIfEditOf(facts.chineseDescent, true)).toEqual({ choice: 'yes', text: '' })
    expect(whatIfEditOf(facts.areaWorkSince, 'never')).toEqual({ choice: 'never', text: '' })
    expect(whatIfEditOf(facts.areaWorkSince, '2022-03-02')).toEqual({ choice: 'typed', text: '2022-03-02' })
    expect(whatIfEditOf(facts.areaWorkSince, 'unknown')).toEqual({ choice: 'unknown', text: '' })
    expect(whatIfEditOf(facts.leastMonthsInChina, 6)).toEqual({ choice: 'typed', text: '6' })
    expect(whatIfEditOf(facts.leastMonthsInChina, undefined)).toEqual({ choice: '', text: '' })
  })

  test('with nothing but spaces is not filled in yet; a stroke alone is no day', () => {
    expect(readWhatIfEdit(facts.leastMonthsInChina, { choice: 'typed', text: '  ' })).toStrictEqual({ problem: undefined })
    expect(readWhatIfEdit(facts.areaWorkSince, { choice: 'typed', text: '-' })).toEqual({ problem: 'noDay' })
  })
})

test('a used answer that changes nothing while the others stay is not among those that decide', () => {
  const journey = progressOfResult(factsOf('B8'), on)
  expect(Object.keys(journey.relevant)).toContain('location')
  expect(deciding(journey, on)).toEqual(new Set(Object.keys(journey.relevant).filter(fact => fact !== 'location')))
})

describe('a question', () => {
  test('is asked for the rules that its answer can change, and only for these', () => {
    expect(askedFor(rulesOf([]), {}, on, 'hasHelper')).toEqual(['domestic-helper'])
    expect(askedFor(rulesOf([]), {}, on, 'degree')).toEqual(['descent-doctorate-pr', 'talent-visa', 'domestic-helper'])
    expect(askedFor(rulesOf([]), { nationality: 'mainland-chinese', degree: 'master' }, on, 'degree')).toEqual([])
    expect(askedFor(['intern'], {}, on, 'degree')).toEqual([])
  })
})

describe('the number of steps', () => {
  const steps = (rule: RuleId, answers: Answers) => totalSteps([rule], progressOf([rule], answers, on), on)

  test.each<[RuleId, Answers, number]>([
    ['zone-recommended-pr', { nationality: 'foreign', talentRecognition: 'known-expert', recommender: 'yangpu-government' }, 3],
    [
      'work-to-pr-family',
      {
        nationality: 'foreign',
        unitRelation: 'employed',
        unitArea: 'sjtu-base',
        leastMonthsInChina: 6,
        employerRecommends: true,
        shanghaiWorkSince: 'never',
        talentPermitSince: '2018-06-12',
      },
      5,
    ],
    ['talent-visa', { nationality: 'foreign', degree: 'doctor', status: 'study-permit' }, 3],
    ['descent-five-year', { nationality: 'foreign', chineseDescent: true }, 3],
    ['student-founder', { nationality: 'mainland-chinese' }, 1],
    ['descent-five-year', { nationality: 'foreign', chineseDescent: 'unknown' }, 3],
  ])('of %s is known', (rule, answers, total) => expect(steps(rule, answers)).toBe(total))

  test('is not told while some answer would end it sooner than another', () => {
    expect(steps('student-founder', {})).toBeUndefined()
    expect(steps('student-founder', { nationality: 'foreign' })).toBeUndefined()
    expect(
      steps('student-founder', { nationality: 'foreign', studyPlace: 'shanghai-university', universityRecommends: true }),
    ).toBeUndefined()
    expect(steps('descent-five-year', { nationality: 'foreign' })).toBeUndefined()
  })
})

describe('what the tab keeps', () => {
  test('holds no rule and no aim that there is not, and no field that is no text', () => {
    const came = {
      rules: ['intern', 'no-such-rule', 7],
      aims: ['bringHelper', 'toString', 7],
      on: 20_270_101,
      applyOn: ['2027-01-01'],
      typed: { areaWorkSince: { year: 2020, month: '2', choice: null } },
    }
    expect(parseSession(JSON.stringify(came))).toEqual({
      ...emptySession,
      rules: ['intern'],
      aims: ['bringHelper'],
      typed: { areaWorkSince: { ...emptyFormAnswer, month: '2' } },
    })
  })

  test('what is half typed in other questions stays', () => {
    const half = { ...emptyFormAnswer, choice: 'typed', year: '20' }
    expect(
      withFormAnswers({ ...emptySession, typed: { areaWorkSince: half } }, ['degree'], () => ({ ...emptyFormAnswer, choice: 'master' })),
    ).toEqual({
      answers: { degree: 'master' },
      typed: { areaWorkSince: half },
    })
  })

  test('asks about the rules of the aims, each once, and about all where there is none', () => {
    expect(rulesOf(['bringHelper'])).toEqual(['domestic-helper'])
    expect(rulesOf(['descentLongStay', 'stayForGood'])).toEqual([
      'descent-five-year',
      'zone-recommended-pr',
      'descent-doctorate-pr',
      'four-year-work-pr',
      'work-to-pr-family',
      'investor-pr',
    ])
    expect(rulesOf([])).toEqual(ruleIds)
  })
})
