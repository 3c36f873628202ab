/**
 * Today in Shanghai at moments whose right day is known, and what becomes of a day that is none.
 */
import { describe, expect, test } from 'vitest'
import { check, law, outlineOf, verdictsOf } from '../../lib/check/check'
import { dayInShanghai } from '../../lib/check/shanghai-day'
import { verdictChangesAhead } from '../../lib/engine/earliest'
import { linkOf, writeLink, type Linked } from '@/lib/share-link/share-link'
import { askedFor, progressOf } from '@/lib/wizard/progress'
import { rulesOf } from '@/lib/wizard/session-state'

describe('the day in Shanghai', () => {
  test.each([
    // Midnight is at 16:00 of the day before in UTC, to the millisecond; it is no other by summer time.
    ['2026-11-23T15:59:59.999Z', '2026-11-23'],
    ['2026-11-23T16:00:00.000Z', '2026-11-24'],
    ['2026-07-01T15:59:59.999Z', '2026-07-01'],
    ['2026-07-01T16:00:00.000Z', '2026-07-02'],
    // An hour before: where midnight has passed in Tokyo.
    ['2026-11-23T15:00:00.000Z', '2026-11-23'],
    ['2026-11-23T00:00:00.000Z', '2026-11-23'],
    // The ends of years, of months, and the leap days that are and are not.
    ['2026-12-31T15:59:59.999Z', '2026-12-31'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2027-01-01T15:59:59.999Z', '2027-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
    ['2028-02-29T15:59:59.999Z', '2028-02-29'],
    ['2028-02-29T16:00:00.000Z', '2028-03-01'],
    ['2026-02-28T16:00:00.000Z', '2026-03-01'],
    ['2100-02-28T16:00:00.000Z', '2100-03-01'],
    // The first and the last day of the span.
    ['1899-12-31T16:00:00.000Z', '1900-01-01'],
    ['1900-01-01T15:59:59.999Z', '1900-01-01'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01'],
    ['2100-12-30T16:00:00.000Z', '2100-12-31'],
    ['2100-12-31T15:59:59.999Z', '2100-12-31'],
  ])('at %s is %s', (moment, day) => expect(dayInShanghai(new Date(moment))).toBe(day))

  test.each([['1899-12-31T15:59:59.999Z'], ['2100-12-31T16:00:00.000Z'], ['+012026-11-23T00:00:00.000Z'], ['no moment']])(
    'at %s is refused',
    moment => expect(() => dayInShanghai(new Date(moment))).toThrow(RangeError),
  )
})

/** What a browser may write for the day, and what else is none. */
const noDays = [
  '11/29/2026',
  '29/11/2026',
  '29.11.2026',
  '2026/11/29',
  '2026-11-29T00:00',
  ' 2026-11-29',
  '2026-2-3',
  '2023-02-29',
  '2026-13-01',
  '2026-11-00',
  '9999-99-99',
  '٢٠٢٦-١١-٢٩',
  'x',
  '',
]
const outside = ['1899-12-31', '2101-01-01', '0000-01-01', '9999-12-31']
const rules = rulesOf([])

describe('what is no day is refused by name, and never becomes a verdict:', () => {
  test.each([...noDays, ...outside])('“%s”', text => {
    const named = (act: () => unknown) =>
      expect(act).toThrow(expect.objectContaining({ name: 'RangeError', message: expect.stringContaining(`"${text}"`) as string }) as Error)
    named(() => check({ facts: {} }, text))
    named(() => check({ on: text, facts: { degree: 'doctor' } }, '2026-11-23'))
    named(() => verdictsOf({}, text))
    named(() => outlineOf({ degree: 'doctor' }, text))
    named(() => verdictChangesAhead(law, {}, text))
    named(() => progressOf(rules, {}, text))
    named(() => askedFor(rules, {}, text, 'degree'))
    named(() => linkOf({}, text))
    const verdicts = Object.fromEntries(law.rules.map(({ id }) => [id, 'no'])) as Linked['verdicts']
    named(() => writeLink({ on: text, readOn: '2026-11-23', facts: {}, verdicts }))
    named(() => writeLink({ on: '2026-11-23', readOn: text, facts: {}, verdicts }))
    named(() => writeLink({ on: '2026-11-23', readOn: '2026-11-23', facts: { areaWorkSince: text }, verdicts }))
  })

  test('as an answer too', () => {
    for (const text of noDays)
      expect(() => check({ facts: { nationality: 'foreign', areaWorkSince: text } }, '2026-11-23')).toThrow(RangeError)
  })
})
