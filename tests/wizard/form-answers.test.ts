import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readAnswer } from '@/lib/check/case'
import { accepts } from '@/lib/engine/facts'
import { facts, type FactName } from '@/lib/policy/facts'
import { emptySession, parseSession, serializeSession } from '@/lib/wizard/session-state'
import { parseRoute, routeHref } from '@/lib/wizard/wizard-route'
import { formAnswerOf, emptyFormAnswer } from '@/lib/wizard/form-answers'
import { readFormAnswer } from '@/lib/wizard/form-schema'
import { vocabulary } from '../case-list/vocabulary-of-tests'

const day = (year: string, month: string, date: string) =>
  readFormAnswer(facts.areaWorkSince, { ...emptyFormAnswer, year, month, date }, { months: vocabulary.months })
const wage = (number: string) => readFormAnswer(facts.leastAnnualWageCny, { ...emptyFormAnswer, number })
const months = (number: string) => readFormAnswer(facts.leastMonthsInChina, { ...emptyFormAnswer, number })

describe('a day typed in three fields', () => {
  test.each([
    ['2022', '3', '2', '2022-03-02'],
    [' 2024 ', '02', '29', '2024-02-29'],
    ['２０２２', '１２', '３１', '2022-12-31'],
    ['1900', '1', '1', '1900-01-01'],
    ['2100', '12', '31', '2100-12-31'],
    ['2022年', '三月', '2日', '2022-03-02'],
    ['2022', 'Mar.', '2nd', '2022-03-02'],
    ['', '', '2022年3月2日', '2022-03-02'],
    ['', '2022-03-02', '', '2022-03-02'],
    ['2 March 2022', '', '', '2022-03-02'],
  ])('%s %s %s is %s', (year, month, date, answer) => expect(day(year, month, date)).toEqual({ ok: true, answer }))
  test.each([
    ['', '', '', 'noDay', 'year'],
    ['2023', '2', '29', 'noSuchDay', 'date'],
    ['2023', '13', '1', 'wrongMonth', 'month'],
    ['22', '3', '2', 'wrongYear', 'year'],
    ['2022', '', '2', 'wrongMonth', 'month'],
    ['2022', 'Marz', '2', 'wrongMonth', 'month'],
    ['2022', '3', '32', 'wrongDate', 'date'],
    ['', '', '3/4/2021', 'twoDays', 'date'],
    ['1899', '12', '31', 'dayOutside', 'year'],
    ['2101', '1', '1', 'dayOutside', 'year'],
  ])('%s %s %s is refused: %s, at the %s', (year, month, date, problem, field) =>
    expect(day(year, month, date)).toEqual({ ok: false, problem, field }),
  )
})

test('a day that lies ahead of the day checked for is asked about, and taken once it is confirmed', () => {
  const typed = { ...emptyFormAnswer, year: '2030', month: '3', date: '2' }
  const reading = { months: vocabulary.months, on: '2026-11-29' }
  expect(readFormAnswer(facts.areaWorkSince, typed, reading)).toEqual({ ok: false, problem: 'ahead', field: 'year' })
  expect(readFormAnswer(facts.areaWorkSince, { ...typed, choice: 'typed' }, reading)).toEqual({ ok: true, answer: '2030-03-02' })
  expect(readFormAnswer(facts.areaWorkSince, { ...typed, year: '2026', month: '11', date: '29' }, reading)).toMatchObject({ ok: true })
})

