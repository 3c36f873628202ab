/**
 * Rows of a sheet with nothing but a form, of which programs write a million: they cost little, and hide nothing.
 */
import { expect, test } from 'vitest'
import { checkSheet } from '@/lib/case-list/sheet-check'
import { zipPartsOf } from '@/lib/case-list/zip'
import { open } from './reading'
import { inPart } from './staff-books'
import { bookOf, inline, zipped } from './zipped'

const heads = inline('姓名', '国籍', '最高学位')
const one = (name: string) => inline(name, '德国', '硕士')
const empty = (count: number) =>
  Array.from(
    { length: count },
    (_, row) => `<row r="${row + 100}" s="1"><c r="A${row + 100}" s="1"/><c r="B${row + 100}" s="1"/></row>`,
  ).join('')
/** So many that they are more than a mebibyte. */
const many = empty(30_000)
const names = async (rows: string, change?: Parameters<typeof bookOf>[0]['change']) =>
  (await open(bookOf({ sheets: [rows], forms: [14], ...(change && { change }) }), 'list.xlsx')).people.map(({ id }) => id)

test('behind the people they are no rows of the list', async () => {
  expect(await names(heads + one('A') + one('B') + many)).toEqual(['A', 'B'])
})
test('between people they hide nobody', async () => {
  expect(await names(heads + one('A') + many + one('B').replace('<row>', '<row r="99999">'))).toEqual(['A', 'B'])
  expect(await names(heads + one('A') + many + one('B').replace('<row>', '<row r="99999">') + many)).toEqual(['A', 'B'])
})
test('what stands behind all rows still counts: cells merged down, and a prefix before each name', async () => {
  const merged = inPart('sheet1.xml', text => text.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>'))
  const rows = heads + one('A') + inline('B', '', '博士') + many
  const { people } = await open(bookOf({ sheets: [rows], forms: [14], change: merged }), 'list.xlsx')
  expect(people.map(({ facts }) => facts.nationality)).toEqual(['foreign', 'foreign'])
  const prefixed = inPart('sheet1.xml', text => text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x='))
  expect(await names(heads + one('A') + many, prefixed)).toEqual(['A'])
})
test('a sheet of nothing else has no heads', async () => {
  expect((await open(bookOf({ sheets: [many], forms: [14] }), 'list.xlsx')).problem?.code).toBe('noHead')
})
test('where they begin and end is known to the byte, however the sheet comes', async () => {
  const content = `<worksheet><sheetData>${heads}${one('李')}${empty(3)}</sheetData><mergeCells/></worksheet>`
  const bytes = zipped([{ name: 'sheet', content }])
  const [part] = zipPartsOf(bytes)
  if (part === undefined) throw new Error('no part')
  const { emptyEnd } = await checkSheet(bytes, part, { texts: 0, uncalculated: false, digits: new Map() })
  const raw = Buffer.from(content)
  expect([raw.subarray(0, emptyEnd.from).toString(), raw.subarray(emptyEnd.to).toString()]).toEqual([
    `<worksheet><sheetData>${heads}${one('李')}`,
    '</sheetData><mergeCells/></worksheet>',
  ])
})
