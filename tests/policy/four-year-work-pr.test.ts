import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says, today } from './table'

const id = 'four-year-work-pr'
const worker = {
  ...nobodySpecial,
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'yangpu-base',
  areaWorkSince: '2022-11-23',
  leastMonthsInChina: 6,
  chineseDescent: true,
} as const
const anyone = { ...worker, chineseDescent: false }

says(id, 'people of Chinese descent', worker, [
  ['four years to the day, six months a year', {}, 'yes'],
  ['four years, seven months a year', { leastMonthsInChina: 7 }, 'yes'],
  ['four years, but five months in one year', { leastMonthsInChina: 5 }, 'disputed'],
  ['four years tomorrow', { areaWorkSince: '2022-11-24' }, 'no'],
  ['four years since yesterday', { areaWorkSince: '2022-11-22' }, 'yes'],
  ['three years and eleven months', { areaWorkSince: '2022-12-23' }, 'no'],
  ['never worked in an area', { areaWorkSince: 'never' }, 'no'],
  ['begins next week', { areaWorkSince: '2026-11-30' }, 'no'],
  ['no degree at all', { degree: 'none' }, 'yes'],
  ['only invited', { unitRelation: 'invited' }, 'no'],
  ['without a unit', { unitRelation: 'none' }, 'no'],
  ['employed by a university in the base', { unitKind: 'university' }, 'yes'],
  ['from Hong Kong', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
])

says(id, 'the areas', worker, [
  ['in a Zhangjiang park', { unitArea: 'zhangjiang' }, 'yes'],
  ['in the free trade zone', { unitArea: 'ftz' }, 'yes'],
  ['in the Yangpu base', { unitArea: 'yangpu-base' }, 'yes'],
  ['in the base of Jiao Tong University', { unitArea: 'sjtu-base' }, 'yes'],
  ['in the Xuhui base', { unitArea: 'xuhui-base' }, 'yes'],
  ['in the base of Fudan University', { unitArea: 'fudan-base' }, 'yes'],
  ['in the Fudan base, on a day before it was one', { unitArea: 'fudan-base', areaWorkSince: '2012-01-01' }, 'yes', '2017-01-02'],
  ['in the Xuhui base, on a day before it was one', { unitArea: 'xuhui-base', areaWorkSince: '2012-01-01' }, 'yes', '2017-01-02'],
  ['elsewhere in Shanghai', { unitArea: 'other-shanghai' }, 'no'],
  ['elsewhere in Shanghai, registered in Yangpu', { unitArea: 'other-shanghai', unitInYangpu: true }, 'no'],
  ['outside Shanghai', { unitArea: 'outside-shanghai' }, 'no'],
])

says(id, 'everybody else: Yangpu says any foreign talent, the others say of Chinese descent', anyone, [
  ['four years, not of Chinese descent', {}, 'disputed'],
  ['four years, not of Chinese descent, five months', { leastMonthsInChina: 5 }, 'disputed'],
  ['three years, not of Chinese descent', { areaWorkSince: '2023-11-23' }, 'no'],
  ['not known whether of Chinese descent', { chineseDescent: 'unknown' }, 'open'],
  ['not of Chinese descent, months not known', { leastMonthsInChina: null }, 'disputed'],
])

says(id, 'from the first day of the measure', { ...worker, areaWorkSince: '2012-02-29' }, [
  ['four years', {}, 'not-covered', '2016-12-08'],
  ['four years', {}, 'yes', '2016-12-09'],
  ['four years', {}, 'yes', '2023-12-17'],
  ['four years', {}, 'yes', '2023-12-18'],
  ['four years, five months', { leastMonthsInChina: 5 }, 'disputed', '2023-12-17'],
  ['four years, five months', { leastMonthsInChina: 5 }, 'disputed', '2023-12-18'],
  ['four years, not of Chinese descent', { chineseDescent: false }, 'disputed', '2023-12-17'],
  ['four years, not of Chinese descent', { chineseDescent: false }, 'disputed', '2023-12-18'],
  ['four years', {}, 'yes', '2026-11-23'],
])

says(id, 'work that began on 29 February', { ...worker, areaWorkSince: '2020-02-29' }, [
  ['the day before the fourth anniversary', {}, 'no', '2024-02-28'],
  ['the fourth anniversary', {}, 'yes', '2024-02-29'],
  ['four years later is no leap year: 28 February counts', { areaWorkSince: '2096-02-29' }, 'yes', '2100-02-28'],
  ['and not the day before', { areaWorkSince: '2096-02-29' }, 'no', '2100-02-27'],
])

describe('persons', () => personsOf(id))

describe('what each source says', () => {
  test('not of Chinese descent', () => {
    expect(assessed(id, anyone).readings).toEqual({ 'yangpu-2017': 'yes', 'press-2016': 'no', 'city-2023': 'no' })
  })
  test('of Chinese descent, five months', () => {
    expect(assessed(id, { ...worker, leastMonthsInChina: 5 }).readings).toEqual({
      'yangpu-2017': 'yes',
      'press-2016': 'yes',
      'city-2023': 'no',
    })
  })
  test('the city’s own list takes the place of the national wording on 18 December 2023', () => {
    const early = { ...worker, areaWorkSince: '2012-01-01' }
    expect(Object.keys(assessed(id, early, '2023-12-17').readings)).toEqual(['yangpu-2017', 'press-2016', 'descent-and-presence'])
    expect(Object.keys(assessed(id, early, '2023-12-18').readings)).toEqual(['yangpu-2017', 'press-2016', 'city-2023'])
  })
})

describe('the window', () => {
  test.each([
    ['unit in the Yangpu base', {}, 'exit-entry-yangpu'],
    ['Yangpu unit in a Zhangjiang park', { unitArea: 'zhangjiang', unitInYangpu: true }, 'exit-entry-yangpu'],
    ['unit elsewhere, home in Yangpu', { unitArea: 'ftz', livesInYangpu: true }, 'exit-entry-yangpu'],
    ['nothing in Yangpu', { unitArea: 'ftz' }, 'pr-centre'],
    ['home not known', { unitArea: 'ftz', livesInYangpu: null }, 'exit-entry-yangpu, pr-centre'],
    ['home and registered seat not known', { unitArea: 'ftz', livesInYangpu: null, unitInYangpu: null }, 'exit-entry-yangpu, pr-centre'],
    ['home not known, unit in the Yangpu base', { livesInYangpu: null, unitInYangpu: null }, 'exit-entry-yangpu'],
  ] as const)('%s', (_, different, windows) => {
    expect(open(assessed(id, { ...worker, ...different }))).toEqual([`permanent-residence: ${windows}`])
  })
  test('is the city’s bureau until the centre opened', () => {
    const early = { ...worker, unitArea: 'ftz', areaWorkSince: '2012-01-01' } as const
    expect(open(assessed(id, early, '2019-09-15'))).toEqual(['permanent-residence: exit-entry-city'])
    expect(open(assessed(id, early, '2019-09-16'))).toEqual(['permanent-residence: pr-centre'])
  })
  test('is told under a dispute too, with the family', () => {
    expect(open(assessed(id, { ...anyone, hasSpouse: true, hasMinorChildren: null }))).toEqual([
      'permanent-residence: exit-entry-yangpu',
      'permanent-residence-spouse: exit-entry-yangpu',
      'permanent-residence-child?: exit-entry-yangpu',
    ])
  })
})

describe('when at the earliest', () => {
  test.each([
    ['2022-12-23', today, '2026-12-23'],
    ['2022-11-24', today, '2026-11-24'],
    ['2026-11-30', today, '2030-11-30'],
    ['2037-11-23', today, '2041-11-23'],
    ['2037-11-24', today, null],
    ['never', today, null],
    ['2024-02-29', '2025-01-01', '2028-02-29'],
    ['2096-02-29', '2096-03-01', '2100-02-28'],
  ] as const)('work since %s, asked on %s: %s', (areaWorkSince, on, day) => {
    expect(assessed(id, { ...worker, areaWorkSince }, on).earliest).toBe(day)
  })
  test('time does not settle a dispute about descent', () => {
    expect(assessed(id, anyone).earliest).toBeNull()
  })
})

test('what would settle a dispute', () => {
  expect(assessed(id, anyone).changes).toEqual([['chineseDescent']])
  expect(assessed(id, { ...anyone, leastMonthsInChina: 5 }).changes).toEqual([['chineseDescent', 'leastMonthsInChina']])
  expect(assessed(id, { ...worker, unitArea: 'other-shanghai', areaWorkSince: '2024-01-01' }).changes).toEqual([
    ['areaWorkSince', 'unitArea'],
  ])
})

test('what is missing: every answer it hangs on, and no other', () => {
  expect(assessed(id, {}).missing).toEqual([
    'areaWorkSince',
    'chineseDescent',
    'leastMonthsInChina',
    'nationality',
    'unitArea',
    'unitRelation',
  ])
  expect(assessed(id, { ...worker, chineseDescent: 'unknown' }).missing).toEqual(['chineseDescent'])
})