describe('a number typed', () => {
  test.each([
    ['600000', 600_000],
    ['600,000', 600_000],
    ['600 000.50', 600_000.5],
    ['６０万'.slice(0, 2), 60],
    ['0', 0],
    ['60万', 600_000],
    ['¥600,000', 600_000],
    ['600k', 600_000],
  ])('%s is %d', (text, answer) => expect(wage(text)).toEqual({ ok: true, answer }))
  test.each([
    ['', 'noNumber'],
    ['sixty', 'noSuchNumber'],
    ['1e6', 'noSuchNumber'],
    ['-1', 'outside'],
    ['600.000', 'twoNumbers'],
    ['600,00', 'twoNumbers'],
    ['$600,000', 'otherUnit'],
    ['9'.repeat(400), 'outside'],
  ])('“%s” is refused: %s', (text, problem) => expect(wage(text)).toMatchObject({ ok: false, problem }))
  test('half a month is not whole, thirteen are too many', () => {
    expect(months('6.5')).toMatchObject({ problem: 'notWhole' })
    expect(months('13')).toMatchObject({ problem: 'outside' })
    expect(months('9'.repeat(400))).toMatchObject({ problem: 'notWhole' })
    expect(months('6.0')).toEqual({ ok: true, answer: 6 })
  })
})

test('an answer put back in the form reads as the same answer', () => {
  for (const [kind, answer] of [
    [facts.areaWorkSince, '2022-03-02'],
    [facts.areaWorkSince, 'never'],
    [facts.degree, 'master'],
    [facts.chineseDescent, false],
    [facts.investmentUsd, 1_000_000.5],
    [facts.leastMonthsInChina, 'unknown'],
  ] as const)
    expect(readFormAnswer(kind, formAnswerOf(kind, answer))).toEqual({ ok: true, answer })
})

describe('what the tab keeps', () => {
  test('comes back as it was', () => {
    const kept = {
      ...emptySession,
      rules: ['talent-visa' as const],
      aims: ['comeToWork' as const],
      on: '2027-01-01',
      answers: { degree: 'unknown', hasSpouse: true, leastMonthsInChina: 6 },
      typed: { areaWorkSince: { ...emptyFormAnswer, year: '20' } },
      code: false,
    }
    expect(parseSession(serializeSession(kept))).toEqual(kept)
  })
  test.each([null, '', 'no json', '[]', 'null', '{"answers":7,"rules":"all","on":"soon","typed":[1]}'])('%s is nothing kept', text =>
    expect(parseSession(text)).toEqual(emptySession),
  )
  test('answers that no question gives are left out', () => {
    const text =
      '{"answers":{"degree":"professor","__proto__":true,"constructor":1,"hasSpouse":"yes","hasMinorChildren":true,"areaWorkSince":"2023-02-29"}}'
    expect(parseSession(text).answers).toEqual({ hasMinorChildren: true })
  })
})

test('an address behind # and its place are the same thing', () => {
  for (const place of [
    { at: 'aims' },
    { at: 'answers' },
    { at: 'step', topic: 'unit', change: false },
    { at: 'step', topic: 'unit', change: true },
    { at: 'ask', rule: 'intern' },
  ] as const)
    expect(parseRoute(routeHref(place))).toEqual(place)
  expect(parseRoute('#nowhere')).toEqual({ at: 'aims' })
})

test('no number is infinite', () => expect(accepts(facts.investmentUsd, Infinity)).toBe(false))

describe('what a person typed and the contract', () => {
  const words = (name: FactName) => {
    const kind = facts[name]
    return fc.oneof(
      fc.constantFrom('', 'yes', 'no', 'never', 'unknown', 'typed', ...(kind.kind === 'choice' ? kind.values : [])),
      fc.string(),
    )
  }
  const digits = fc.oneof(
    fc.constantFrom('', '1', '02', '29', '31', '1899', '1900', '2024', '2100', '2101', '-1', '0', '1e3', '１２', '600.000', '5.5'),
    fc.string(),
    fc.integer().map(String),
    fc.double().map(String),
  )
  test.each(Object.keys(facts) as FactName[])('%s: what is taken here is taken there', name => {
    fc.assert(
      fc.property(fc.record({ choice: words(name), year: digits, month: digits, date: digits, number: digits }), typed => {
        const entry = readFormAnswer(facts[name], typed)
        if (entry.ok) expect(readAnswer(name, entry.answer)).toEqual({ ok: true, answer: entry.answer })
      }),
      { numRuns: 2_000 },
    )
  })
})
