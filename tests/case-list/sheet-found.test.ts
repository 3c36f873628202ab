/**
 * Of the sheets of a workbook the list, and what is found in it before it is read: merged cells, hidden rows, zeros.
 */
import { describe, expect, test } from 'vitest'
import { checkSheet, type CheckedBook } from '@/lib/case-list/sheet-check'
import { readList, type ListPart } from '@/lib/case-list/read-list'
import { workbookParts } from '@/lib/case-list/workbook-parts'
import { zipPartsOf } from '@/lib/case-list/zip'
import { fileOf, open } from './reading'
import { vocabulary } from './vocabulary-of-tests'
import { bookOf, inline, row, zipped, type Book, type Entry } from './zipped'

const parts = (...changes: readonly (readonly [name: string, alter: (before: string) => string])[]) => ({
  change: (entries: readonly Entry[]) =>
    entries.map(entry =>
      changes.reduce((one, [name, alter]) => (one.name.endsWith(name) ? { ...one, content: alter(String(one.content)) } : one), entry),
    ),
})
const titled = (name: string) => inline('姓名', '国籍') + inline(name, '德国')
const listed = (name: string) => inline('姓名', '国籍', '最高学位') + inline(name, '德国', '硕士')
const read = (book: Book) => open(bookOf(book), 'list.xlsx')
async function noteOf(book: Book): Promise<Extract<ListPart, { kind: 'columns' }>> {
  for await (const part of readList(fileOf(bookOf(book), 'list.xlsx'), vocabulary)) if (part.kind === 'columns') return part
  return expect.fail('no columns')
}
const state = (sheet: number, word: string) =>
  ['workbook.xml', (text: string) => text.replace(`name="S${sheet}"`, `name="S${sheet}" state="${word}"`)] as const
const broken = (sheet: number) => [`sheet${sheet}.xml`, (text: string) => text.slice(0, -20)] as const

describe('of several sheets', () => {
  test('the first of those is read of which as many heads are understood; all others that look like lists are named', async () => {
    const note = await noteOf({ sheets: [titled('A'), titled('B'), listed('C'), listed('D'), inline('姓名') + inline('E'), titled('F')] })
    expect([note.sheet, note.book?.hidden, note.book?.others.toSorted()]).toEqual(['S3', false, ['S1', 'S2', 'S4', 'S6']])
  })
  test('a damaged one does not matter beside a list, and does where there is none', async () => {
    for (const sheets of [
      ['', listed('A')],
      [listed('A'), ''],
    ])
      expect((await read({ sheets, ...parts(broken(sheets.indexOf('') + 1)) })).people.map(({ id }) => id)).toEqual(['A'])
    expect((await read({ sheets: [inline('note'), listed('A')], ...parts(broken(2)) })).problem?.code).toBe('damaged')
    expect((await read({ sheets: ['', listed('A')], ...parts(broken(1), broken(2)) })).problem?.code).toBe('damaged')
    expect((await read({ sheets: [titled('A'), listed('B')], ...parts(broken(2)) })).people.map(({ id }) => id)).toEqual(['A'])
    expect((await read({ sheets: [inline('姓名') + inline('A'), listed('B')], ...parts(broken(2)) })).problem?.code).toBe('damaged')
  })
  test('hidden ones are looked at only where nothing stands on the others, whichever way they are hidden', async () => {
    for (const word of ['hidden', 'veryHidden', 'Hidden']) {
      const book = { sheets: ['', listed('A')], ...parts(state(2, word)) }
      expect([(await read(book)).people.map(({ id }) => id), (await noteOf(book)).book?.hidden]).toEqual([['A'], true])
      expect((await read({ sheets: [inline('note'), listed('A')], ...parts(state(2, word)) })).kinds).toEqual(['unmapped'])
    }
    expect((await noteOf({ sheets: ['', listed('A')], ...parts(state(2, 'visible')) })).book?.hidden).toBe(false)
    expect((await noteOf({ sheets: ['', listed('A')], ...parts(state(2, 'hiddenNot')) })).book?.hidden).toBe(false)
  })
  test('the list is told by its name only where there is another; a formula without a result elsewhere is in nobody’s way', async () => {
    const uncalculated = inline('note') + row('<c r="A2"><f>B1</f></c>')
    expect((await read({ sheets: [uncalculated, listed('A')] })).people.map(({ id }) => id)).toEqual(['A'])
    expect((await noteOf({ sheets: [listed('A')] })).sheet).toBeUndefined()
  })
  test('reading can be stopped while they are looked through', async () => {
    const stop = new AbortController()
    const book = fileOf(bookOf({ sheets: ['', listed('A')] }), 'list.xlsx')
    const source = {
      ...book,
      open: async function* () {
        yield* book.open()
        stop.abort(new Error('enough'))
      },
    }
    const all = async () => {
      for await (const part of readList(source, vocabulary, { signal: stop.signal })) expect(part.kind).toBe('nothing')
    }
    await expect(all()).rejects.toThrow('enough')
  })
})

