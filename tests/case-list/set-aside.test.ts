/**
 * Rows of lists that are no people: groups, totals, notes, heads and hints repeated, examples.
 */
import { describe, expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import { paste, open } from './reading'
import { bookOf, inline } from './zipped'

const heads = ['姓名', '国籍', '最高学位', '税前年薪']
const anna = ['张安娜', '德国', '博士', '650000']
const listed = (...rows: readonly (readonly string[])[]) => paste([heads, ...rows].map(cells => cells.join('\t')).join('\n'))
const parted = async (...rows: readonly (readonly string[])[]) => {
  const { people, setAside } = await listed(...rows)
  return { people: people.map(({ id }) => id), setAside }
}
/** Rows that are set aside between two people. */
const eachAside = async (...rows: readonly (readonly string[])[]) => {
  const { people, setAside } = await parted(anna, ...rows, anna)
  expect([people, setAside]).toEqual([['张安娜', '张安娜'], rows.map(cells => cells.filter(Boolean).join(' · '))])
}
const eachPerson = async (...rows: readonly (readonly string[])[]) =>
  expect(await parted(anna, ...rows)).toEqual({ people: ['张安娜', ...rows.map(([name = '']) => name || undefined)], setAside: [] })

describe('set aside are', () => {
  test('groups: rows in which nothing but one cell stands that is no answer', () =>
    eachAside(['一、研发部'], ['研发部', '', '', ''], ['R&D department'], ['（二）市场部'], ['----------']))
  test('totals, whatever stands beside the word', () =>
    eachAside(
      ['合计', '2人'],
      ['小计', '', '', '1300000'],
      ['合 计', '', '2', ''],
      ['合计：2人', '德国1人'],
      ['共计2人', 'x'],
      ['Total', '', '', '1300000'],
      ['Grand total: 3', '', 'x'],
      ['Subtotal (2)', 'x'],
    ))
  test('notes and signatures', () =>
    eachAside(
      ['注：学位以教育部认证为准', 'x'],
      ['注1：见附件', 'x'],
      ['备注：', 'x'],
      ['填表人：王芳', '', '审核人：李强'],
      ['经办人：', '', '', '日期：'],
      ['Prepared by Wang Fang', '', 'x'],
      ['Note: degrees as certified', 'x'],
    ))
  test('heads that are repeated, in another language too, or with the names programs use', () =>
    eachAside(
      heads,
      ['Name', 'Nationality or residence status', 'Highest degree', ''],
      ['id', 'nationality', 'degree', 'leastAnnualWageCny'],
    ))
  test('hints below the heads', () =>
    eachAside(
      ['（必填）', '（下拉选择）', '（下拉选择）', '（元）'],
      ['必填', '选填', '', ''],
      ['Required', 'Optional', '', ''],
      ['[text]', '(choose)', '', ''],
      ['【文本】', '必填', '', '（数字）'],
    ))
  test('examples', () =>
    eachAside(
      ['示例，请覆盖填写', '德国', '博士', '1'],
      ['例：张三', '德国', '硕士', ''],
      ['Example', '德国', '硕士', '1'],
      ['e.g. Anna', '德国', '', ''],
    ))
  test('rows that have a number of their own and nothing more', async () => {
    const { people, setAside } = await paste('序号,姓名,国籍\n1,张安娜,德国\n2,,\n3,,\n一,研发部,\n')
    expect([people.map(({ id }) => id), setAside]).toEqual([['张安娜'], ['2', '3', '一 · 研发部']])
  })
  test('rows of a text that end early, without a word about their length', async () => {
    const { people, setAside } = await paste('姓名,国籍,最高学位\n张安娜,德国,博士\n注：以上共1人\n')
    expect([people.map(({ faults }) => faults), setAside]).toEqual([[[]], ['注：以上共1人']])
  })
})

describe('people are', () => {
  test('rows that begin like a word for a total and go on', () =>
    eachPerson(
      ['合计平', '日本', '本科', ''],
      ['Totalova', '法国', '', ''],
      ['Notewell, Ann', '法国', '', ''],
      ['例子', '法国', '', ''],
      ['注音', '日本', '', ''],
    ))
  test('rows with an answer and nothing more, understood or not', () =>
    eachPerson(['', '德国', '', ''], ['李博', '火星', '', ''], ['李博', '', '', '许多'], ['', '火星', '', '']))
  test('all rows of a list in which nobody has more than a name', async () => {
    expect(await parted(['张安娜'], ['李博'])).toEqual({ people: ['张安娜', '李博'], setAside: [] })
    expect(await parted(['张安娜'], ['合计', 'x'], ['李博'])).toEqual({ people: ['张安娜', '李博'], setAside: ['合计 · x'] })
  })
  test('all rows of a list with one column or two', async () => {
    expect(await paste('学历\n本科\n硕士\n?\n')).toMatchObject({ people: { length: 3 }, setAside: [] })
    expect(await paste('姓名,学历\n张安娜,硕士\n李博,\n')).toMatchObject({ people: { length: 2 }, setAside: [] })
  })
})

test('a list of nothing but totals and notes has no people', async () => {
  const { problem, setAside } = await listed(['合计', '0人'], ['注：无', 'x'])
  expect([problem?.code, setAside]).toEqual(['noPeople', ['合计 · 0人', '注：无 · x']])
})

test('in a workbook a group merged over all columns is one, and takes nothing from the cells merged down beside it', async () => {
  const rows = inline(...heads) + inline('一、研发部') + inline(...anna) + inline('二、市场部', '', '') + inline(...anna)
  const { people, setAside } = await open(bookOf({ sheets: [rows] }), 'list.xlsx')
  expect([people.length, setAside]).toEqual([2, ['一、研发部', '二、市场部']])
})

test('whoever brought the list is told of each row with its line, takes them as people, and sets them aside again', async () => {
  const text = ['姓名,国籍,最高学位', '一、研发部,,', '张安娜,德国,博士', '合计,1人,', '李博,美国,硕士'].join('\n')
  const store = new ListStore({ source: { from: 'paste', text }, today: '2026-11-23', locale: 'zh' }, () => {})
  const overview = await store.read()
  expect([overview.counts.all, overview.counts.faulty]).toEqual([2, 0])
  expect(overview.setAside).toEqual({
    count: 2,
    taken: 0,
    rows: [
      { person: 0, line: 2, text: '一、研发部', taken: false },
      { person: 2, line: 4, text: '合计 · 1人', taken: false },
    ],
  })
  const names = () => store.rows(0, 10).map(({ name }) => name)
  expect(names()).toEqual(['张安娜', '李博'])
  expect(store.takeAsPeople(0, true)).toMatchObject({ counts: { all: 3, faulty: 0 }, setAside: { count: 2, taken: 1 } })
  expect(names()).toEqual(['一、研发部', '张安娜', '李博'])
  expect(store.takeAsPeople('all', true)).toMatchObject({ counts: { all: 4, faulty: 1 }, setAside: { count: 2, taken: 2 } })
  expect(store.takeAsPeople(1, false).counts.all).toBe(4)
  expect(store.choose(0, true).chosen).toBe(1)
  expect(store.takeAsPeople('all', false)).toMatchObject({ counts: { all: 2, faulty: 0 }, chosen: 0, setAside: { taken: 0 } })
})
