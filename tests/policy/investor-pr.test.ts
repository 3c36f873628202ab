import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'investor-pr'
const investor = {
  ...nobodySpecial,
  investmentForm: 'natural-person',
  investmentSince: '2023-11-23',
  investmentUsd: 1_000_000,
  taxRecordGood: true,
} as const

says(id, 'the sum', investor, [
  ['USD 999,999', { investmentUsd: 999_999 }, 'no'],
  ['USD 999,999.99', { investmentUsd: 999_999.99 }, 'no'],
  ['USD 1,000,000', {}, 'yes'],
  ['USD 1,000,001', { investmentUsd: 1_000_001 }, 'yes'],
  ['USD 499,999 in an encouraged industry', { investmentUsd: 499_999, investmentEncouraged: true }, 'no'],
  ['USD 500,000 in an encouraged industry', { investmentUsd: 500_000, investmentEncouraged: true }, 'yes'],
  ['USD 500,001 in an encouraged industry', { investmentUsd: 500_001, investmentEncouraged: true }, 'yes'],
  ['USD 600,000 in another industry', { investmentUsd: 600_000 }, 'no'],
  ['USD 600,000, industry not known', { investmentUsd: 600_000, investmentEncouraged: 'unknown' }, 'open'],
  ['USD 1,000,000, industry not known', { investmentEncouraged: 'unknown' }, 'yes'],
  ['USD 499,999, industry not known', { investmentUsd: 499_999, investmentEncouraged: null }, 'no'],
])

says(id, 'how, since when and by whom', investor, [
  ['as controlling shareholder', { investmentForm: 'controlling-shareholder' }, 'yes'],
  ['in another form', { investmentForm: 'other' }, 'no'],
  ['three years tomorrow', { investmentSince: '2023-11-24' }, 'no'],
  ['three years since yesterday', { investmentSince: '2023-11-22' }, 'yes'],
  ['two years', { investmentSince: '2024-11-23' }, 'no'],
  ['since 29 February 2020: on 27 February 2023', { investmentSince: '2020-02-29' }, 'no', '2023-02-27'],
  ['since 29 February 2020: on 28 February 2023', { investmentSince: '2020-02-29' }, 'yes', '2023-02-28'],
  ['never', { investmentSince: 'never' }, 'no'],
  ['taxes not paid as they should be', { taxRecordGood: false }, 'no'],
  ['from Taiwan', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['the day before the measure', { investmentSince: '2010-01-01' }, 'not-covered', '2016-12-08'],
  ['the first day of the measure', { investmentSince: '2010-01-01' }, 'yes', '2016-12-09'],
])

describe('persons', () => personsOf(id))

test('open at the window for permanent residence, with the family', () => {
  expect(open(assessed(id, { ...investor, hasMinorChildren: true }))).toEqual([
    'permanent-residence: pr-centre',
    'permanent-residence-child: pr-centre',
  ])
})

test('the earliest day, and what would change it', () => {
  expect(assessed(id, { ...investor, investmentSince: '2024-11-23' })).toMatchObject({
    earliest: '2027-11-23',
    changes: [['investmentSince']],
  })
  expect(assessed(id, { ...investor, investmentUsd: 600_000 })).toMatchObject({
    earliest: null,
    changes: [['investmentEncouraged'], ['investmentUsd']],
  })
  expect(assessed(id, { ...investor, investmentUsd: 400_000 }).changes).toEqual([['investmentUsd']])
})