const plain: CheckedBook = { texts: 0, uncalculated: false, digits: new Map() }
async function checked(inside: string, book: Partial<CheckedBook> = {}) {
  const bytes = zipped([{ name: 'sheet', content: `<worksheet>${inside}</worksheet>` }])
  const [part] = zipPartsOf(bytes)
  if (part === undefined) throw new Error('no part')
  return checkSheet(bytes, part, { ...plain, ...book })
}
const merged = async (...ranges: readonly string[]) =>
  (await checked(ranges.map(range => `<mergeCell ref="${range}"/>`).join(''))).merges.map(({ column, from, to }) => [column, from, to])

describe('cells merged downward', () => {
  test('are those of more than one row, by their first column', async () => {
    expect(await merged('A2:A4', 'B1:B2', '$Z$10:$AA$12', 'AA1:AB9', 'XFD1:XFD2', 'ABC7:ABC107')).toEqual([
      [0, 2, 4],
      [1, 1, 2],
      [25, 10, 12],
      [26, 1, 9],
      [16_383, 1, 2],
      [730, 7, 107],
    ])
  })
  test('are none where one row, no range or another sign is named', async () => {
    expect(
      await merged(
        'A1:C1',
        'A3:B2',
        'A1',
        '',
        'a1:a2',
        'A1:A2x',
        'xA1:A2',
        'ABCD1:ABCD2',
        'A1:ABCD2',
        'A12345678:A22345678',
        'A1:A12345678',
        'A:B',
      ),
    ).toEqual([])
    expect((await checked('<mergeCell/><mergeCell ref="A1:A2"></mergeCell></mergeCell>')).merges).toHaveLength(1)
  })
  test('may fill as much as a list of a million rows needs, and not more', async () => {
    // 2^27 cells: 128 columns down 2^20 rows.
    expect(await merged('DX1:DX1048577')).toHaveLength(1)
    await expect(merged('DX1:DX1048577', 'A1:A2')).rejects.toMatchObject({ code: 'damaged' })
    await expect(merged('DY1:DY1048577')).rejects.toMatchObject({ code: 'damaged' })
  })
})

test('rows are hidden where they say so, in either way of saying it', async () => {
  const rows = [
    '<row hidden="1">',
    "<row r='2' hidden='true'>",
    '<row hidden="0">',
    '<row hidden="false">',
    '<row x="hidden">',
    '<row hidden="1"/>',
    '<row>',
  ]
  expect(await checked(rows.map(one => (one.endsWith('/>') ? one : `${one}</row>`)).join(''))).toMatchObject({ hiddenRows: 2, rows: 6 })
})

