/**
 * One sheet looked through: how many rows it has, which texts it refers to, and what in it would get lost in reading.
 */
import { describe, expect, test } from 'vitest'
import { checkSheet } from '@/lib/case-list/sheet-check'
import { ListProblem } from '@/lib/case-list/list-problem'
import { zipPartsOf } from '@/lib/case-list/zip'
import { zipped, type Entry } from './zipped'

/** What is found in a sheet of a workbook with four texts: its rows and the texts it refers to, or the problem. */
async function checked(content: string, lies?: Entry['lies']) {
  const bytes = zipped([{ name: 'sheet', content, ...(lies && { lies }) }])
  const [part] = zipPartsOf(bytes)
  if (part === undefined) throw new Error('no part')
  try {
    const { rows, texts, noResult } = await checkSheet(bytes, part, { texts: 4, uncalculated: false, digits: new Map() })
    if (noResult !== undefined) return { code: 'noResult', values: { cell: noResult } }
    return { rows, texts: [...texts].flatMap((one, number) => (one === 1 ? [number] : [])) }
  } catch (error) {
    if (error instanceof ListProblem) return { code: error.code, values: error.values }
    throw error
  }
}
const sheet = (inside: string) => `<worksheet>${inside}</worksheet>`
const damaged = { code: 'damaged', values: {} }

test('a sheet ends with itself', async () => {
  expect(await checked(sheet(''))).toEqual({ rows: 0, texts: [] })
  for (const text of ['', 'x', '<worksheet>', '<worksheet/>', '<worksheet></sheet>', '</c>']) expect(await checked(text)).toEqual(damaged)
})

test('rows are counted where they end', async () => {
  expect(await checked(sheet('<row/><row></row><row><c/></row>'))).toEqual({ rows: 2, texts: [] })
})

describe('a cell that holds a text by its number', () => {
  test('refers to it, whatever else the cell says or holds', async () => {
    for (const cell of [
      '<c t="s"><v>2</v></c>',
      `<c r='A1' t='s'><v>2</v></c>`,
      '<c t="s"><v> \n2 </v></c>',
      '<c t="s"><x></x><v>2</v></c>',
    ])
      expect(await checked(sheet(`<row>${cell}</row>`))).toEqual({ rows: 1, texts: [2] })
  })
  test('may be blank', async () => {
    for (const cell of ['<c t="s"/>', '<c t="s"></c>', '<c t="s"><v></v></c>', '<c t="s"><v> </v></c>', '<c t="s"><v/></c>'])
      expect(await checked(sheet(cell))).toEqual({ rows: 0, texts: [] })
  })
  test('is damaged where no number of a text that is there stands right in its value', async () => {
    for (const value of [
      '<v>4</v>',
      '<v>x</v>',
      '<v>-1</v>',
      '<v>1.0</v>',
      '<v/>2</v>',
      '<x>2</v>',
      '</v>',
      '<v><x/>2</v>',
      '<v><!-- -->x</v>',
    ])
      expect([value, await checked(sheet(`<c t="s">${value}</c>`))]).toEqual([value, damaged])
  })
  test('is one only by what it says of itself: no number in another cell, and none outside of cells, is one of a text', async () => {
    for (const inside of [
      '<v>x</v>',
      '<c t="s"/><v>x</v>',
      '<c t="s"></c><v>x</v>',
      '<c x="s" t="n"><v>x</v></c>',
      '<c t="str"><v>x</v></c>',
    ])
      expect([inside, await checked(sheet(inside))]).toEqual([inside, { rows: 0, texts: [] }])
    expect(await checked('<v>x</v></worksheet>')).toEqual({ rows: 0, texts: [] })
  })
})

