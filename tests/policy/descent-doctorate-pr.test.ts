import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'descent-doctorate-pr'
const doctor = {
  ...nobodySpecial,
  degree: 'doctor',
  chineseDescent: true,
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
} as const

says(id, 'since July 2023 every doctor who works in Shanghai', doctor, [
  ['a doctor of Chinese descent, employed in Shanghai', {}, 'yes'],
  ['a doctor not of Chinese descent, employed in Shanghai', { chineseDescent: false }, 'yes'],
  ['a doctor employed in the Yangpu base', { unitArea: 'yangpu-base' }, 'yes'],
  ['a doctor employed outside Shanghai', { unitArea: 'outside-shanghai' }, 'no'],
  ['a doctor only invited', { unitRelation: 'invited' }, 'no'],
  ['a doctor without a unit', { unitRelation: 'none' }, 'no'],
  ['a master', { degree: 'master' }, 'no'],
  ['a doctor from Taiwan', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['a doctor who does not know of Chinese descent', { chineseDescent: 'unknown' }, 'yes'],
  ['a doctor whose unit is somewhere', { unitArea: null }, 'open'],
])

says(id, 'day by day', doctor, [
  ['a doctor of Chinese descent', {}, 'not-covered', '2016-12-08'],
  ['a doctor of Chinese descent, without work', { unitRelation: 'none' }, 'yes', '2016-12-09'],
  ['a doctor of Chinese descent, without work', { unitRelation: 'none' }, 'yes', '2019-07-31'],
  ['a doctor of Chinese descent, without work', { unitRelation: 'none' }, 'no', '2019-08-01'],
  ['a doctor of Chinese descent, employed outside Shanghai', { unitArea: 'outside-shanghai' }, 'yes', '2019-07-31'],
  ['a doctor of Chinese descent, employed outside Shanghai', { unitArea: 'outside-shanghai' }, 'no', '2019-08-01'],
  ['a doctor of Chinese descent, employed in Shanghai', {}, 'yes', '2019-08-01'],
  ['a doctor of Chinese descent, employed in Shanghai', {}, 'yes', '2023-07-07'],
  ['a doctor not of Chinese descent', { chineseDescent: false }, 'no', '2016-12-09'],
  ['a doctor not of Chinese descent', { chineseDescent: false }, 'no', '2019-08-01'],
  ['a doctor not of Chinese descent', { chineseDescent: false }, 'no', '2023-07-07'],
  ['a doctor not of Chinese descent', { chineseDescent: false }, 'yes', '2023-07-08'],
  ['a master of Chinese descent', { degree: 'master' }, 'no', '2016-12-09'],
])

describe('persons', () => personsOf(id))

test('open at the window for permanent residence, with the family', () => {
  expect(open(assessed(id, { ...doctor, hasSpouse: true, hasMinorChildren: true }))).toEqual([
    'permanent-residence: pr-centre',
    'permanent-residence-spouse: pr-centre',
    'permanent-residence-child: pr-centre',
  ])
  expect(open(assessed(id, { ...doctor, livesInYangpu: true }))).toEqual(['permanent-residence: exit-entry-yangpu'])
})

test('what would change it: work, or another degree', () => {
  expect(assessed(id, { ...doctor, unitRelation: 'none' }).changes).toEqual([['unitRelation']])
  expect(assessed(id, { ...doctor, degree: 'master', unitArea: 'outside-shanghai' }).changes).toEqual([['degree', 'unitArea']])
})

test('time alone: in 2022 a doctor not of Chinese descent had to wait for 8 July 2023', () => {
  expect(assessed(id, { ...doctor, chineseDescent: false }, '2022-01-01').earliest).toBe('2023-07-08')
  expect(assessed(id, { ...doctor, unitRelation: 'none' }).earliest).toBeNull()
})
