/**
 * Which of the first rows says what the columns are about.
 */
import { describe, expect, test } from 'vitest'
import type { Cell } from '@/lib/case-list/cell'
import { HEAD_ROWS, headAmong } from '@/lib/case-list/head-row'
import { withCorrection } from '@/lib/case-list/row'
import { open, paste } from './reading'
import { vocabulary } from './vocabulary-of-tests'
import { bookOf, inline, row } from './zipped'

const among = (...rows: readonly (readonly Cell[])[]) =>
  headAmong(
    rows.map(cells => ({ cells })),
    vocabulary,
  )

describe('the heads', () => {
  test('are the row of which most are understood, the first of those', () => {
    expect(among(['姓名', 'x'], ['姓名', '国籍', '最高学位'], ['姓名', '国籍'])).toEqual({
      index: 1,
      heads: ['姓名', '国籍', '最高学位'],
      understood: 3,
    })
    expect(among(['姓名', '国籍'], ['最高学位', 'degree', '国籍'])).toMatchObject({ index: 0, understood: 2 })
  })
  test('are the first row where no other has two that are understood', () => {
    expect(among(['a', 'b'], ['姓名', 'x'])).toMatchObject({ index: 0, heads: ['a', 'b'], understood: 0 })
    expect(among(['a', 'b'], ['姓名', '国籍'])).toMatchObject({ index: 1, understood: 2 })
  })
  test('may be one that is understood, and more beside it, below a title alone in its row', () => {
    expect(among(['名单'], ['姓名', 'x'])).toMatchObject({ index: 1, heads: ['姓名', 'x'] })
    expect(among(['', '名单', ' '], ['姓名', 'x'])).toMatchObject({ index: 1, heads: ['姓名', 'x'] })
    expect(among(['名单'], ['姓名'])).toMatchObject({ index: 0, heads: ['名单'] })
    expect(among(['名单', '2026'], ['姓名', 'x'])).toMatchObject({ index: 0 })
  })
  test('are looked for among twenty rows, and not below', () => {
    const notes = (count: number) => Array.from({ length: count }, () => ['note', 'x'])
    const heads = ['姓名', '国籍']
    expect(HEAD_ROWS).toBe(20)
    expect(among(...notes(19), heads)).toMatchObject({ index: 19, understood: 2 })
    expect(among(...notes(20), heads)).toMatchObject({ index: 0, understood: 0 })
    expect(among()).toEqual({ index: 0, heads: [], understood: 0 })
  })
  test('end with the last text; days and numbers among them are texts', () => {
    expect(among(['姓名', '', '国籍', '', ' ']).heads).toEqual(['姓名', '', '国籍'])
    expect(among(['姓名', { serial: 44_622 }, 7, true]).heads).toEqual(['姓名', '2022-03-02', '7', 'true'])
  })
  test('that stand in the row above, over an empty one, are those of their columns, wherever they end', () => {
    expect(among(['姓名', '基本情况', '', 'x'], ['', '国籍', '最高学位']).heads).toEqual(['姓名', '国籍', '最高学位'])
    expect(among(['基本情况', '', '', '姓名', 'x'], ['国籍', '最高学位']).heads).toEqual(['国籍', '最高学位', '', '姓名'])
    expect(among(['hasSpouse', 'x'], ['国籍', '最高学位']).heads).toEqual(['国籍', '最高学位'])
    expect(among(['x', 'degree', 'y'], [' ', '国籍', '', '姓名']).heads).toEqual([' ', '国籍', '', '姓名'])
  })
})

test('a number in a workbook counts in ten thousands where its head does, and a yes is no sum', async () => {
  const sheet =
    inline('姓名', '税前年薪（万元）') +
    row('<c/>', '<c><v>65.55</v></c>') +
    row('<c/>', '<c><v>0.1</v></c>') +
    row('<c/>', '<c t="b"><v>1</v></c>')
  const { people } = await open(bookOf({ sheets: [sheet] }), 'list.xlsx')
  expect(people.map(({ facts, faults }) => [facts.leastAnnualWageCny, faults.map(({ came }) => came)])).toEqual([
    [655_500, []],
    [1000, []],
    [null, ['true']],
  ])
  const plain = inline('姓名', '税前年薪（元）') + row('<c/>', '<c><v>65.55</v></c>')
  expect((await open(bookOf({ sheets: [plain] }), 'list.xlsx')).people.map(({ facts }) => facts.leastAnnualWageCny)).toEqual([65.55])
})

test('what is typed in place of a refused sum is taken at its word, whatever the head counts in', async () => {
  const [person] = (await paste('姓名,税前年薪（万元）\nA,x')).people
  const [fault] = person?.faults ?? []
  if (person === undefined || fault === undefined) throw new Error('no fault')
  expect(withCorrection(person, fault, '650000', vocabulary).facts).toEqual({ leastAnnualWageCny: 650_000 })
})

test('a 1 or a 0 in a workbook is a yes or a no where one is asked for', async () => {
  const sheet =
    inline('姓名', 'hasSpouse') + row('<c/>', '<c><v>1</v></c>') + row('<c/>', '<c><v>0</v></c>') + row('<c/>', '<c t="b"><v>1</v></c>')
  expect((await open(bookOf({ sheets: [sheet] }), 'list.xlsx')).people.map(({ facts }) => facts.hasSpouse)).toEqual([true, false, true])
})

test('brackets in the first head make no case file, white space before one does not hide it', async () => {
  expect((await paste('姓名[必填],degree\na,master')).columns.map(({ head }) => head)).toEqual(['姓名[必填]', 'degree'])
  expect((await paste('姓名{1},degree\na,master')).columns).toHaveLength(2)
  for (const text of [' \n{"x":1', '[', '\t[{']) expect([text, (await paste(text)).problem?.code]).toEqual([text, 'notJson'])
})
