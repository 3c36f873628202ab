/**
 * Workbooks, made by hand as other programs write them: texts shared or in place, days by number, several sheets.
 */
import { describe, expect, test } from 'vitest'
import type { FileSource } from '@/lib/case-list/list-source'
import { readList } from '@/lib/case-list/read-list'
import { fileOf, gather, open } from './reading'
import { vocabulary } from './vocabulary-of-tests'
import { bookOf, inline, row, type Book } from './zipped'

const bookRead = (book: Book, wide?: boolean) => open(bookOf(book, wide), 'list.xlsx')
const number = (value: number, style?: number) => `<c${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`
const shared = (at: number) => `<c t="s"><v>${at}</v></c>`
const since = async (book: Omit<Book, 'sheets'>, ...cells: readonly string[]) => {
  const read = await bookRead({
    ...book,
    sheets: [inline('id', 'areaWorkSince') + cells.map((cell, index) => row(number(index), cell)).join('')],
  })
  return read.people.map(({ facts, faults }) => facts.areaWorkSince ?? { refused: faults[0]?.came })
}

describe('cells', () => {
  test('shared texts, texts in place, truth values, numbers, results of formulas', async () => {
    const { people } = await bookRead({
      texts: ['姓名', 'hasSpouse', 'leastAnnualWageCny', 'degree', '李 & 雷', '硕士'],
      sheets: [
        row(shared(0), shared(1), shared(2), shared(3)) +
          row(shared(4), '<c t="b"><v>1</v></c>', number(600000.5), '<c t="str"><f>LOWER("MASTER")</f><v>master</v></c>') +
          row('<c><v>7</v></c>', shared(5)),
      ],
    })
    expect(people.map(({ row, id, facts, faults }) => [row, id, facts, faults.map(({ came }) => came)])).toEqual([
      [2, '李 & 雷', { hasSpouse: true, leastAnnualWageCny: 600000.5, degree: 'master' }, []],
      [3, '7', { hasSpouse: null, leastAnnualWageCny: null, degree: null }, ['硕士']],
    ])
  })
  test('days by number, counted from 1900, with the day the calendar does not have', async () => {
    expect(
      await since(
        { forms: [14] },
        number(44622, 1),
        number(44622.75, 1),
        number(1, 1),
        number(59, 1),
        number(60, 1),
        number(61, 1),
        number(73415, 1),
        number(73416, 1),
      ),
    ).toEqual(['2022-03-02', '2022-03-02', '1900-01-01', '1900-02-28', { refused: '60' }, '1900-03-01', '2100-12-31', { refused: '73416' }])
  })
  test('days by number, counted from 1904', async () => {
    expect(await since({ forms: [14], from1904: true }, number(43160, 1), number(0, 1), number(43160))).toEqual([
      '2022-03-02',
      '1904-01-01',
      '2022-03-02',
    ])
  })
  test('a number without the form of a date is a day only where it cannot be a year', async () => {
    expect(await since({}, number(44622), number(2022), number(20220302), number(44622.5))).toEqual([
      '2022-03-02',
      { refused: '2022' },
      { refused: '20220302' },
      { refused: '44622.5' },
    ])
  })
  test('a day is no number and no choice', async () => {
    const { people } = await bookRead({
      forms: [14],
      sheets: [
        inline('id', 'leastAnnualWageCny', 'degree', 'hasSpouse') + row(number(44622, 1), number(44622, 1), number(44622, 1), number(2)),
      ],
    })
    expect([people[0]?.id, people[0]?.faults.map(({ column, came }) => [column, came])]).toEqual([
      '2022-03-02',
      [
        [1, '2022-03-02'],
        [2, '2022-03-02'],
        [3, '2'],
      ],
    ])
  })
  test('what a spreadsheet shows as an error is a fault', async () => {
    const { people } = await bookRead({ sheets: [inline('id', 'degree') + row(number(1), '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>')] })
    expect(people[0]?.faults[0]?.came).toBe('#DIV/0!')
  })
})

