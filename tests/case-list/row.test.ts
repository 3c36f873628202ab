/**
 * A row of a list as a person, where the row is odd: far too many faults, cells behind the last head, several ids.
 */
import { describe, expect, test } from 'vitest'
import type { Cell, RowRules } from '@/lib/case-list/cell'
import { columnsOf } from '@/lib/case-list/column-mapping'
import { rowReader } from '@/lib/case-list/row'
import { MOST_FAULTS } from '@/lib/check/fault-list'
import { paste } from './reading'
import { vocabulary } from './vocabulary-of-tests'

const sheet: RowRules = { from1904: false, text: false }
const person = (heads: readonly string[], cells: readonly Cell[], rules = sheet) =>
  rowReader(columnsOf(heads, vocabulary), vocabulary, rules)(7, cells)

describe('the faults of a row', () => {
  const below = async (count: number) => {
    const [one] = (await paste(`id${','.repeat(count)},degree\na${',x'.repeat(count)},硕士`)).people
    return one?.faults.map(({ why, column, allowed }) => (why === 'more' ? allowed : column))
  }
  test('are all listed up to the most there is room for', async () => {
    expect(await below(MOST_FAULTS)).toEqual(Array.from({ length: MOST_FAULTS }, (_, index) => index + 1))
  })
  test('beyond that are the first ones, and how many more there are', async () => {
    const first = Array.from({ length: MOST_FAULTS }, (_, index) => index + 1)
    expect(await below(MOST_FAULTS + 1)).toEqual([...first, { kind: 'no-more', more: 1 }])
    expect(await below(MOST_FAULTS + 30)).toEqual([...first, { kind: 'no-more', more: 30 }])
  })
  test('a cell below no head is told with its column, its text and how wide the list is', () => {
    expect(person(['id', '', 'degree'], ['a', { serial: 44_622 }, '硕士']).faults).toEqual([
      { column: 1, about: 'row', came: '2022-03-02', why: 'noHead', allowed: { kind: 'cells', expected: 3, came: 1 } },
    ])
    expect(person(['id', '', 'degree', ''], ['a']).faults).toEqual([])
  })
  test('cells behind the last head are told with the whole row; a short row is one only in a text', () => {
    const fault = { column: -1, about: 'row', why: 'cells' }
    expect(person(['id', 'degree'], ['a', '硕士', '', 'x']).faults).toEqual([
      { ...fault, came: 'a | 硕士 |  | x', allowed: { kind: 'cells', expected: 2, came: 4 } },
    ])
    expect(person(['id', 'degree'], ['a', '硕士', ' ', '']).faults).toEqual([])
    expect(person(['id', 'degree'], ['a']).faults).toEqual([])
    expect(person(['id', 'degree'], ['a'], { from1904: false, text: true }).faults).toEqual([
      { ...fault, came: 'a', allowed: { kind: 'cells', expected: 2, came: 1 } },
    ])
  })
})

describe('who a row is about', () => {
  const who = (heads: readonly string[], cells: readonly Cell[], rules = sheet) => person([...heads, 'degree'], [...cells, ''], rules).id
  test('a mark against formulas is one in a text only: a sheet shows what stands in it', () => {
    expect(who(['id'], ["'=1+1"])).toBe("'=1+1")
    expect(who(['id'], ["'=1+1"], { from1904: false, text: true })).toBe('=1+1')
    expect(who(['id'], ["''=1+1"], { from1904: false, text: true })).toBe("'=1+1")
    expect(who(['id'], ["'O"], { from1904: false, text: true })).toBe("'O")
  })
  test('a number, a yes or a day is its text; nothing is nobody', () => {
    expect([who(['id'], [731]), who(['id'], [true]), who(['id'], [{ serial: 44_622 }]), who(['id'], [''])]).toEqual([
      '731',
      'true',
      '2022-03-02',
      undefined,
    ])
    expect(who(['id'], [{ serial: 43_160 }], { from1904: true, text: false })).toBe('2022-03-02')
  })
  test('the name comes first, whichever column is before; one of both may be missing', () => {
    expect([
      who(['姓名', '工号'], ['张安娜', '7']),
      who(['工号', '姓名'], ['7', '张安娜']),
      who(['工号', '姓名'], ['7', '']),
      who(['工号', '姓名'], ['', '张安娜']),
      who(['工号', '姓名'], ['', '']),
    ]).toEqual(['张安娜', '张安娜', '7', '张安娜', undefined])
    expect(person(['degree', '姓名'], ['硕士']).id).toBeUndefined()
  })
})

test('a column that was not answered is blank, whatever is wrong with the row; the day is no answer', () => {
  expect(person(['id', 'on', 'degree', 'hasSpouse'], ['a', '2026-11-23', 'x'])).toMatchObject({
    row: 7,
    on: '2026-11-23',
    facts: { degree: null, hasSpouse: null },
    faults: [{ column: 2, about: 'degree', came: 'x' }],
  })
  expect(Object.keys(person(['id', 'on', 'degree'], ['a', '', '']).facts)).toEqual(['degree'])
  expect(person(['id', 'on'], ['a', '']).on).toBeUndefined()
})
