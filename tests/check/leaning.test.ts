import { describe, expect, test } from 'vitest'
import { check, outlineOf } from '@/lib/check/check'
import type { CaseFacts } from '@/lib/check/case'
import { readingsByWeight, type RuleId } from '../bench/hand-written'
import { people, seeded, oneOf } from '../bench/people'
import { nobodySpecial } from '../cases/persons'

const leaningOf = (id: RuleId, different: CaseFacts, on = '2026-11-28') =>
  check({ facts: { ...nobodySpecial, ...different }, on }, on).rules.find(rule => rule.id === id)?.leaning

const worker = {
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'yangpu-base',
  areaWorkSince: '2012-01-01',
  shanghaiWorkSince: '2012-01-01',
  leastMonthsInChina: 6,
  employerRecommends: true,
} as const
const onTalentPermit = { ...worker, status: 'talent-work-permit' } as const
const talent = { talentRecognition: 'known-expert' } as const
const family = { wantsHelper: true, talentCertificate: false } as const

describe('a disputed rule leans', () => {
  test.each([
    ['four years, not of Chinese descent', 'four-year-work-pr', worker, '2026-11-28', 'no'],
    ['the same, before the city’s list', 'four-year-work-pr', worker, '2023-12-17', 'no'],
    [
      'of Chinese descent, five months',
      'four-year-work-pr',
      { ...worker, chineseDescent: true, leastMonthsInChina: 5 },
      '2026-11-28',
      'no',
    ],
    ['a body that is not named', 'zone-recommended-pr', { ...talent, recommender: 'another-body' }, '2026-11-28', 'no'],
    ['the same in 2019', 'zone-recommended-pr', { ...talent, recommender: 'another-body' }, '2019-01-01', 'no'],
    ['Pudong’s government before it was named', 'zone-recommended-pr', { ...talent, recommender: 'pudong-government' }, '2024-12-09', 'no'],
    ['tax of the standard', 'work-to-pr-family', { ...worker, wageSixTimesAverage: true, taxFifthOfStandard: true }, '2026-11-28', 'yes'],
    ['tax of the own wage', 'work-to-pr-family', { ...worker, wageSixTimesAverage: true, taxFifthOfWage: true }, '2026-11-28', 'no'],
    ['the permit’s years alone', 'work-to-pr-family', { ...worker, talentPermitSince: '2020-01-01' }, '2026-11-28', 'yes'],
    ['the work’s years alone', 'work-to-pr-family', onTalentPermit, '2026-11-28', 'no'],
    ['the sums exactly', 'work-to-pr-family', { ...worker, leastAnnualWageCny: 600_000, leastAnnualTaxCny: 120_000 }, '2020-01-01', 'no'],
    ['the permit’s years alone in 2020', 'work-to-pr-family', { ...worker, talentPermitSince: '2012-01-01' }, '2020-01-01', 'yes'],
    ['a master without the letter', 'talent-visa', { degree: 'master' }, '2026-11-28', 'no'],
    ['the letter alone', 'talent-visa', { confirmationLetter: true }, '2026-11-28', 'yes'],
    ['a master in 2017', 'talent-visa', { degree: 'master' }, '2017-06-01', 'yes'],
    [
      'an intern of a university that is not listed',
      'intern',
      { studyPlace: 'foreign-university', unitRelation: 'invited', unitKind: 'enterprise', unitArea: 'zhangjiang' },
      '2026-11-28',
      'no',
    ],
    ['a permanent resident without a certificate', 'domestic-helper', { ...family, status: 'permanent-residence' }, '2026-11-28', 'no'],
    [
      'a holder of a plain permit with one',
      'domestic-helper',
      { ...family, status: 'work-permit', talentCertificate: true },
      '2026-11-28',
      'yes',
    ],
    ['a master without a unit in 2017', 'domestic-helper', { ...family, degree: 'master' }, '2017-06-01', 'no'],
  ] as const)('%s (%s)', (_, id, different, on, leaning) => {
    expect(leaningOf(id, different, on)).toBe(leaning)
  })

  test('nowhere while the heaviest reading hangs on a blank', () => {
    // Disputed whatever the months: Yangpu’s page says yes, the press no; but that the city’s list says no is certain.
    expect(leaningOf('four-year-work-pr', { ...worker, leastMonthsInChina: null })).toBe('no')
    // Months blank, of Chinese descent: open, so no leaning.
    expect(leaningOf('four-year-work-pr', { ...worker, chineseDescent: true, leastMonthsInChina: null })).toBeNull()
    // Disputed by the years of the permit and of work; which telling of the tax is met is blank.
    const years = { ...onTalentPermit, wageSixTimesAverage: true, taxFifthOfStandard: null, taxFifthOfWage: false } as const
    expect(check({ facts: { ...nobodySpecial, ...years }, on: '2026-11-28' }, '2026-11-28').rules[3]).toMatchObject({
      verdict: 'disputed',
      leaning: null,
      readings: { 'standard-2023': 'open', 'own-wage-2023': 'no', 'years-of-work-2023': 'yes' },
    })
  })
})

const days = ['2016-12-08', '2016-12-09', '2017-12-31', '2018-01-01', '2018-05-02', '2018-05-03', '2018-12-27', '2019-08-01']
const laterDays = ['2023-04-30', '2023-05-01', '2023-07-08', '2023-12-17', '2023-12-18', '2024-12-09', '2024-12-10', '2026-11-28']

test('it is what the heaviest reading says by a list written apart, for people known in part, and only under a dispute', () => {
  const random = seeded(12)
  const said = new Set<string>()
  let disputed = 0
  for (const person of people(1200, 12)) {
    const answered = Object.fromEntries(Object.entries(person).filter(() => random() < 0.7)) as CaseFacts
    const on = oneOf(random, [...days, ...laterDays])
    const { rules } = check({ facts: answered, on }, on)
    const short = outlineOf(answered, on)
    for (const [index, { id, verdict, leaning, readings }] of rules.entries()) {
      const heaviest = readingsByWeight[id as RuleId].find(reading => reading in readings)
      const state = heaviest === undefined ? undefined : readings[heaviest]
      const right = verdict === 'disputed' && (state === 'yes' || state === 'no') ? state : null
      expect({ id, on, answered, leaning }).toEqual({ id, on, answered, leaning: right })
      expect(short.leanings[index]?.says ?? null).toBe(right)
      if (verdict === 'disputed') disputed += 1
      said.add(`${verdict === 'disputed'} ${String(leaning)}`)
    }
  }
  expect(disputed).toBeGreaterThan(100)
  expect([...said].sort()).toEqual(['false null', 'true no', 'true null', 'true yes'])
})

test('it stands in every rule, after the verdict, in the order of the contract', () => {
  const { rules } = check({ facts: { ...nobodySpecial, ...worker }, on: '2026-11-28' }, '2026-11-28')
  for (const rule of rules)
    expect(Object.keys(rule)).toEqual(['id', 'verdict', 'leaning', 'readings', 'grants', 'missing', 'earliest', 'changes'])
})
