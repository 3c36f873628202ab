import { describe, expect, test } from 'vitest'
import { nobodySpecial } from '../cases/persons'
import { assessed, open, personsOf, says } from './table'

const id = 'descent-five-year'
const descendant = { ...nobodySpecial, chineseDescent: true } as const

says(id, 'who', descendant, [
  ['a foreigner of Chinese descent', {}, 'yes'],
  ['a foreigner of Chinese descent', {}, 'not-covered', '2016-12-08'],
  ['a foreigner of Chinese descent', {}, 'yes', '2016-12-09'],
  ['another foreigner', { chineseDescent: false }, 'no'],
  ['a foreigner who does not know', { chineseDescent: 'unknown' }, 'open'],
  ['somebody from Hong Kong', { nationality: 'hk-macao-taiwan' }, 'no'],
  ['a Chinese citizen', { nationality: 'mainland-chinese' }, 'no'],
  ['a Chinese citizen who leaves descent open', { nationality: 'mainland-chinese', chineseDescent: null }, 'no'],
])

describe('persons', () => personsOf(id))

test.each([
  ['family-visit', ['five-year-visa: exit-entry-city', 'five-year-residence-permit: exit-entry-city']],
  ['private-affairs', ['five-year-visa: exit-entry-city', 'five-year-residence-permit: exit-entry-city']],
  ['business', ['five-year-visa: exit-entry-city']],
  ['exchange', ['five-year-visa: exit-entry-city']],
  ['work', ['five-year-residence-permit: exit-entry-city']],
  ['study', ['five-year-residence-permit: exit-entry-city']],
  [null, ['five-year-visa?: exit-entry-city', 'five-year-residence-permit?: exit-entry-city']],
] as const)('for %s', (stayPurpose, grants) => {
  expect(open(assessed(id, { ...descendant, stayPurpose }))).toEqual(grants)
})

test('in Yangpu at its own office', () => {
  expect(open(assessed(id, { ...descendant, livesInYangpu: true }))).toEqual(['five-year-visa: exit-entry-yangpu'])
  expect(open(assessed(id, { ...descendant, livesInYangpu: null }))).toEqual(['five-year-visa: exit-entry-yangpu, exit-entry-city'])
})
