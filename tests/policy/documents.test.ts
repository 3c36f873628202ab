import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayFromText, monthsLater, writeDay } from '@/lib/engine/days'
import {
  issuedFrom,
  documentOf,
  documents,
  sourcesOfDocument,
  takenUntil,
  type RequiredDocument,
  type DocumentId,
} from '@/lib/policy/documents'
import { daysOn } from '../proof/calendar'

const health = documentOf('health-certificate')
const anyDay = fc
  .date({ min: new Date('1910-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

describe('a paper that is taken for some months after its issue', () => {
  test.each([
    ['2027-03-27', '2026-09-27'],
    ['2027-08-31', '2027-03-01'],
    ['2028-08-31', '2028-03-01'],
    ['2028-08-29', '2028-02-29'],
    ['2027-02-28', '2026-08-28'],
    ['2027-01-15', '2026-07-15'],
  ])('for %s is issued on %s at the earliest', (day, first) => {
    expect(issuedFrom(health, day)).toBe(first)
  })

  test('is taken on the day with that issue, and not with one a day older', () => {
    const someMonths = fc.integer({ min: 1, max: 36 }).map((monthsValid): RequiredDocument => ({ fields: [], sources: [], monthsValid }))
    fc.assert(
      fc.property(someMonths, anyDay, (paper, day) => {
        const first = issuedFrom(paper, day) ?? ''
        expect(String(takenUntil(paper, first)) >= day).toBe(true)
        expect(String(takenUntil(paper, daysOn(first, -1))) < day).toBe(true)
      }),
    )
  })

  test('months are those of the calendar, and end with the month where the day is missing', () => {
    expect(writeDay(monthsLater(dayFromText('2026-08-31'), 6))).toBe('2027-02-28')
    expect(writeDay(monthsLater(dayFromText('2026-11-23'), 6))).toBe('2027-05-23')
    expect(writeDay(monthsLater(dayFromText('2026-01-31'), -2))).toBe('2025-11-30')
  })
})

describe('of other papers', () => {
  test('nothing is said of when they must be issued', () => {
    expect(issuedFrom(documentOf('passport'), '2027-03-27')).toBeUndefined()
    expect(takenUntil(documentOf('passport'), '2027-03-27')).toBeUndefined()
  })

  test('how long they take is told by a source, and that source is among theirs', () => {
    const timed = (Object.keys(documents) as DocumentId[]).filter(id => documentOf(id).takes !== undefined)
    expect(timed).toEqual(['foreigner-work-permit', 'confirmation-letter'])
    expect(sourcesOfDocument('foreigner-work-permit')).toEqual(['P63', 'P78', 'P63', 'P73', 'P86'])
  })
})
