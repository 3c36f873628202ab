import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'work-to-pr-family'
const employee = {
  ...nobodySpecial,
  status: 'work-permit',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
  employerRecommends: true,
  leastMonthsInChina: 6,
} as const
const earner = {
  ...employee,
  shanghaiWorkSince: '2022-11-23',
  wageSixTimesAverage: true,
  taxFifthOfStandard: true,
  taxFifthOfWage: true,
} as const
const earnerOf2020 = { ...employee, shanghaiWorkSince: '2016-06-01', leastAnnualWageCny: 600_001, leastAnnualTaxCny: 120_001 } as const
/** Holds the permit marked talent for three years, and has worked for three. */
const talent = {
  ...employee,
  status: 'talent-work-permit',
  leastMonthsInChina: 0,
  talentPermitSince: '2023-11-23',
  shanghaiWorkSince: '2023-11-23',
} as const

says(id, 'since May 2023: six times the average wage', earner, [
  ['four years, six months, six times the average, a fifth in tax by either telling', {}, 'yes'],
  ['wage below six times the average', { wageSixTimesAverage: false }, 'no'],
  ['tax a fifth of the standard, less than a fifth of the own wage', { taxFifthOfWage: false }, 'disputed'],
  ['tax a fifth of the own wage, less than a fifth of the standard', { taxFifthOfStandard: false }, 'disputed'],
  ['tax below a fifth by either telling', { taxFifthOfStandard: false, taxFifthOfWage: false }, 'no'],
  ['the sums of before 2023 only', { wageSixTimesAverage: false, leastAnnualWageCny: 700_000, leastAnnualTaxCny: 200_000 }, 'no'],
  ['five months in one year', { leastMonthsInChina: 5 }, 'no'],
  ['seven months', { leastMonthsInChina: 7 }, 'yes'],
  ['four years tomorrow', { shanghaiWorkSince: '2022-11-24' }, 'no'],
  ['four years since yesterday', { shanghaiWorkSince: '2022-11-22' }, 'yes'],
  ['three years and eleven months', { shanghaiWorkSince: '2022-12-23' }, 'no'],
  ['the employer does not recommend', { employerRecommends: false }, 'no'],
  ['only invited', { unitRelation: 'invited' }, 'no'],
  ['employed outside Shanghai', { unitArea: 'outside-shanghai' }, 'no'],
  ['employed in the Yangpu base', { unitArea: 'yangpu-base' }, 'yes'],
  ['from Macao', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['wage not known', { wageSixTimesAverage: 'unknown' }, 'open'],
  ['tax of the own wage not known', { taxFifthOfWage: null }, 'open'],
  ['tax of the standard not known', { taxFifthOfStandard: null }, 'open'],
])

const sums = [599_999, 600_000, 600_001] as const
const taxes = [119_999, 120_000, 120_001] as const
says(
  id,
  'until April 2023: at least, or more than, 600,000 and 120,000 yuan',
  earnerOf2020,
  sums.flatMap((leastAnnualWageCny, wage) =>
    taxes.map((leastAnnualTaxCny, tax) => {
      const verdict = Math.min(wage, tax) === 0 ? 'no' : Math.min(wage, tax) === 1 ? 'disputed' : 'yes'
      return [
        `${leastAnnualWageCny.toLocaleString('en')} yuan, ${leastAnnualTaxCny.toLocaleString('en')} in tax`,
        { leastAnnualWageCny, leastAnnualTaxCny },
        verdict,
        '2020-06-01',
      ] as const
    }),
  ),
)

says(id, 'day by day', { ...earnerOf2020, shanghaiWorkSince: '2012-01-01' }, [
  ['more than both sums', {}, 'not-covered', '2016-12-08'],
  ['more than both sums', {}, 'yes', '2016-12-09'],
  ['more than both sums', {}, 'yes', '2023-04-30'],
  ['more than both sums, not six times the average', {}, 'no', '2023-05-01'],
  ['on the line', { leastAnnualWageCny: 600_000, leastAnnualTaxCny: 120_000 }, 'disputed', '2023-04-30'],
  [
    'six times the average, sums not reached',
    { leastAnnualWageCny: 0, wageSixTimesAverage: true, taxFifthOfStandard: true, taxFifthOfWage: true },
    'no',
    '2023-04-30',
  ],
  [
    'six times the average, sums not reached',
    { leastAnnualWageCny: 0, wageSixTimesAverage: true, taxFifthOfStandard: true, taxFifthOfWage: true },
    'yes',
    '2023-05-01',
  ],
])

says(id, 'the road of the talent permit: three years since the permit, or three years of work on it', talent, [
  ['three years of both to the day, whatever the wage and the months', {}, 'yes'],
  ['three years of both since yesterday', { talentPermitSince: '2023-11-22', shanghaiWorkSince: '2023-11-22' }, 'yes'],
  ['three years of both tomorrow', { talentPermitSince: '2023-11-24', shanghaiWorkSince: '2023-11-24' }, 'no'],
  ['the permit’s years tomorrow, the work’s today', { talentPermitSince: '2023-11-24' }, 'disputed'],
  ['a new permit, long years of work', { talentPermitSince: '2026-11-01', shanghaiWorkSince: '2015-01-01' }, 'disputed'],
  ['the work’s years tomorrow, the permit’s today', { shanghaiWorkSince: '2023-11-24' }, 'disputed'],
  ['three years of both, but the permit held now is a plain one', { status: 'work-permit' }, 'disputed'],
  ['a plain permit, and long years of work', { status: 'work-permit', talentPermitSince: 'never', shanghaiWorkSince: '2015-01-01' }, 'no'],
  ['the employer does not recommend', { employerRecommends: false }, 'no'],
  ['never held one', { talentPermitSince: 'never', status: 'work-permit' }, 'no'],
  ['not known since when, everything else short', { talentPermitSince: 'unknown', shanghaiWorkSince: 'never' }, 'open'],
  [
    'the permit’s years, and the wage and tax road by one telling of the tax',
    {
      shanghaiWorkSince: '2022-11-23',
      status: 'work-permit',
      leastMonthsInChina: 6,
      wageSixTimesAverage: true,
      taxFifthOfStandard: true,
    },
    'yes',
  ],
  [
    'the work’s years, and the wage and tax road by one telling of the tax',
    {
      shanghaiWorkSince: '2022-11-23',
      talentPermitSince: 'never',
      leastMonthsInChina: 6,
      wageSixTimesAverage: true,
      taxFifthOfStandard: true,
    },
    'disputed',
  ],
])

says(id, 'the same, before May 2023 and around leap days', { ...talent, shanghaiWorkSince: '2012-01-01' }, [
  ['three years', { talentPermitSince: '2017-01-01' }, 'yes', '2020-01-01'],
  ['three years of work, not yet of the permit', { talentPermitSince: '2017-01-02' }, 'disputed', '2020-01-01'],
  ['neither', { talentPermitSince: '2017-01-02', shanghaiWorkSince: '2017-01-02' }, 'no', '2020-01-01'],
  ['since 29 February 2020: on 27 February 2023', { talentPermitSince: '2020-02-29', shanghaiWorkSince: '2020-02-29' }, 'no', '2023-02-27'],
  [
    'since 29 February 2020: on 28 February 2023',
    { talentPermitSince: '2020-02-29', shanghaiWorkSince: '2020-02-29' },
    'yes',
    '2023-02-28',
  ],
  ['the last day of the old readings', { talentPermitSince: '2023-01-01' }, 'disputed', '2023-04-30'],
  ['the first day of the new ones', { talentPermitSince: '2023-01-01' }, 'disputed', '2023-05-01'],
])

describe('persons', () => personsOf(id))

test('the family at the same time, at the same window', () => {
  expect(open(assessed(id, { ...earner, hasSpouse: true, hasMinorChildren: true, livesInYangpu: true }))).toEqual([
    'permanent-residence: exit-entry-yangpu',
    'permanent-residence-spouse: exit-entry-yangpu',
    'permanent-residence-child: exit-entry-yangpu',
  ])
  expect(open(assessed(id, { ...earner, unitArea: 'yangpu-base', unitInYangpu: true }))).toEqual(['permanent-residence: pr-centre'])
})

test('what each source says', () => {
  expect(assessed(id, { ...earner, taxFifthOfWage: false }).readings).toEqual({
    'standard-2023': 'yes',
    'own-wage-2023': 'no',
    'years-of-work-2023': 'yes',
  })
  expect(Object.keys(assessed(id, earner, '2023-04-30').readings)).toEqual(['at-least-2015', 'more-than-2015', 'years-of-work-2016'])
})

test('the earliest day is that of the nearer road', () => {
  const both = { ...earner, shanghaiWorkSince: '2024-05-05' } as const
  expect(assessed(id, both).earliest).toBe('2028-05-05')
  expect(assessed(id, { ...both, status: 'talent-work-permit', talentPermitSince: '2024-12-01' }).earliest).toBe('2027-12-01')
  expect(assessed(id, { ...both, talentPermitSince: '2024-12-01' }).earliest).toBe('2028-05-05')
  expect(assessed(id, { ...both, wageSixTimesAverage: false }).earliest).toBeNull()
})

test('what would change it: the wage, or the permit', () => {
  expect(assessed(id, { ...earner, wageSixTimesAverage: false }).changes).toEqual([
    ['wageSixTimesAverage'],
    ['status', 'talentPermitSince'],
  ])
})
