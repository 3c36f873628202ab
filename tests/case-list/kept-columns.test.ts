/**
 * Lists of people whom their files call by a name and a number, with columns that the law does not need.
 */
import { describe, expect, test } from 'vitest'
import { ListStore } from '@/app/_parts/people/store/list-store'
import type { Overview } from '@/app/_parts/people/store/protocol'
import { whoOf } from '@/app/_parts/people/print/who'
import { writeCaseFile } from '@/lib/case-list/case-file'
import { everybody } from '@/lib/case-list/list-query'
import { keptColumnsOf } from '@/lib/case-list/person'
import { open, paste } from './reading'

const today = '2026-11-23'
const list = [
  '工号,姓名,护照号,客户,部门,居留许可到期日,备注,Shoe size,最高学位,国籍',
  "00731,张安娜,C01X00T47,甲公司,研发部,2027-03-01,'=次月续签,38,硕士,德国",
  '00732,Bo,E123,乙公司,研发部,,,,博士,法国',
  ',Cy,,甲公司,,,,,硕士x,美国',
].join('\n')
const storeOf = async (text: string) => {
  const store = new ListStore({ source: { from: 'paste', text }, today, locale: 'zh' }, () => {})
  return { store, overview: await store.read() }
}
const notUnderstood = ({ heads }: Overview) => heads.filter(({ meaning }) => meaning === undefined)
/** The list once it was said that shoes are kept as well. */
const opened = async () => {
  const { store, overview } = await storeOf(list)
  expect(notUnderstood(overview).map(({ head }) => head)).toEqual(['Shoe size'])
  return { store, overview: await store.mean([{ column: 7, meaning: 'kept' }]) }
}
const heads = ['护照号', '客户', '部门', '居留许可到期日', '备注', 'Shoe size']
const annas = ['C01X00T47', '甲公司', '研发部', '2027-03-01', '=次月续签', '38']

describe('columns kept', () => {
  test('are named, and stand with each person as they were', async () => {
    const { store, overview } = await opened()
    expect(overview.kept.map(({ head, kind }) => [head, kind])).toEqual([
      ['护照号', 'passport'],
      ['客户', 'employer'],
      ['部门', 'department'],
      ['居留许可到期日', 'permitExpiry'],
      ['备注', 'notes'],
      ['Shoe size', undefined],
    ])
    expect(store.rows(0, 3).map(({ name, number, kept }) => [name, number, kept])).toEqual([
      ['张安娜', '00731', annas],
      ['Bo', '00732', ['E123', '乙公司', '研发部', '', '', '']],
      ['Cy', undefined, ['', '甲公司', '', '', '', '']],
    ])
  })

  test('are searched, as is the number', async () => {
    const { store } = await opened()
    const found = (search: string) => {
      const { shown } = store.look({ ...everybody, search })
      return store.rows(0, shown).map(({ name }) => name)
    }
    expect(['ｃ01x', '研发部', '甲公司', '0073', 'Bo', '9999'].map(found)).toEqual([
      ['张安娜'],
      ['张安娜', 'Bo'],
      ['张安娜', 'Cy'],
      ['张安娜', 'Bo'],
      ['Bo'],
      [],
    ])
  })

  test('come back from CSV, from a workbook and from a case file, and so does the number', async () => {
    const { store } = await opened()
    for (const [kind, name] of [
      ['csv', 'results.csv'],
      ['xlsx', 'results.xlsx'],
      ['case', 'list.case.json'],
    ] as const) {
      const again = new ListStore(
        { source: { from: 'file', file: new File([await store.write(kind, false)], name) }, today, locale: 'en' },
        () => {},
      )
      const overview = await again.read()
      const unknown = notUnderstood(overview)
      const read = unknown.length === 0 ? overview : await again.mean(unknown.map(({ column }) => ({ column, meaning: 'kept' })))
      expect(read.kept.map(({ head }) => head)).toEqual(heads)
      expect(again.rows(0, 3)).toEqual(store.rows(0, 3).map(row => ({ ...row, line: expect.any(Number) as number })))
    }
  })

  test('stand on the paper of a person, notes excepted', async () => {
    const { store } = await opened()
    store.choose('shown', true)
    const [anna] = store.printed()
    expect(anna && whoOf(anna, 'row')).toMatchObject({ name: '张安娜', number: '00731', passport: 'C01X00T47', employer: '甲公司' })
    expect(anna && whoOf(anna, 'row').others?.map(({ head }) => head)).toEqual(['部门', '居留许可到期日', 'Shoe size'])
  })

  test('cost a list without them nothing', async () => {
    const { people } = await paste('姓名,最高学位\n张安娜,硕士\n')
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(['facts', 'faults', 'id', 'on', 'row'])
    expect(JSON.parse(writeCaseFile('', people, today))).toMatchObject({ about: { version: 1 } })
  })

  test('that come again and again are held once', async () => {
    const rows = Array.from({ length: 3 }, (_, index) => `P${index},华东科技发展有限公司外籍人才服务部`)
    const { people, columns: read } = await paste(['姓名,客户', ...rows].join('\n'))
    expect(keptColumnsOf(read)).toEqual([{ head: '客户', kind: 'employer' }])
    expect(new Set(people.map(({ kept }) => kept?.[0])).size).toBe(1)
  })
})

describe('a case file', () => {
  const people = [{ row: 1, id: 'Ann', number: '7', on: undefined, facts: {}, faults: [], kept: ['x'] }]
  const file = JSON.parse(writeCaseFile('Autumn', people, today, [{ head: 'Team' }])) as {
    about: Record<string, unknown>
    cases: unknown[]
  }
  test('of people with numbers and kept columns holds the contract’s cases all the same', () => {
    expect(file.cases).toEqual([{ id: 'Ann', facts: {} }])
    expect(file.about).toMatchObject({ version: 2, numbers: ['7'], kept: { columns: ['Team'], rows: [['x']] } })
  })
  test('of the version before is opened as it was', async () => {
    const { numbers, kept, ...about } = file.about
    expect([numbers, kept]).toBeDefined()
    const read = await open(JSON.stringify({ about: { ...about, version: 1 }, cases: file.cases }))
    expect(read.saved).toMatchObject({ name: 'Autumn', checkedOn: today })
    expect(read.people).toEqual([{ row: 1, id: 'Ann', on: undefined, facts: {}, faults: [] }])
  })
  test.each([
    ['no numbers', { numbers: undefined }],
    ['a number that is no text', { numbers: [7] }],
    ['too many numbers', { numbers: ['7', '8'] }],
    ['no columns', { kept: { rows: [['x']] } }],
    ['nothing kept', { kept: null }],
    ['a row too few', { kept: { columns: ['Team'], rows: [] } }],
    ['a row too long', { kept: { columns: ['Team'], rows: [['x', 'y']] } }],
    ['a text that is none', { kept: { columns: ['Team'], rows: [[{}]] } }],
    ['a head that is none', { kept: { columns: [1], rows: [['x']] } }],
  ])('with %s is read, and says that it is not as it was written', async (_, other) => {
    const read = await open(JSON.stringify({ about: { ...file.about, ...other }, cases: file.cases }))
    expect(read.saved).toBe('unreadable')
    expect(read.people).toEqual([{ row: 1, id: 'Ann', on: undefined, facts: {}, faults: [] }])
  })
})
