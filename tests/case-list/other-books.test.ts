/**
 * Workbooks in the formats beside .xlsx: read like those, with what their programs hide, merge and pad; bombs and broken
 * ones are refused.
 */
import { describe, expect, test } from 'vitest'
import { writeOds } from 'hucre/ods'
import { containerOf, streamIn } from '@/lib/case-list/old-container'
import { readList, type ListPart } from '@/lib/case-list/read-list'
import { fileOf, open } from './reading'
import { binaryRecord, odsContent, odsOf, odsWith, xlsbOf, xlsOf, xlsStream, type WrittenBook } from './old-books'
import { vocabulary } from './vocabulary-of-tests'

const kinds = [
  ['.xls', xlsOf],
  ['.xlsb', (book: WrittenBook) => xlsbOf(book)],
  ['.ods', odsOf],
] as const

/** 2 March 2023. */
const day = { day: 44_987 }
const heads = ['工号', '姓名', '国籍', '最高学位', '上海连续工作起始日', '税前年薪（万元）'] as const
const list: WrittenBook = {
  sheets: [
    {
      name: '名单',
      rows: [
        ['某某公司外籍员工名单'],
        heads,
        [{ zeros: 731 }, '张安娜', '德国', '博士', day, 65.5],
        [{ zeros: 732 }, '李博', '美国', '硕士', day, 80],
      ],
    },
  ],
}
const read = (bytes: Uint8Array<ArrayBuffer>) => open(bytes, 'list')
async function found(bytes: Uint8Array<ArrayBuffer>): Promise<Extract<ListPart, { kind: 'columns' }>> {
  for await (const part of readList(fileOf(bytes, 'list'), vocabulary)) if (part.kind === 'columns') return part
  return expect.fail('no columns')
}
const names = async (bytes: Uint8Array<ArrayBuffer>) => (await read(bytes)).people.map(({ id }) => id)

describe.each(kinds)('an %s', (_, written) => {
  test('is read: texts, days, sums, numbers with their zeros, heads below a title', async () => {
    const { people, problem } = await read(written(list))
    expect(problem).toBeUndefined()
    expect(people.map(({ row, id, number, faults }) => [row, id, number, faults])).toEqual([
      [3, '张安娜', '00731', []],
      [4, '李博', '00732', []],
    ])
    expect(people[0]?.facts).toEqual({
      nationality: 'foreign',
      degree: 'doctor',
      shanghaiWorkSince: '2023-03-02',
      leastAnnualWageCny: 655_000,
    })
  })
  test('is read from its visible sheets, and tells of others that look like lists', async () => {
    const sheet = (name: string, person: string, hidden = false) => ({ name, hidden, rows: [heads.slice(1, 4), [person, '德国', '硕士']] })
    const hiding = { sheets: [sheet('旧', '离职', true), sheet('新', '在职'), sheet('另', '在外')] }
    expect(await names(written(hiding))).toEqual(['在职'])
    expect(await found(written(hiding))).toMatchObject({ sheet: '新', book: { others: ['另'], hidden: false, names: ['旧', '新', '另'] } })
    expect(await found(written({ sheets: [sheet('旧', '离职', true)] }))).toMatchObject({ book: { hidden: true } })
  })
  test('gives a value merged downward to each of its rows, and tells of hidden rows', async () => {
    const rows = [heads.slice(1, 4), ['甲', '德国', '硕士'], ['乙', '', '博士'], ['丙', '', '博士']]
    const bytes = written({ sheets: [{ name: 'S', rows, merges: [[1, 1, 2]], hiddenRows: [2] }] })
    expect((await read(bytes)).people.map(({ facts }) => facts.nationality)).toEqual(['foreign', 'foreign', null])
    expect((await found(bytes)).book?.hiddenRows).toBe(1)
  })
  test('of many rows is read to its end', async () => {
    const rows = [heads.slice(1, 4), ...Array.from({ length: 3000 }, (_, index) => [`P${index}`, '德国', '硕士'])]
    expect((await read(written({ sheets: [{ name: 'S', rows }] }))).people).toHaveLength(3000)
  })
  test('on which nothing stands has no heads', async () => {
    expect((await read(written({ sheets: [{ name: 'S', rows: [] }] }))).problem?.code).toBe('noHead')
  })
  test('cut off anywhere is damaged, or ends as it was cut; nothing hangs, nothing else is thrown', async () => {
    const bytes = written(list)
    for (let length = 9; length < bytes.length; length += Math.ceil(bytes.length / 60)) {
      const { problem, people } = await read(bytes.slice(0, length))
      expect([length, problem?.code ?? people.length]).toEqual([
        length,
        expect.toSatisfy((said: unknown) => said === 'damaged' || said === 2),
      ])
    }
  })
  test('with a byte that is another is read or refused, and nothing else', async () => {
    const bytes = written(list)
    for (let at = 8; at < bytes.length; at += Math.ceil(bytes.length / 150)) {
      const other = bytes.slice()
      other[at] = 255 - (other[at] ?? 0)
      const { kinds: parts } = await read(other)
      expect(parts.filter(kind => kind === 'problem').length).toBeLessThanOrEqual(1)
    }
  })
})

