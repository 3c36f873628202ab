/**
 * Where fields are half filled in, addresses are odd, and what was worked out goes again.
 */
import { safeParse } from 'zod/mini'
import { describe, expect, test } from 'vitest'
import { emptyFormAnswer } from '@/lib/wizard/form-answers'
import { formSchema } from '@/lib/wizard/form-schema'
import { readTypedDay } from '@/lib/wizard/typed-day'
import { parseRoute } from '@/lib/wizard/wizard-route'
import { answersWorkedAnew, readSum, worksheetYears } from '@/lib/wizard/worksheet'
import { emptyWorksheet, parseWorksheet } from '@/lib/wizard/worksheet-state'

describe('a day in three fields', () => {
  const read = (year: string, month: string, date: string) => {
    const typed = readTypedDay({ year, month, date })
    return typed.ok ? typed.day : [typed.problem, typed.field]
  }
  test('may stand whole in any one of them, white space in the others', () => {
    expect([read('2022-03-02', '', ''), read('', '2022-03-02', ''), read(' ', '\t', ' 2022-03-02 ')]).toEqual(
      Array.from({ length: 3 }, () => '2022-03-02'),
    )
  })
  test('does not stand in one of them where another is filled in', () => {
    expect(read('2022-03-02', '4', '5')).toEqual(['wrongYear', 'year'])
    expect(read('2022', '2022-03-02', '5')).toEqual(['wrongMonth', 'month'])
    expect(read('2022', '3', '2022-03-02')).toEqual(['wrongDate', 'date'])
    expect(read('2022-03-02', '4', '')).toEqual(['wrongYear', 'year'])
  })
  test('that may be two days is asked back where it stands; a year alone, or nothing, is no day', () => {
    expect(read('', '', '03/04/2022')).toEqual(['twoDays', 'date'])
    expect(read('2022', '', '')).toEqual(['wrongMonth', 'month'])
    expect(read('', '3', '')).toEqual(['wrongYear', 'year'])
    expect(read(' ', '', '')).toEqual(['noDay', 'year'])
  })
  test('has months from 1 to 12 and dates from 1 to 31, within the calendar and the years that are read', () => {
    expect([read('2022', '0', '1'), read('2022', '13', '1')]).toEqual(Array.from({ length: 2 }, () => ['wrongMonth', 'month']))
    expect([read('2022', '1', '0'), read('2022', '1', '32')]).toEqual(Array.from({ length: 2 }, () => ['wrongDate', 'date']))
    expect([read('2022', '1', '1'), read('2022', '12', '31')]).toEqual(['2022-01-01', '2022-12-31'])
    expect(read('2023', '2', '29')).toEqual(['noSuchDay', 'date'])
    expect([read('1899', '12', '31'), read('2101', '1', '1')]).toEqual(Array.from({ length: 2 }, () => ['dayOutside', 'year']))
    expect([read('1900', '1', '1'), read('2100', '12', '31')]).toEqual(['1900-01-01', '2100-12-31'])
  })
})

test('a form asks each of its questions, one whose fields are not there too', () => {
  const schema = formSchema(['degree', 'hasSpouse'])
  const filled = { degree: { ...emptyFormAnswer, choice: 'master' }, hasSpouse: { ...emptyFormAnswer, choice: 'no' } }
  expect(safeParse(schema, filled)).toMatchObject({ success: true, data: { degree: 'master', hasSpouse: false } })
  const { error } = safeParse(schema, { degree: filled.degree })
  expect(error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([['hasSpouse.choice', 'noChoice']])
})

test('only behind “ask” a rule or a route is asked for', () => {
  expect(parseRoute('#ask/k-visa')).toEqual({ at: 'ask-route', route: 'k-visa' })
  expect(parseRoute('#ask/intern')).toEqual({ at: 'ask', rule: 'intern' })
  for (const hash of ['#asked/k-visa', '#/k-visa', '#asked/intern', '#ask'])
    expect([hash, parseRoute(hash)]).toEqual([hash, { at: 'aims' }])
})

describe('rows of wage and tax', () => {
  test('stand beside the average of the year before each', () => {
    expect(worksheetYears('2026-11-29').map(({ year, average }) => [year, average?.year])).toEqual([
      [2025, 2024],
      [2024, 2023],
      [2023, 2022],
      [2022, 2021],
    ])
  })
  test('that go take with them what was worked out, without leaving a trace', () => {
    const wages = { 2022: '900000', 2023: '900000', 2024: '900000', 2025: '900000' }
    const worked = answersWorkedAnew({ degree: 'master' }, emptyWorksheet, { wages, taxes: {} }, '2026-11-29')
    expect(worked).toMatchObject({ leastAnnualWageCny: 900_000 })
    expect(answersWorkedAnew(worked, { wages, taxes: {} }, emptyWorksheet, '2026-11-29')).toStrictEqual({ degree: 'master' })
  })
  test('are empty where the tab kept nothing that can be read, and a text that is no number is told as that', () => {
    for (const kept of [null, 'x', 7, undefined]) expect(parseWorksheet({ wages: kept, taxes: kept })).toEqual(emptyWorksheet)
    expect(readSum('sixty')).toEqual({ problem: 'noSuchNumber' })
  })
  test('fill in again what the person has taken out', () => {
    const rows = { wages: { 2022: '900000', 2023: '900000', 2024: '900000', 2025: '900000' }, taxes: {} }
    expect(answersWorkedAnew({}, rows, rows, '2026-11-29')).toMatchObject({ leastAnnualWageCny: 900_000 })
  })
})
