import { describe, expect, test } from 'vitest'
import { rules } from '@/lib/policy/law'
import { sourceOf, type SourceKind } from '@/lib/policy/sources'
import { heaviestOf, strengths, type Strength } from '@/lib/policy/weight'

describe('the heaviest', () => {
  const one = (strength: Strength, statedOn: string) => ({ strength, statedOn })
  test.each([
    ['nothing of nothing', [], undefined],
    ['the greater strength, however old', [one('press', '2026-01-01'), one('official', '2010-01-01')], 1],
    [
      'an adviser before the press, the press before a copy',
      [one('copy', '2026-01-01'), one('press', '2026-01-01'), one('adviser', '2010-01-01')],
      2,
    ],
    ['among equals the one told latest', [one('press', '2018-05-03'), one('press', '2024-12-10'), one('press', '2024-12-09')], 1],
    ['an undated one is the earliest', [one('official', 'undated'), one('official', '1990-01-01')], 1],
    ['of the same day the first', [one('press', '2018-05-03'), one('press', '2018-05-03')], 0],
    ['of the undated the first', [one('copy', 'undated'), one('copy', 'undated')], 0],
  ] as const)('%s', (_, readings, place) => {
    expect(heaviestOf<(typeof readings)[number]>(readings)).toBe(place === undefined ? undefined : readings[place])
  })
  test('strengths stand the heaviest first', () => {
    expect(strengths).toEqual(['official', 'adviser', 'press', 'copy'])
  })
})

/** The kinds of source by which a strength is borne out. A university is a public body. */
const bearing: Readonly<Record<Strength, readonly SourceKind[]>> = {
  official: ['official', 'university', 'copy-of-official'],
  adviser: ['law-firm', 'adviser', 'agency', 'chamber'],
  press: ['press'],
  copy: ['copy-of-press'],
}

describe.each(rules.flatMap(rule => rule.readings.map(reading => ({ id: `${rule.id} ${reading.id}`, reading }))))('$id', ({ reading }) => {
  const { strength, statedOn, sources } = reading
  test('has a source of the strength that it claims', () => {
    expect(sources.map(id => sourceOf(id).kind).filter(kind => bearing[strength].includes(kind))).not.toEqual([])
  })
  test('was told on the day that one of its sources bears', () => {
    // Yangpu’s page bears no date; its text is of autumn 2017.
    const dates = sources.map(id => (id === 'S1' ? '2017-10-31' : sourceOf(id).date))
    expect(dates.filter(date => statedOn.startsWith(date))).not.toEqual([])
  })
})