describe('sheets', () => {
  const list = inline('', 'id', 'degree') + inline('', 'A', '硕士')
  test('the first under whose heads one is understood, wherever it lies', async () => {
    const { people, columns } = await bookRead({ sheets: ['', inline('Read me') + inline('first'), list] })
    expect([people.map(({ id, facts }) => [id, facts]), columns.map(({ head }) => head)]).toEqual([
      [['A', { degree: 'master' }]],
      ['', 'id', 'degree'],
    ])
  })
  test('else the first on which anything stands', async () => {
    const { columns, sample } = await bookRead({ sheets: ['', inline('Read me') + inline('first')] })
    expect([columns.map(({ head }) => head), sample]).toEqual([['Read me'], [['first']]])
  })
  test('also where rows of empty cells stand before the heads; its name is told where there are several', async () => {
    const sheetOf = async (sheets: readonly string[]) => {
      for await (const part of readList(fileOf(bookOf({ sheets }), 'list.xlsx'), vocabulary)) if (part.kind === 'columns') return part.sheet
      return expect.fail('no columns')
    }
    const below = row('<c/>') + inline('id', 'degree') + inline('A', '硕士')
    expect((await bookRead({ sheets: [inline('Read me') + inline('x'), below] })).people.map(({ row, id }) => [row, id])).toEqual([
      [3, 'A'],
    ])
    expect(await sheetOf([inline('Read me'), below])).toBe('S2')
    expect(await sheetOf([below])).toBeUndefined()
  })
  test('also where rows of nothing but white space stand before the heads', async () => {
    const below = inline(' ', '\t') + inline('id', 'degree') + inline('A', '硕士')
    expect((await bookRead({ sheets: [inline('Read me') + inline('x'), below] })).people.map(({ row, id }) => [row, id])).toEqual([
      [3, 'A'],
    ])
  })
  test('of few rows is read once the file is, of which every byte counts', async () => {
    const file = fileOf(bookOf({ sheets: [list] }), 'list.xlsx')
    const heard = []
    for await (const part of readList(file, vocabulary)) if (part.kind === 'people') heard.push(part.progress)
    expect(heard).toEqual([{ done: file.size, total: file.size }])
  })
  test('is handed on in pieces, with how far the reading has come', async () => {
    const sheet = inline('id', 'degree') + inline('A', 'master').repeat(1200)
    const pieces = []
    for await (const part of readList(fileOf(bookOf({ sheets: [sheet] }), 'list.xlsx'), vocabulary))
      if (part.kind === 'people') pieces.push([part.people.length, part.people[0]?.row, part.progress])
    expect(pieces).toEqual([
      [511, 2, { done: 512, total: 1201 }],
      [512, 513, { done: 1024, total: 1201 }],
      [177, 1025, { done: 1024, total: 1201 }],
    ])
  })
  test('of a file that is larger than can be held is not looked for', async () => {
    const piece = new Uint8Array(2 ** 20)
    piece.set([0x50, 0x4b, 3, 4])
    const large: FileSource = {
      kind: 'file',
      name: 'list.xlsx',
      size: undefined,
      open: async function* () {
        for (let count = 0; count < 257; count += 1) yield await Promise.resolve(piece)
      },
    }
    expect((await gather(large)).problem).toEqual({ code: 'tooLarge', values: { most: 256 } })
  })
  test('rows with gaps keep their numbers', async () => {
    const { people } = await bookRead({
      sheets: [
        `<row r="3"><c r="B3" t="inlineStr"><is><t>degree</t></is></c></row><row r="9"><c r="B9" t="inlineStr"><is><t>doctor</t></is></c></row>`,
      ],
    })
    expect(people.map(({ row, facts }) => [row, facts.degree])).toEqual([[9, 'doctor']])
  })
  test('numbers of eight bytes in the zip, as some programs always write them', async () => {
    expect((await bookRead({ sheets: [inline('id', 'degree') + inline('A', '硕士')] }, true)).people).toHaveLength(1)
  })
})

describe('nothing gets lost in silence', () => {
  const sheet = inline('id', 'degree') + inline('A', '硕士')
  const problem = async (book: Book) => (await bookRead(book)).problem
  test('a text that is not there', async () => {
    expect(await problem({ texts: ['x'], sheets: [sheet + row(shared(1))] })).toEqual({ code: 'damaged', values: {} })
    expect(await problem({ sheets: [sheet + row(shared(0))] })).toEqual({ code: 'damaged', values: {} })
  })
  test('what stands behind the sheet is damage, but for white space', async () => {
    const behind =
      (more: string): NonNullable<Book['change']> =>
      entries =>
        entries.map(entry => (entry.name.endsWith('sheet1.xml') ? { ...entry, content: `${String(entry.content)}${more}` } : entry))
    expect(await problem({ sheets: [sheet], change: behind('x') })).toEqual({ code: 'damaged', values: {} })
    expect((await bookRead({ sheets: [sheet], change: behind('\n ') })).people).toHaveLength(1)
  })
  test('a row that is longer than any list has, of a sheet that may be as long', async () => {
    const long = `<c note="${' '.repeat(1000)}"/>`
    expect((await bookRead({ sheets: [sheet + row(long).repeat(9000)] })).people).toHaveLength(1)
    expect(await problem({ sheets: [sheet + row(long.repeat(9000))] })).toMatchObject({ code: 'tooManyColumns' })
  })
  test('a formula without its result', async () => {
    expect(await problem({ sheets: [sheet + '<row r="3"><c r="A3"><f>B1</f></c></row>'] })).toEqual({
      code: 'noResult',
      values: { cell: 'A3' },
    })
    expect(await problem({ sheets: [sheet + '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>'] })).toMatchObject({ code: 'noResult' })
  })
  test('a sheet that breaks off', async () => {
    for (const less of [12, 20, 80]) {
      const change: Book['change'] = entries =>
        entries.map(entry => (entry.name.endsWith('sheet1.xml') ? { ...entry, content: entry.content.slice(0, -less) } : entry))
      expect(await problem({ sheets: [sheet], change })).toEqual({ code: 'damaged', values: {} })
    }
  })
  test('a part that unpacks to more, or to other bytes, than it says', async () => {
    const lying = (lies: NonNullable<Parameters<NonNullable<Book['change']>>[0][number]['lies']>) => ({
      sheets: [sheet],
      change: (entries: Parameters<NonNullable<Book['change']>>[0]) =>
        entries.map(entry => (entry.name.endsWith('sheet1.xml') ? { ...entry, lies } : entry)),
    })
    for (const lies of [{ unpacked: 10 }, { unpacked: 1e6 }, { checksum: 1 }, { method: 12 }])
      expect(await problem(lying(lies))).toEqual({ code: 'damaged', values: {} })
    expect(await problem(lying({ unpacked: 2 ** 31 }))).toEqual({ code: 'unpacksTooLarge', values: { most: 1024 } })
  })
})