describe('a formula without its result', () => {
  test('is told with the cell it stands in, where the cell says which it is', async () => {
    for (const formula of ['<f>A2</f>', '<f/>', '<v>1</v><f>A2</f>', '<f>A2</f><v/>', '<f>A2</f><v></v>', '<f/><x/>']) {
      expect(await checked(sheet(`<c r="B1">${formula}</c>`))).toEqual({ code: 'noResult', values: { cell: 'B1' } })
      expect(await checked(sheet(`<c>${formula}</c>`))).toEqual({ code: 'noResult', values: { cell: '' } })
    }
    expect(await checked('</c></worksheet>')).toEqual({ rows: 0, texts: [] })
  })
  test('is not one that has a result, even an empty one, or that stands in no cell', async () => {
    for (const inside of ['<c><f>A2</f><v>1</v></c>', '<c t="str"><f>A2</f><v></v></c>', '<f/><c><v>1</v></c>'])
      expect(await checked(sheet(inside))).toEqual({ rows: 0, texts: [] })
  })
})

describe('however a sheet is parted while it is unpacked', () => {
  /** The sheet with its parts pushed on sign by sign, so that each sign is once the first of a piece. */
  const everyWay = async (inside: string) => {
    const found = new Set<string>()
    for (let pad = 0; pad <= inside.length; pad += 1)
      found.add(JSON.stringify(await checked(`<worksheet>${' '.repeat(65_536 - '<worksheet>'.length - pad)}${inside}</worksheet>`)))
    return [...found].map(one => JSON.parse(one) as unknown)
  }
  test('the same texts are referred to and the same rows counted', async () => {
    expect(await everyWay('<row><c r="A1" t="s"><v>3</v></c><c t="s"><v>1</v></c></row>')).toEqual([{ rows: 1, texts: [1, 3] }])
  })
  test('the same formula is without a result', async () => {
    expect(await everyWay('<row><c r="A1"><f>B1</f></c></row>')).toEqual([{ code: 'noResult', values: { cell: 'A1' } }])
  })
  test('a value that was never opened is damaged', async () => {
    expect(await everyWay('<row><c t="s"></v></c></row>')).toEqual([damaged])
  })
})

describe('how long things may be', () => {
  const LONGEST_ROW = 8 * 2 ** 20
  const tooWide = { code: 'tooManyColumns', values: { most: 16_384 } }
  const long = (length: number) => `<x y="${'1'.repeat(length - 8)}">`.replace('>', '/>').slice(-length)
  test('from the end of a row to the end of the next as many signs as a list could have, and not one more', async () => {
    const end = '</worksheet>'
    const behind = (length: number) =>
      checked(`<worksheet><row></row>${long(1000).repeat(8000)}${' '.repeat(length - 8_000_000 - end.length)}${end}`)
    expect(await behind(LONGEST_ROW)).toEqual({ rows: 1, texts: [] })
    expect(await behind(LONGEST_ROW + 1)).toEqual(tooWide)
  })
  test('of a row counts from the end of the row before, whatever stands between and in its cells', async () => {
    const half = '<c y="1"></c>'.repeat(5e6 / 13)
    expect(await checked(sheet(`<row>${half}</row><row>${half}</row>`))).toEqual({ rows: 2, texts: [] })
    expect(await checked(sheet(`${half}<row>${half}</row>`))).toEqual(tooWide)
    expect(await checked(sheet(`<row></row>${half}<row/>${half}`))).toEqual(tooWide)
  })
  test('a text between tags may be longer than a tag', async () => {
    expect(await checked(sheet(`<row><t>${'x'.repeat(3 * 2 ** 20)}</t></row>`))).toEqual({ rows: 1, texts: [] })
    expect(await checked(sheet(`<row><t>${'x'.repeat(900_000)}</t>${long(100).repeat(10_000)}</row>`))).toEqual({ rows: 1, texts: [] })
    expect(await checked(sheet(`<row><c y="${'x'.repeat(3 * 2 ** 20)}"/></row>`))).toEqual(damaged)
  })
  test('a sheet that says it unpacks to a gibibyte is looked at, one that says more is not', async () => {
    expect(await checked(sheet(''), { unpacked: 2 ** 30 })).toEqual(damaged)
    expect(await checked(sheet(''), { unpacked: 2 ** 30 + 1 })).toEqual({ code: 'unpacksTooLarge', values: { most: 1024 } })
  })
})
