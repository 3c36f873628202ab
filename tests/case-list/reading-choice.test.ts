/**
 * Another sheet, several sheets, another row of heads, other meanings of columns: what was found can be said otherwise.
 */
import { describe, expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import type { ReadingChoice } from '@/app/_parts/people/store/protocol'
import { inPart } from './staff-books'
import { bookOf, inline, row, type Book } from './zipped'

const storeOf = (book: Book | string, locale: 'en' | 'zh' = 'zh') =>
  new ListStore(
    {
      source: typeof book === 'string' ? { from: 'paste', text: book } : { from: 'file', file: new File([bookOf(book)], 'list.xlsx') },
      today: '2026-11-23',
      locale,
    },
    () => {},
  )
/** A list as it is read at first, and then from where it is said to stand. */
async function readAs(book: Book | string, ...choices: readonly ReadingChoice[]) {
  const store = storeOf(book)
  let overview = await store.read()
  for (const choice of choices) overview = await store.readAgain(choice)
  const people = store.rows(0, 100)
  return { store, overview, names: people.map(({ name }) => name), people }
}

const heads = inline('姓名', '国籍', '最高学位')
const one = (name: string) => inline(name, '德国', '硕士')
const beijing = heads + one('甲') + one('乙')
const shanghai = inline('姓名', '国籍', '学历', '部门') + inline('丙', '法国', '博士', '研发')
const both: Book = { sheets: [beijing, shanghai, inline('说明') + inline('每月更新')] }

describe('a sheet', () => {
  test('is chosen by its name, and all names are told', async () => {
    const { overview, names } = await readAs(both)
    expect([names, overview.reading?.sheet, overview.reading?.book?.others]).toEqual([['丙'], 'S2', ['S1']])
    expect(overview.reading?.book?.names).toEqual(['S1', 'S2', 'S3'])
    const other = await readAs(both, { sheet: 'S1' })
    expect([other.names, other.overview.reading?.sheet, other.overview.reading?.book?.others]).toEqual([['甲', '乙'], 'S1', ['S2']])
  })
  test('that is hidden is read where it is named', async () => {
    const change = inPart('workbook.xml', text => text.replace('name="S1"', 'name="S1" state="hidden"'))
    const { overview, names } = await readAs({ ...both, change }, { sheet: 'S1' })
    expect([names, overview.reading?.book?.hidden, overview.reading?.book?.others]).toEqual([['甲', '乙'], true, ['S2']])
  })
  test('that looks like no list is read as it is, and what it says is asked', async () => {
    const { overview } = await readAs(both, { sheet: 'S3' })
    expect(overview.heads).toEqual([{ column: 0, head: '说明', meaning: undefined, samples: ['每月更新'] }])
  })
  test('on which nothing stands is no list', async () => {
    await expect(readAs({ sheets: [beijing, ''] }, { sheet: 'S2' })).rejects.toMatchObject({ problem: { code: 'noHead' } })
  })
  test('of a name that is not there is the one found', async () => {
    expect((await readAs(both, { sheet: 'S9' })).names).toEqual(['丙'])
  })
})

describe('all sheets that look like lists', () => {
  test('are read as one, each person told with the sheet; columns of one meaning are one', async () => {
    const { overview, names, people } = await readAs(both, { sheets: 'all' })
    expect(names).toEqual(['甲', '乙', '丙'])
    expect(overview.heads.map(({ head, meaning }) => [head, meaning])).toEqual([
      ['姓名', 'id'],
      ['国籍', 'nationality'],
      ['最高学位', 'degree'],
      ['部门', 'kept'],
      ['工作表', 'kept'],
    ])
    expect(people.map(({ kept }) => kept)).toEqual([
      ['', 'S1'],
      ['', 'S1'],
      ['研发', 'S2'],
    ])
    expect(people.map(({ line }) => line)).toEqual([2, 3, 2])
    expect(overview.reading).toMatchObject({ sheet: undefined, book: { joined: ['S1', 'S2'], others: [] } })
  })
  test('may each have titles, and their columns in another order', async () => {
    const titled = inline('北京公司名单') + inline('最高学位', '姓名', '国籍') + inline('博士', '丁', '日本')
    const { store } = await readAs({ sheets: [beijing, titled] }, { sheets: 'all' })
    expect(store.person(2)).toMatchObject({ name: '丁', facts: { nationality: 'foreign', degree: 'doctor' }, line: 3 })
  })
  test('leave out rows that are no people, and tell of them', async () => {
    const { overview, names } = await readAs({ sheets: [beijing + inline('合计', '2人'), shanghai + inline('研发部')] }, { sheets: 'all' })
    expect([names, overview.setAside.rows.map(({ text }) => text)]).toEqual([
      ['甲', '乙', '丙'],
      ['合计 · 2人 · S1', '研发部 · S2'],
    ])
  })
  test('ask about a head that is not understood once', async () => {
    const extra = (name: string) => inline('姓名', '国籍', '鞋码') + inline(name, '德国', '38')
    const { store, overview } = await readAs({ sheets: [extra('甲'), extra('乙')] }, { sheets: 'all' })
    const asked = overview.heads.filter(({ meaning }) => meaning === undefined)
    expect(asked).toEqual([{ column: 2, head: '鞋码', meaning: undefined, samples: ['38', '38'] }])
    const read = await store.mean([{ column: 2, meaning: 'kept' }])
    expect([read.counts.all, store.rows(0, 2).map(({ kept }) => kept)]).toEqual([
      2,
      [
        ['38', 'S1'],
        ['38', 'S2'],
      ],
    ])
  })
  test('name a row that is longer than its heads', async () => {
    const long = heads + inline('甲', '德国', '硕士', 'x')
    const { overview } = await readAs({ sheets: [long, shanghai] }, { sheets: 'all' })
    expect([overview.counts.faulty, overview.counts.all]).toEqual([1, 2])
  })
  test('are one where there is only one', async () => {
    const { overview, names } = await readAs({ sheets: [beijing, inline('说明')] }, { sheets: 'all' })
    expect([names, overview.reading?.book?.joined]).toEqual([['甲', '乙'], []])
  })
  test('are not read where a formula in one of them was never calculated; the sheet is named', async () => {
    const broken = heads + row('<c r="A2"><f>B1</f></c>')
    await expect(readAs({ sheets: [beijing, broken] }, { sheets: 'all' })).rejects.toMatchObject({
      problem: { code: 'noResult', values: { cell: 'S2!A2' } },
    })
  })
})

describe('the row of heads', () => {
  const text = '名单\t\t\n姓名\t国籍\t最高学位\n姓名（拼音）\t国家\t学校\n张安娜\t德国\t博士'
  test('is shown among the first rows, and another can be taken', async () => {
    const { overview, names } = await readAs(text)
    expect([overview.reading?.headRow, names]).toEqual([2, ['姓名（拼音）', '张安娜']])
    expect(overview.reading?.top).toEqual([
      { row: 1, text: '名单' },
      { row: 2, text: '姓名 · 国籍 · 最高学位' },
      { row: 3, text: '姓名（拼音） · 国家 · 学校' },
      { row: 4, text: '张安娜 · 德国 · 博士' },
    ])
    const third = await readAs(text, { headRow: 3 })
    expect(third.overview.heads.map(({ head, meaning }) => [head, meaning])).toEqual([
      ['姓名（拼音）', 'id'],
      ['国家', undefined],
      ['学校', undefined],
    ])
    const read = await third.store.mean([
      { column: 1, meaning: 'nationality' },
      { column: 2, meaning: 'degree' },
    ])
    expect([read.counts.all, read.reading?.headRow, third.store.person(0)?.facts]).toEqual([
      1,
      3,
      { nationality: 'foreign', degree: 'doctor' },
    ])
  })
  test('that nobody knows is looked for anew', async () => {
    expect((await readAs(text, { headRow: 99 })).overview.reading?.headRow).toBe(2)
  })
  test('is taken on the sheet it was chosen on', async () => {
    const titled = inline('姓名', '国籍', '最高学位') + inline('员工', '国别', '学位') + one('甲')
    const { overview, names } = await readAs({ sheets: [shanghai, titled] }, { sheet: 'S2', headRow: 2 })
    expect([names, overview.reading?.sheet]).toEqual([['甲'], 'S2'])
  })
  test('is shown in short where it is long', async () => {
    const { overview } = await readAs(`${'x'.repeat(1000)}\t\n姓名\t国籍\n甲\t德国`)
    expect(overview.reading?.top[0]?.text).toHaveLength(160)
  })
})

test('what an understood column means can be said otherwise', async () => {
  const { store, overview } = await readAs('姓名\t入职日期\t国籍\n甲\t2020-01-02\t德国')
  expect(overview.heads.map(({ meaning }) => meaning)).toEqual(['id', 'shanghaiWorkSince', 'nationality'])
  await store.mean([{ column: 1, meaning: 'areaWorkSince' }])
  expect(store.person(0)?.facts).toEqual({ areaWorkSince: '2020-01-02', nationality: 'foreign' })
  await store.mean([{ column: 1, meaning: 'kept' }])
  expect([store.person(0)?.facts, store.rows(0, 1)[0]?.kept]).toEqual([{ nationality: 'foreign' }, ['2020-01-02']])
})
