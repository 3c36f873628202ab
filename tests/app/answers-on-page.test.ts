import { describe, expect, test } from 'vitest'
import { answersTo, pageFaults } from '@/app/_parts/wizard/answers-on-page'
import type { FormAnswers } from '@/app/_parts/wizard/wizard-props'
import type { Locale } from '@/lib/i18n/routing'
import type { FactName } from '@/lib/policy/facts'
import { emptyFormAnswer } from '@/lib/wizard/form-answers'

const shown: readonly FactName[] = ['nationality', 'chineseDescent', 'areaWorkSince', 'leastMonthsInChina']
const options = { fields: {}, shouldUseNativeValidation: false }
const resolved = (typed: FormAnswers) => answersTo(shown)(typed, undefined, options)
const filled: FormAnswers = {
  nationality: { ...emptyFormAnswer, choice: 'foreign' },
  chineseDescent: { ...emptyFormAnswer, choice: 'no' },
  areaWorkSince: { ...emptyFormAnswer, year: '2020', month: '2', date: '29' },
  leastMonthsInChina: { ...emptyFormAnswer, choice: 'unknown' },
}

describe('the questions of a page', () => {
  test('are answered, or not, at once: Continue waits for nothing', () => {
    expect(resolved(filled)).toEqual({ values: filled, errors: {} })
    expect(resolved({})).not.toBeInstanceOf(Promise)
  })

  test('each say what is wrong first, at its field, in the order shown', () => {
    const typed = {
      ...filled,
      nationality: emptyFormAnswer,
      areaWorkSince: { ...emptyFormAnswer, year: '2020', month: '13', date: '40' },
      leastMonthsInChina: { ...emptyFormAnswer, number: '12.5' },
    }
    const outcome = resolved(typed)
    if (outcome instanceof Promise) throw new Error('it waits')
    expect(pageFaults(outcome.errors, shown, 'en')).toEqual([
      { fact: 'nationality', field: 'choice', problem: 'noChoice' },
      { fact: 'areaWorkSince', field: 'month', problem: 'wrongMonth' },
      { fact: 'leastMonthsInChina', field: 'number', problem: 'notWhole' },
    ])
  })

  test('where nothing is filled in, the first field of the language is to blame for a day', () => {
    const outcome = resolved({})
    if (outcome instanceof Promise) throw new Error('it waits')
    const fields = (locale: Locale) => pageFaults(outcome.errors, shown, locale).map(({ field, problem }) => `${field} ${problem}`)
    expect(fields('en')).toEqual(['choice noChoice', 'choice noChoice', 'date noDay', 'number noNumber'])
    expect(fields('zh')[2]).toBe('year noDay')
  })
})