describe('the digits a column is shown with', () => {
  const digits = new Map([
    [1, 5],
    [2, 3],
  ])
  test('are those of its cells by their style, the most of them', async () => {
    const cells = ['r="A1" s="2"', 'r="A2" s="1"', 'r="A3" s="2"', 'r="AB1" s="2"', 'r="C1" s="7"', 's="1"', 'r="1" s="1"', 'r="D1"']
      .map(said => `<c ${said}><v>1</v></c>`)
      .join('')
    expect([...(await checked(cells, { digits })).digits]).toEqual([
      [0, 5],
      [27, 3],
    ])
    expect([...(await checked(cells)).digits]).toEqual([])
  })
  test('come from forms of zeros alone, by the place of a style among those of cells', async () => {
    const styles = (inside: string) =>
      workbookParts(bookOf({ sheets: [''], forms: [14], ...parts(['styles.xml', () => `<styleSheet>${inside}</styleSheet>`]) }))
    const forms = ['0', '00', '0'.repeat(32), '0'.repeat(33), '00.0', '#00', '000']
      .map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code}"/>`)
      .join('')
    const xfs = Array.from({ length: 7 }, (_, at) => `<xf numFmtId="${170 + at}"/>`).join('')
    expect([
      ...(
        await styles(`${forms}<cellStyleXfs><xf numFmtId="176"/></cellStyleXfs><cellXfs>${xfs}</cellXfs><dxfs><xf numFmtId="176"/></dxfs>`)
      ).digits,
    ]).toEqual([
      [1, 2],
      [2, 32],
      [6, 3],
    ])
    const opened = '<cellXfs><xf numFmtId="170"></xf><xf numFmtId="176"></xf><xf/></cellXfs>'
    expect([...(await styles(`${forms}${opened}`)).digits]).toEqual([[1, 3]])
    expect([...(await styles(`${forms}<cellXfs/><xf numFmtId="176"/>`)).digits]).toEqual([])
  })
})

describe('a formula', () => {
  const noResult = async (cell: string, uncalculated = false) => (await checked(cell, { uncalculated })).noResult
  test('has a result that stands in place as a text, or as a number', async () => {
    expect(await noResult('<c r="A1" t="inlineStr"><f>B1</f><is><t>x</t></is></c>')).toBeUndefined()
    expect(await noResult('<c r="A1"><f>B1</f><v>0</v></c>')).toBeUndefined()
    expect(await noResult('<c r="A1" t="str"><f>B1</f><v></v></c>')).toBeUndefined()
    expect(await noResult('<c r="A1" t="n"><f>B1</f><v> </v></c>')).toBe('A1')
  })
  test('of a book that is not calculated has none where it says 0; any other number is one', async () => {
    expect(await noResult('<c r="A1"><f>B1</f><v>0</v></c>', true)).toBe('A1')
    expect(await noResult('<c r="A1"><f>B1</f><v>0.0</v></c>', true)).toBe('A1')
    expect(await noResult('<c r="A1"><f>B1</f><v>7</v></c>', true)).toBeUndefined()
    expect(await noResult('<c r="A1"><v>0</v></c>', true)).toBeUndefined()
  })
  test('is told by the first that has none', async () => {
    expect(await noResult('<c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>1</f></c><c r="C1"><f>1</f></c>')).toBe('B1')
  })
  test('a book asks to be calculated in either way of saying it', async () => {
    const asks = async (said: string) =>
      (
        await workbookParts(
          bookOf({ sheets: [''], ...parts(['xl/workbook.xml', text => text.replace('</workbook>', `<calcPr ${said}/></workbook>`)]) }),
        )
      ).uncalculated
    expect([
      await asks('fullCalcOnLoad="1"'),
      await asks('fullCalcOnLoad="true"'),
      await asks('fullCalcOnLoad="0"'),
      await asks(''),
    ]).toEqual([true, true, false, false])
  })
})

test('behind a sheet stand comments and white space, nothing else', async () => {
  const behind = async (text: string) => {
    const bytes = zipped([{ name: 'sheet', content: `<worksheet></worksheet>${text}` }])
    const [part] = zipPartsOf(bytes)
    if (part === undefined) throw new Error('no part')
    return checkSheet(bytes, part, plain).then(
      () => 'whole',
      (failure: unknown) => (failure as { code: string }).code,
    )
  }
  for (const text of ['', ' \n', '<!-- a -->', ' <!-- a -->\n<!----> ', '<!-- <b> -->'])
    expect([text, await behind(text)]).toEqual([text, 'whole'])
  for (const text of [
    'x',
    'x<!-- a -->',
    '<!-- a -->x',
    '<!-- a -->x<!-- b -->',
    '<!-- a',
    '<!-- a --><!-- b',
    '<!-->',
    '<!--->',
    '<!-- a -- >',
  ])
    expect([text, await behind(text)]).toEqual([text, 'damaged'])
})
