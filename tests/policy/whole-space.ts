/**
 * Every answer that a rule could tell apart, by the rulebook: each value of a list, and of days and numbers those
 * before, on and after every border; and people drawn from them.
 */
import type { FactName } from '../../lib/policy/law'
import { dayNumber, type FullPerson, type RuleId } from '../bench/hand-written'
import { oneOf } from '../bench/people'
import { daysOn, yearsOn } from '../proof/calendar'

export type Value = string | number | boolean
export type Values = Partial<Record<FactName, readonly Value[]>>

export const onDays = [
  ...['2016-12-08', '2016-12-09', '2017-12-31', '2018-01-01', '2018-05-02', '2018-05-03', '2018-12-26', '2018-12-27'],
  ...['2019-07-31', '2019-08-01', '2019-09-15', '2019-09-16', '2023-04-30', '2023-05-01', '2023-08-31', '2023-09-01'],
  '2026-11-23',
]
/** Days on which an anniversary of 29 February, or of the days beside it, may be mistaken. */
export const leapDays = ['2023-02-27', '2023-02-28', '2023-03-01', '2024-02-28', '2024-02-29', '2100-02-28', '2100-03-01']

const flag = [true, false]
const nationality = ['foreign', 'hk-macao-taiwan', 'mainland-chinese']
const degree = ['none', 'bachelor', 'master', 'doctor']
const unitRelation = ['employed', 'invited', 'none']
const unitKind = ['enterprise', 'university', 'research-institute', 'other']
const area = ['zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'other-shanghai', 'outside-shanghai']
const recommender = ['zhangjiang-committee', 'ftz-committee', 'yangpu-government', 'xuhui-government', 'fudan', 'sjtu', 'none']
const location = ['outside-china', 'in-china']
const status = [
  'no-visa',
  'talent-visa',
  'other-visa',
  'work-permit',
  'talent-work-permit',
  'study-permit',
  'private-permit',
  'permanent-residence',
]
const family = { hasSpouse: flag, hasMinorChildren: flag, livesInYangpu: flag }

/** `never`, tomorrow, and the days before, on and after the one that is `years` full years ago. */
const border = (years: number, on: string): readonly string[] => {
  const then = yearsOn(on, -years)
  return ['never', daysOn(on, 1), daysOn(then, -1), then, daysOn(then, 1)]
}
/** The same with one day more on either side, and the ends of the span. */
const began = (years: number, on: string): readonly string[] => {
  const then = yearsOn(on, -years)
  return [...border(years, on), '1900-01-01', '2100-12-31', daysOn(then, -2), daysOn(then, 2)]
}

/** What a rule names, by the rulebook: facts of its readings, and those that only its grants and windows add. */
export const told: Record<RuleId, { readings: (on: string) => Values; grants: Values }> = {
  'zone-recommended-pr': {
    readings: () => ({ nationality, talentRecognition: ['award-or-programme', 'known-expert', 'sector-talent', 'none'], recommender }),
    grants: family,
  },
  'descent-doctorate-pr': {
    readings: () => ({ nationality, chineseDescent: flag, degree, unitRelation, unitArea: area }),
    grants: family,
  },
  'four-year-work-pr': {
    readings: on => ({
      nationality,
      unitRelation,
      unitArea: area,
      areaWorkSince: began(4, on),
      chineseDescent: flag,
      leastMonthsInChina: [0, 5, 6, 7, 12],
    }),
    grants: { ...family, unitInYangpu: flag },
  },
  'work-to-pr-family': {
    readings: on => ({
      nationality,
      unitRelation,
      unitArea: area,
      employerRecommends: flag,
      talentPermitSince: border(3, on),
      shanghaiWorkSince: border(4, on),
      leastMonthsInChina: [5, 6, 7],
      leastAnnualWageCny: [599_999, 600_000, 600_001],
      leastAnnualTaxCny: [119_999, 120_000, 120_001],
      wageSixTimesAverage: flag,
      taxFifthOfWage: flag,
    }),
    grants: family,
  },
  'investor-pr': {
    readings: on => ({
      nationality,
      investmentForm: ['natural-person', 'controlling-shareholder', 'other'],
      investmentSince: began(3, on),
      taxRecordGood: flag,
      investmentUsd: [0, 499_999, 499_999.99, 500_000, 500_001, 999_999, 999_999.99, 1_000_000, 1_000_001, 1e300],
      investmentEncouraged: flag,
    }),
    grants: family,
  },
  'talent-visa': {
    readings: () => ({
      nationality,
      degree,
      unitRelation,
      unitKind,
      unitArea: area,
      workPermitClass: ['A', 'B', 'C', 'none'],
      confirmationLetter: flag,
    }),
    grants: { location, status, livesInYangpu: flag, unitInYangpu: flag },
  },
  'descent-five-year': {
    readings: () => ({ nationality, chineseDescent: flag }),
    grants: { stayPurpose: ['family-visit', 'business', 'exchange', 'private-affairs', 'work', 'study'], livesInYangpu: flag },
  },
  'student-founder': {
    readings: () => ({
      nationality,
      studyPlace: ['shanghai-university', 'other-chinese-university', 'foreign-university', 'none'],
      universityRecommends: flag,
      startupArea: area,
    }),
    grants: { livesInYangpu: flag },
  },
  intern: {
    readings: () => ({
      nationality,
      studyPlace: ['shanghai-university', 'other-chinese-university', 'foreign-university', 'none'],
      unitRelation,
      unitKind,
      unitArea: area,
      universityOnMoeList: flag,
    }),
    grants: { location, status, livesInYangpu: flag },
  },
  'domestic-helper': {
    readings: () => ({
      nationality,
      wantsHelper: flag,
      hasHelper: flag,
      status,
      hkmtHighLevel: flag,
      degree,
      unitRelation,
      unitKind,
      unitArea: area,
      hrssField: flag,
    }),
    grants: { livesInYangpu: flag },
  },
}

type Visit<T> = (answers: Record<string, Value>, person: FullPerson) => T

const fill = (name: FactName, value: Value, answers: Record<string, Value>, person: Record<string, Value>): void => {
  answers[name] = value
  person[name] = name.endsWith('Since') ? dayNumber(String(value)) : value
}

/** Draws up to `tries` combinations at random; true as soon as `found` is. */
export function someCombination(values: Values, tries: number, random: () => number, found: Visit<boolean>): boolean {
  const names = Object.keys(values) as FactName[]
  const answers: Record<string, Value> = {}
  const person: Record<string, Value> = {}
  for (let count = 0; count < tries; count++) {
    for (const name of names) fill(name, oneOf(random, values[name] ?? []), answers, person)
    if (found(answers, person as unknown as FullPerson)) return true
  }
  return false
}
