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
const earner = { ...employee, shanghaiWorkSince: '2022-11-23', wageSixTimesAverage: true, taxFifthOfWage: true } as const
const earnerOf2020 = { ...employee, shanghaiWorkSince: '2016-06-01', leastAnnualWageCny: 600_001, leastAnnualTaxCny: 120_001 } as const
const talent = { ...employee, leastMonthsInChina: 0, talentPermitSince: '2023-11-23' } as const

says(id, 'since May 2023: six times the average wage', earner, [
  ['four years, six months, six times the average, a fifth in tax', {}, 'yes'],
  ['wage below six times the average', { wageSixTimesAverage: false }, 'no'],
  ['tax below a fifth', { taxFifthOfWage: false }, 'no'],
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
    { leastAnnualWageCny: 0, wageSixTimesAverage: true, taxFifthOfWage: true },
    'no',
    '2023-04-30',
  ],
  [
    'six times the average, sums not reached',
    { leastAnnualWageCny: 0, wageSixTimesAverage: true, taxFifthOfWage: true },
    'yes',
    '2023-05-01',
  ],
])

says(id, 'the road of the talent permit', talent, [
  ['three years to the day, whatever the wage and the months', {}, 'yes'],
  ['three years tomorrow', { talentPermitSince: '2023-11-24' }, 'no'],
  ['three years since yesterday', { talentPermitSince: '2023-11-22' }, 'yes'],
  ['three years, before May 2023 too', { talentPermitSince: '2017-01-01' }, 'yes', '2020-01-01'],
  ['not three years yet, before May 2023', { talentPermitSince: '2017-01-02' }, 'no', '2020-01-01'],
  ['since 29 February 2020: on 27 February 2023', { talentPermitSince: '2020-02-29' }, 'no', '2023-02-27'],
  ['since 29 February 2020: on 28 February 2023', { talentPermitSince: '2020-02-29' }, 'yes', '2023-02-28'],
  ['the employer does not recommend', { employerRecommends: false }, 'no'],
  ['never held one', { talentPermitSince: 'never' }, 'no'],
  ['not known since when, everything else short', { talentPermitSince: 'unknown' }, 'open'],
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

test('the earliest day is that of the nearer road', () => {
  const both = { ...earner, shanghaiWorkSince: '2024-05-05' } as const
  expect(assessed(id, both).earliest).toBe('2028-05-05')
  expect(assessed(id, { ...both, talentPermitSince: '2024-12-01' }).earliest).toBe('2027-12-01')
  expect(assessed(id, { ...both, wageSixTimesAverage: false }).earliest).toBeNull()
})

test('what would change it: the permit’s years alone, or the wage', () => {
  expect(assessed(id, { ...earner, wageSixTimesAverage: false }).changes).toEqual([['talentPermitSince'], ['wageSixTimesAverage']])
})
