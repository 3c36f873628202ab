/**
 * The second reading of the law, line by line: for each thing that it found, a person, what the first version of the law
 * said to that person (told here, as it was), and what the law says now.
 */
import { expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import { check } from '@/lib/check/check'
import type { Verdict } from '@/lib/engine/verdict'
import type { RuleId } from '../bench/hand-written'
import { nobodySpecial } from '../cases/persons'

const today = '2026-11-28'
const worker = {
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'yangpu-base',
  areaWorkSince: '2016-01-04',
  shanghaiWorkSince: '2016-01-04',
  leastMonthsInChina: 9,
  employerRecommends: true,
  status: 'work-permit',
  wageSixTimesAverage: true,
} as const
const expert = { talentRecognition: 'known-expert' } as const
const master = { degree: 'master', unitRelation: 'invited', unitKind: 'enterprise', unitArea: 'zhangjiang' } as const
const family = { wantsHelper: true } as const

type Said = readonly [verdict: Verdict, leaning: 'yes' | 'no' | null]
type Row = readonly [finding: string, who: string, rule: RuleId, facts: CaseFacts, on: string, before: Verdict, now: Said]

const rows: readonly Row[] = [
  ['H1', 'not of Chinese descent, ten years in the base', 'four-year-work-pr', worker, today, 'disputed', ['disputed', 'no']],
  ['H1', 'of Chinese descent, the same', 'four-year-work-pr', { ...worker, chineseDescent: true }, today, 'yes', ['yes', null]],
  [
    'H2',
    'tax a fifth of the standard only',
    'work-to-pr-family',
    { ...worker, taxFifthOfStandard: true },
    today,
    'no',
    ['disputed', 'yes'],
  ],
  ['H2', 'tax a fifth of the own wage only', 'work-to-pr-family', { ...worker, taxFifthOfWage: true }, today, 'yes', ['disputed', 'no']],
  [
    'H2',
    'tax a fifth of both',
    'work-to-pr-family',
    { ...worker, taxFifthOfStandard: true, taxFifthOfWage: true },
    today,
    'yes',
    ['yes', null],
  ],
  [
    'H3',
    'the letter, class B, and a degree',
    'talent-visa',
    { ...master, workPermitClass: 'B', confirmationLetter: true },
    today,
    'disputed',
    ['yes', null],
  ],
  [
    'H3',
    'the letter alone, without class A',
    'talent-visa',
    { workPermitClass: 'B', confirmationLetter: true },
    today,
    'no',
    ['disputed', 'yes'],
  ],
  ['H3', 'a degree alone', 'talent-visa', master, today, 'disputed', ['disputed', 'no']],
  [
    'H5',
    'a doctor not of Chinese descent, the day before',
    'descent-doctorate-pr',
    { ...worker, degree: 'doctor' },
    '2023-07-07',
    'no',
    ['no', null],
  ],
  [
    'H5',
    'the same, on the day of the first report',
    'descent-doctorate-pr',
    { ...worker, degree: 'doctor' },
    '2023-07-08',
    'no',
    ['yes', null],
  ],
  [
    'H5',
    'the same, on the day version 1 counted from',
    'descent-doctorate-pr',
    { ...worker, degree: 'doctor' },
    '2023-09-01',
    'yes',
    ['yes', null],
  ],
  [
    'H6',
    'a letter of Pudong’s government, the day before',
    'zone-recommended-pr',
    { ...expert, recommender: 'pudong-government' },
    '2024-12-09',
    'no',
    ['disputed', 'no'],
  ],
  [
    'H6',
    'the same, from the day it was told of',
    'zone-recommended-pr',
    { ...expert, recommender: 'pudong-government' },
    '2024-12-10',
    'no',
    ['yes', null],
  ],
  [
    'H6',
    'a letter of a body that is not named',
    'zone-recommended-pr',
    { ...expert, recommender: 'another-body' },
    today,
    'no',
    ['disputed', 'no'],
  ],
  [
    'M1',
    'a new talent permit, ten years of work',
    'work-to-pr-family',
    { ...worker, status: 'talent-work-permit', talentPermitSince: '2026-01-01', wageSixTimesAverage: false },
    today,
    'no',
    ['disputed', 'no'],
  ],
  [
    'M1',
    'three years of the permit, two of work',
    'work-to-pr-family',
    { ...worker, status: 'talent-work-permit', talentPermitSince: '2023-01-01', shanghaiWorkSince: '2024-11-01' },
    today,
    'yes',
    ['disputed', 'yes'],
  ],
  [
    'M2',
    'a permanent resident without a certificate',
    'domestic-helper',
    { ...family, status: 'permanent-residence' },
    today,
    'yes',
    ['disputed', 'no'],
  ],
  ['M2', 'a plain work permit without one', 'domestic-helper', { ...family, status: 'work-permit' }, today, 'disputed', ['no', null]],
  [
    'M2',
    'a plain work permit with one',
    'domestic-helper',
    { ...family, status: 'work-permit', talentCertificate: true },
    today,
    'disputed',
    ['disputed', 'yes'],
  ],
  ['M2', 'a master who is not employed', 'domestic-helper', { ...family, degree: 'master' }, today, 'no', ['disputed', 'no']],
  [
    'M2',
    'a master employed, in 2017',
    'domestic-helper',
    { ...family, ...master, unitRelation: 'employed' },
    '2017-06-01',
    'yes',
    ['disputed', 'no'],
  ],
  [
    'M3',
    'a firm in the base of Fudan University',
    'four-year-work-pr',
    { ...worker, unitArea: 'fudan-base', chineseDescent: true },
    today,
    'no',
    ['yes', null],
  ],
]

test.each(rows)('%s: %s, %s', (_finding, _who, rule, facts, on, _before, [verdict, leaning]) => {
  const { rules } = check({ facts: { ...nobodySpecial, ...facts }, on }, today)
  expect(rules.find(({ id }) => id === rule)).toMatchObject({ verdict, leaning })
})

test('H4: who entered visa-free gets nothing under the talent visa until there is a visa', () => {
  const inChina = { ...nobodySpecial, ...master, confirmationLetter: true, status: 'no-visa', location: 'in-china' } as const
  const grantsOf = (facts: CaseFacts) => check({ facts, on: today }, today).rules[5]?.grants.map(({ id }) => id)
  // Version 1 gave the residence permit.
  expect(grantsOf(inChina)).toEqual([])
  expect(grantsOf({ ...inChina, location: 'outside-china' })).toEqual(['talent-visa-port', 'work-residence-permit'])
  expect(grantsOf({ ...inChina, status: 'other-visa' })).toEqual(['talent-visa-change', 'work-residence-permit'])
})
