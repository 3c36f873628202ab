import { describe, expect, test } from 'vitest'
import { anniversary, checkDate, dayFromText, dayOf, daysInMonth, monthsLater, readDay, span, writeDay } from '../../lib/engine/days'

describe('a day of the calendar', () => {
  test.each([
    ['2026-11-23', 2026_11_23],
    ['2024-02-29', 2024_02_29],
    ['2000-02-29', 2000_02_29],
    ['1900-01-01', 1900_01_01],
    ['2100-12-31', 2100_12_31],
  ])('%s is read, and written back', (text, day) => {
    expect(readDay(text)).toBe(day)
    expect(dayFromText(text)).toBe(day)
    expect(writeDay(day)).toBe(text)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-11-00',
    '2026-12-32',
    '1899-12-31',
    '2101-01-01',
    '2026-1-1',
    '26-11-23',
    ' 2026-11-23',
    '2026-11-23 ',
    '2026/11/23',
    '2026-11-2345-01-01',
    '',
  ])('“%s” is none', text => {
    expect(readDay(text)).toBeUndefined()
    expect(() => checkDate(text)).toThrow(RangeError)
  })

  test('that may lie outside the span is read all the same, where no check is asked for; what is none is refused by name', () => {
    expect([dayFromText('2115-12-31'), dayFromText('1899-12-31')]).toEqual([2115_12_31, 1899_12_31])
    expect(checkDate('2026-11-23')).toBe(2026_11_23)
    for (const text of ['2023-02-29', '2100-02-29', '11/29/2026', '2026-11-2/', '2026-11-2:', '2026-11-', ''])
      expect(() => dayFromText(text)).toThrow(`"${text}"`)
  })

  test('out of a year, a month and a date that make none is none', () => {
    expect(dayOf(2026, 11, 23)).toBe(2026_11_23)
    expect(dayOf(2026, 2, 29)).toBeUndefined()
    expect(dayOf(2026, 6, NaN)).toBeUndefined()
    expect(dayOf(1899, 12, 31)).toBeUndefined()
    expect(span).toEqual({ first: 1900_01_01, last: 2100_12_31 })
  })

  test('a month has its days, in leap years and in common ones', () => {
    expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1))).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect([1, 3, 4, 12].map(month => daysInMonth(2024, month))).toEqual([31, 31, 30, 31])
    expect([1900, 2000, 2023, 2024, 2100].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28])
    expect([0, 13].map(month => daysInMonth(2026, month))).toEqual([0, 0])
  })
})

test.each([
  [2020_02_29, 1, 2021_02_28],
  [2020_02_29, 4, 2024_02_29],
  [2096_02_29, 4, 2100_02_28],
  [2021_02_28, 3, 2024_02_28],
  [2022_11_23, 4, 2026_11_23],
])('the anniversary of %s after %s years is %s', (day, years, later) => expect(anniversary(day, years)).toBe(later))

test.each([
  [2026_08_31, 6, 2027_02_28],
  [2027_08_31, 6, 2028_02_29],
  [2026_11_23, 2, 2027_01_23],
  [2026_12_15, 12, 2027_12_15],
  [2026_01_31, -2, 2025_11_30],
  [2026_03_31, -1, 2026_02_28],
])('from %s, %s months on it is %s', (day, months, later) => expect(monthsLater(day, months)).toBe(later))