describe('a workbook is read as it is written', () => {
  const inPart =
    (name: string, content: (before: string) => string): NonNullable<Book['change']> =>
    entries =>
      entries.map(entry => (entry.name.endsWith(name) ? { ...entry, content: content(String(entry.content)) } : entry))
  const texts = (...written: readonly string[]) => inPart('sharedStrings.xml', () => `<x:sst>${written.join('')}</x:sst>`)
  const heads = row(shared(0), shared(2))

  test('shared texts in runs, with prefixes, comments and signs of every kind; those that nobody refers to do not count', async () => {
    const change = texts(
      '<x:si><x:t>id</x:t></x:si>',
      '<si/>',
      '<x:si><r><rPr><b/></rPr><t>deg</t></r><r><t>ree</t></r></x:si>',
      '<si><t><![CDATA[</si>A & B]]></t></si>',
      '<!-- <si> --><si><t>mas</t><t a=">">doctor</t></si>',
    )
    const { people, problem } = await bookRead({ texts: ['x'], sheets: [heads + row(shared(3), shared(4))], change })
    expect(problem).toBeUndefined()
    expect(people.map(({ id, facts }) => [id, facts.degree])).toEqual([['</si>A & B', 'doctor']])
  })
  test('the last of a million texts', async () => {
    const many = Array.from({ length: 1_000_000 }, (_, number) => `text ${number}`)
    const { people } = await bookRead({ texts: many, sheets: [inline('id', 'degree') + row(shared(999_999), '<c/>')] })
    expect(people.map(({ id }) => id)).toEqual(['text 999999'])
  })
  test('texts that are cut off, or stand in one another, are damaged', async () => {
    for (const written of ['<si><t>id</t>', '<si><si><t>id</t></si></si>', '</si>', '<si><t>id</t></si><si ']) {
      const { problem } = await bookRead({ texts: ['x'], sheets: [heads], change: texts(written) })
      expect(problem?.code).toBe('damaged')
    }
  })
  test('a reference to a text that is written in another way than by its number is damaged, not blank', async () => {
    for (const cell of [
      '<c t="s"><v>-1</v></c>',
      '<c t="s"><v>1e0</v></c>',
      '<c t="s"><v><x/>0</v></c>',
      "<c t='s'><v><!-- -->0</v></c>",
      '<c x="t" t="s"><v>5</v></c>',
    ]) {
      const { problem } = await bookRead({ texts: ['id', 'degree'], sheets: [row(shared(0), shared(1)) + row(cell)] })
      expect([cell, problem?.code]).toEqual([cell, 'damaged'])
    }
  })
  test('signs in quotation marks and comments end no tag', async () => {
    const sheet = inline('id', 'degree') + `<!-- <row> --><row note="a > b"><c t="inlineStr" note="<v>"><is><t>A</t></is></c></row>`
    expect((await bookRead({ sheets: [sheet] })).people.map(({ id }) => id)).toEqual(['A'])
  })
  test('a tag that is longer than any program writes is damaged', async () => {
    const { problem } = await bookRead({ sheets: [`${inline('id', 'degree')}<!--${'row>'.repeat(600_000)}-->`] })
    expect(problem?.code).toBe('damaged')
  })
  test('one part under two names is looked at once, and no list is looked for without an end', async () => {
    const again = inPart('workbook.xml', before => before.replace('<sheets>', '<sheets><sheet name="S0" sheetId="9" r:id="rId1"/>'))
    expect((await bookRead({ sheets: [inline('Read me'), inline('id', 'degree') + inline('A', 'x')], change: again })).people).toHaveLength(
      1,
    )
    const before = Array.from({ length: 254 }, () => '')
    expect((await bookRead({ sheets: [...before, inline('id', 'degree') + inline('A', 'x')] })).people).toHaveLength(1)
    expect((await bookRead({ sheets: [...before, '', inline('id', 'degree') + inline('A', 'x')] })).problem?.code).toBe('noHead')
  })
})
