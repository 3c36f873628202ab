/**
 * The quick way to an assessment as text gives what writing the assessment gives, sign by sign.
 */
import { expect, test } from 'vitest'
import { assessmentText } from '@/lib/check/assessment-text'
import type { AllCaseFacts, Case } from '@/lib/check/case'
import { check, law } from '@/lib/check/check'
import { oneOf, seeded } from '../bench/people'
import { runs } from '../runs'
import { anybody, daysFor } from './anybody'

const today = '2026-11-23'
const same = (one: Case) => expect(assessmentText(one, today)).toBe(JSON.stringify(check(one, today)))

test('for many people, on many days, with blanks and without', () => {
  const random = seeded(5)
  const days = daysFor(law)
  for (let index = 0; index < runs(8000); index++) {
    const on = oneOf(random, days)
    same({ on, facts: anybody(law.facts, on, random) as AllCaseFacts })
  }
})

test('with every kind of id, with the day left out, and with facts that were worked out', () => {
  for (const id of ['', 'a', '"', '\\', '\n', '"earliest":', '张三', '\ud800', '\u2028']) same({ id, facts: {} })
  const sums = { 2022: 900_000, 2023: 900_000, 2024: 900_000, 2025: 900_000 }
  same({ facts: { nationality: 'foreign' }, workings: { wages: sums, taxes: sums } })
  expect(assessmentText({ facts: {}, workings: { wages: sums } }, today)).toContain('"worked":{"wageSixTimesAverage":true')
})

test('throws as it does where the day is none', () => {
  expect(() => assessmentText({ facts: {} }, '2026-02-30')).toThrow(RangeError)
})