describe('an .xls', () => {
  test('counts its days from 1904 where it says so', async () => {
    const rows = [
      ['姓名', '国籍', '上海连续工作起始日'],
      ['甲', '德国', { day: 44_987 - 1462 }],
    ]
    expect((await read(xlsOf({ sheets: [{ name: 'S', rows }], from1904: true }))).people[0]?.facts.shanghaiWorkSince).toBe('2023-03-02')
    expect((await read(xlsbOf({ sheets: [{ name: 'S', rows }], from1904: true }))).people[0]?.facts.shanghaiWorkSince).toBe('2023-03-02')
  })
  test('may begin with a chart', async () => {
    const sheets = [
      { name: 'C', rows: [], chart: true },
      { name: 'S', rows: [heads.slice(1, 4), ['甲', '德国', '硕士']] },
    ]
    expect(await names(xlsOf({ sheets }))).toEqual(['甲'])
    expect(await names(xlsbOf({ sheets }))).toEqual(['甲'])
  })
  test('with a password, or from before 1997, is refused by name', async () => {
    expect((await read(xlsOf({ ...list, password: true }))).problem?.code).toBe('password')
    expect((await read(xlsOf({ ...list, version: 0x500 }))).problem?.code).toBe('oldExcel')
    expect((await read(new Uint8Array(containerOf('EncryptedPackage', new Uint8Array(5000))))).problem?.code).toBe('password')
    expect((await read(new Uint8Array(containerOf('WordDocument', new Uint8Array(5000))))).problem?.code).toBe('notAWorkbook')
  })
  test('whose sheets are all one, or of which there are too many, is damaged', async () => {
    const sheet = { name: 'S', rows: [heads.slice(1, 4)] }
    const many = Array.from({ length: 300 }, () => sheet)
    expect((await read(xlsOf({ sheets: many }))).problem?.code).toBe('damaged')
    const stream = xlsStream({ sheets: [sheet, sheet] })
    const [first, second] = [...stream.toString('latin1').matchAll(/\x85\x00\x0a\x00/g)].map(({ index }) => index + 4)
    stream.writeUInt32LE(stream.readUInt32LE(first), second ?? 0)
    expect((await read(new Uint8Array(containerOf('Workbook', stream)))).problem?.code).toBe('damaged')
  })
  test('whose only cells stand far apart costs little', async () => {
    const rows = Array.from({ length: 65_536 }, (_, row) =>
      row === 0 ? [...heads.slice(1, 4)] : row === 65_535 ? ['甲', '德国', '硕士'] : [],
    )
    expect(await names(xlsOf({ sheets: [{ name: 'S', rows }] }))).toEqual(['甲'])
  })
})

describe('the container', () => {
  test('gives back the stream that was put in, of any size', () => {
    for (const size of [0, 1, 4095, 4096, 4097, 100_000, 5_000_000]) {
      const stream = new Uint8Array(size).map((_, index) => index % 251)
      const back = streamIn(containerOf('Workbook', stream), ['Book', 'Workbook'])
      expect([size, Buffer.compare(back?.subarray(0, size) ?? new Uint8Array(1), stream)]).toEqual([size, 0])
      expect(back?.length).toBe(Math.max(size, 4096))
    }
    expect(streamIn(containerOf('Workbook', new Uint8Array(1)), ['Book'])).toBeUndefined()
  })
  test('whose chain goes round, or leads out of it, is damaged', () => {
    const bytes = containerOf('Workbook', new Uint8Array(20_000))
    const view = new DataView(bytes.buffer)
    // The sectors of the stream follow those of the table and of the folder.
    for (const next of [2, 3, 5000]) {
      view.setUint32(4096 + 4 * 4, next, true)
      expect(() => streamIn(bytes, ['Workbook'])).not.toThrow(RangeError)
    }
    view.setUint32(4096 + 4 * 2, 9999, true)
    expect(() => streamIn(bytes, ['Workbook'])).toThrow('damaged')
  })
  test('that says it has more tables than fit is damaged', () => {
    const bytes = containerOf('Workbook', new Uint8Array(20_000))
    new DataView(bytes.buffer).setUint32(44, 0x7fffffff, true)
    expect(() => streamIn(bytes, ['Workbook'])).toThrow('damaged')
  })
})

