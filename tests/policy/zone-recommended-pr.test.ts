import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'zone-recommended-pr'
const laureate = { ...nobodySpecial, talentRecognition: 'award-or-programme', recommender: 'zhangjiang-committee' } as const

says(id, 'who is recognised and recommended', laureate, [
  ['an award winner with a letter of the Zhangjiang committee', {}, 'yes'],
  ['a known expert with one', { talentRecognition: 'known-expert' }, 'yes'],
  ['a talent of a wanted sector with one', { talentRecognition: 'sector-talent' }, 'yes'],
  ['somebody not recognised', { talentRecognition: 'none' }, 'no'],
  ['somebody with a letter of the free trade zone', { recommender: 'ftz-committee' }, 'yes'],
  ['somebody nobody recommends', { recommender: 'none' }, 'no'],
  ['a talent from Hong Kong', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['somebody who works nowhere yet, without a degree', { degree: 'none', unitRelation: 'none' }, 'yes'],
  ['a recommended expert who does not know the class of recognition', { talentRecognition: 'unknown' }, 'open'],
])

const others = ['yangpu-government', 'xuhui-government', 'fudan', 'sjtu'] as const
says(id, 'the day before the measure, and its first day', laureate, [
  ['an award winner', {}, 'not-covered', '2016-12-08'],
  ['an award winner', {}, 'yes', '2016-12-09'],
])
says(
  id,
  'recommenders named in May 2018',
  laureate,
  others.flatMap(recommender => [
    [`recommended by ${recommender}`, { recommender }, 'no', '2016-12-09'] as const,
    [`recommended by ${recommender}`, { recommender }, 'no', '2018-05-02'] as const,
    [`recommended by ${recommender}`, { recommender }, 'yes', '2018-05-03'] as const,
    [`recommended by ${recommender}`, { recommender }, 'yes'] as const,
  ]),
)
says(id, 'Pudong’s government, named in December 2024', { ...laureate, recommender: 'pudong-government' }, [
  ['before nine bodies were told of', {}, 'no', '2018-05-02'],
  ['nine bodies, of which it is not one that is named', {}, 'disputed', '2018-05-03'],
  ['the day before it was named', {}, 'disputed', '2024-12-09'],
  ['the day it was named', {}, 'yes', '2024-12-10'],
  ['since then', {}, 'yes'],
  ['since then, but not recognised', { talentRecognition: 'none' }, 'no'],
])

says(id, 'a body that no source names', { ...laureate, recommender: 'another-body' }, [
  ['on the first day of the measure', {}, 'no', '2016-12-09'],
  ['the day before nine bodies were told of', {}, 'no', '2018-05-02'],
  ['from then on it may be one of the nine', {}, 'disputed', '2018-05-03'],
  ['the day before Pudong was named', {}, 'disputed', '2024-12-09'],
  ['the day Pudong was named', {}, 'disputed', '2024-12-10'],
  ['today', {}, 'disputed'],
  ['today, but not recognised', { talentRecognition: 'none' }, 'no'],
  ['today, from Hong Kong', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['today, recommender not known', { recommender: 'unknown' }, 'open'],
])

says(id, 'the first two recommenders stay', laureate, [
  ['recommended by Zhangjiang', {}, 'yes', '2018-05-02'],
  ['recommended by Zhangjiang', {}, 'yes', '2018-05-03'],
  ['recommended by the free trade zone', { recommender: 'ftz-committee' }, 'yes', '2018-05-03'],
])

describe('persons', () => personsOf(id))

describe('what is open, and where', () => {
  test('the recommender’s window comes first, the free trade zone’s is at the human-resources bureau', () => {
    expect(open(assessed(id, laureate))).toEqual(['permanent-residence: zhangjiang-committee, pr-centre'])
    expect(open(assessed(id, { ...laureate, recommender: 'ftz-committee' }))).toEqual(['permanent-residence: ftz-hrss, pr-centre'])
    expect(open(assessed(id, { ...laureate, recommender: 'yangpu-government', livesInYangpu: true }))).toEqual([
      'permanent-residence: yangpu-government, exit-entry-yangpu',
    ])
    expect(open(assessed(id, { ...laureate, recommender: 'pudong-government' }))).toEqual([
      'permanent-residence: pudong-government, pr-centre',
    ])
  })
  test('a body that no source names has no window', () => {
    expect(open(assessed(id, { ...laureate, recommender: 'another-body' }))).toEqual(['permanent-residence: pr-centre'])
  })
  test('before the centre for permanent residence opened, the city’s bureau', () => {
    expect(open(assessed(id, laureate, '2019-09-15'))).toEqual(['permanent-residence: zhangjiang-committee, exit-entry-city'])
    expect(open(assessed(id, laureate, '2019-09-16'))).toEqual(['permanent-residence: zhangjiang-committee, pr-centre'])
  })
  test('the family at the same windows, after it; both windows while the home is not known', () => {
    expect(open(assessed(id, { ...laureate, hasSpouse: true, hasMinorChildren: null, livesInYangpu: null }))).toEqual([
      'permanent-residence: zhangjiang-committee, exit-entry-yangpu, pr-centre',
      'permanent-residence-spouse: zhangjiang-committee, exit-entry-yangpu, pr-centre',
      'permanent-residence-child?: zhangjiang-committee, exit-entry-yangpu, pr-centre',
    ])
  })
})

describe('what would change it', () => {
  test('a letter, for one who is recognised', () => {
    expect(assessed(id, { ...laureate, recommender: 'none' }).changes).toEqual([['recommender']])
  })
  test('a letter of a body that is named, for one with another', () => {
    expect(assessed(id, { ...laureate, recommender: 'another-body' }).changes).toEqual([['recommender']])
  })
  test('time alone brings Fudan’s letter to count', () => {
    expect(assessed(id, { ...laureate, recommender: 'fudan' }, '2017-03-02').earliest).toBe('2018-05-03')
  })
})