describe('an .xlsb', () => {
  test('with rows that are wide and nearly empty is refused before they are made', async () => {
    const wide = Buffer.concat(
      Array.from({ length: 2000 }, (_, row) => {
        const [head, cell] = [Buffer.alloc(13), Buffer.alloc(16)]
        head.writeUInt32LE(row)
        cell.writeUInt32LE(16_383)
        return Buffer.concat([binaryRecord(0, head), binaryRecord(5, cell)])
      }),
    )
    const bytes = xlsbOf(list, entries => entries.map(one => (one.name.endsWith('sheet1.bin') ? { ...one, content: wide } : one)))
    expect((await read(bytes)).problem?.code).toBe('unpacksTooLarge')
  })
  test('that says it unpacks to more, or to other bytes, is refused', async () => {
    const lying = (lies: { readonly unpacked?: number; readonly checksum?: number }) =>
      read(xlsbOf(list, entries => entries.map(one => (one.name.endsWith('sheet1.bin') ? { ...one, lies } : one))))
    expect((await lying({ unpacked: 2 ** 31 })).problem?.code).toBe('unpacksTooLarge')
    expect((await lying({ unpacked: 10 })).problem?.code).toBe('damaged')
    expect((await lying({ checksum: 7 })).problem?.code).toBe('damaged')
  })
})

describe('an .ods', () => {
  test('of another program is read', async () => {
    const bytes = await writeOds({
      sheets: [{ name: 'S', rows: [[...heads.slice(1, 5)], ['甲', '德国', '硕士', new Date('2023-03-02')]] }],
    })
    const { people } = await read(new Uint8Array(bytes))
    expect(people.map(({ id, facts }) => [id, facts.shanghaiWorkSince])).toEqual([['甲', '2023-03-02']])
  })
  test('with a formula that was never calculated is refused by its cell', async () => {
    const content = odsContent({ sheets: [{ name: 'S', rows: [heads.slice(1, 4), ['甲', 'x', '硕士']] }] })
    const formula = '<table:table-cell table:formula="of:=[.A1]"/>'
    const broken = content.replace('<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>', formula)
    expect((await read(odsWith(broken))).problem).toEqual({ code: 'noResult', values: { cell: 'B2' } })
  })
  test('with a password is refused by name; a text document is no workbook', async () => {
    const manifest = { name: 'META-INF/manifest.xml', content: '<manifest><encryption-data/></manifest>' }
    expect((await read(odsWith('x', manifest))).problem?.code).toBe('password')
    expect(
      (await read(odsWith('<office:document-content><office:body><office:text/></office:body></office:document-content>'))).problem?.code,
    ).toBe('noHead')
  })
  test('that repeats a row or a cell without end is refused before it is made', async () => {
    const repeating = (what: string) => {
      const content = odsContent({ sheets: [{ name: 'S', rows: [heads.slice(1, 4), ['甲', '德国', '硕士']] }] })
      return read(odsWith(content.replace('</table:table>', `${what}</table:table>`)))
    }
    const cell = (times: number) =>
      `<table:table-cell table:number-columns-repeated="${times}" office:value-type="string"><text:p>x</text:p></table:table-cell>`
    const line = (times: number, cells: string) => `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`
    expect((await repeating(line(1_048_576, cell(100)))).problem?.code).toBe('tooManyRows')
    expect((await repeating(line(1, cell(20_000)))).problem?.code).toBe('tooManyColumns')
    expect(
      (await repeating(line(1, `<table:table-cell><text:p><text:s text:c="100000000"/></text:p></table:table-cell>`))).problem?.code,
    ).toBe('damaged')
    expect((await repeating(line(5, cell(1)))).people).toHaveLength(1)
  })
  test('that breaks off is damaged', async () => {
    const content = odsContent(list)
    for (const length of [content.length - 1, content.length - 30, 500]) {
      const { problem } = await read(odsWith(content.slice(0, length)))
      expect([length, problem?.code]).toEqual([length, expect.stringMatching(/damaged|noHead/)])
    }
  })
})
