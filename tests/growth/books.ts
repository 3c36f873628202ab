/**
 * Workbooks made to slow readers down.
 */
import { containerOf } from '@/lib/case-list/old-container'
import { odsContent, odsWith, xlsbOf, xlsStream } from '../case-list/old-books'
import { bookOf, inline, row, type Book, type Entry } from '../case-list/zipped'

/** A workbook with so many of something in it. */
type Make = (length: number) => Uint8Array<ArrayBuffer>

const sheet = inline('id', 'degree') + inline('A', 'master')
const book = (change?: Partial<Book>) => bookOf({ sheets: [sheet], texts: ['x'], forms: [14], ...change })
const part = (name: string, content: string): Partial<Book> => ({
  change: entries => entries.map((entry): Entry => (entry.name.endsWith(name) ? { ...entry, content } : entry)),
})
const within = (name: string, mark: string, content: string): Partial<Book> => ({
  change: entries =>
    entries.map((entry): Entry =>
      entry.name.endsWith(name) ? { ...entry, content: String(entry.content).replace(mark, () => mark + content) } : entry,
    ),
})
const numbers = (length: number) => Array.from({ length }, (_, at) => at)

/** Texts in place of a part, or in it. */
const broken = [
  '<si ',
  '<Relationship ',
  '<sheet ',
  '<f ',
  '<c ',
  '<v>',
  '<!--',
  '<![CDATA[',
  '<?',
  '</',
  '<x a="',
  ' t="s"',
  ' Id="',
  '&amp',
  '"',
  "'>",
  '<si>',
  '<t xml:space="',
]
const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'xl/workbook.xml',
  'workbook.xml.rels',
  'sharedStrings.xml',
  'styles.xml',
  'sheet1.xml',
]

const everywhere = parts.flatMap(name =>
  broken.flatMap((piece): readonly (readonly [string, Make])[] => [
    [`${piece} as ${name}`, length => book(part(name, piece.repeat(length)))],
    [`${piece} in ${name}`, length => book(within(name, name === 'sheet1.xml' ? '<sheetData>' : '?>', piece.repeat(length)))],
  ]),
)

/** Workbooks that are whole, but large in one way. */
const large: Readonly<Record<string, Make>> = {
  'a cell of open formulas': length => book({ sheets: [sheet + `<row><c>${'<f '.repeat(length)}</row>`] }),
  'a cell with t over and over': length => book({ sheets: [sheet + `<row><c${' t="s"'.repeat(length)}</row>`] }),
  'cells that are not closed': length => book({ sheets: [sheet + `<row>${'<c t="s">'.repeat(length)}</row>`] }),
  'a comment with rows in it': length => book({ sheets: [`${sheet}<!--${'row>'.repeat(length)}-->`] }),
  'a comment without an end': length => book({ sheets: [`${sheet}<!--${'row>'.repeat(length)}`] }),
  'a quoted attribute of rows': length => book({ sheets: [`${sheet}<row x="${'row>'.repeat(length)}"/>`] }),
  'spaces in a cell': length => book({ sheets: [sheet + inline('B', `é${' '.repeat(length)}é`)] }),
  'marks in a cell': length => book({ sheets: [sheet + inline('B', `a${'\u0301\u0323'.repeat(length)}`)] }),
  'spaces behind the sheet': length => book(within('sheet1.xml', '</worksheet>', ' '.repeat(length))),
  rows: length => book({ sheets: [sheet + row('<c t="s"><v>0</v></c>').repeat(length / 16)] }),
  'rows without cells': length => book({ sheets: [sheet + '<row/>'.repeat(length)] }),
  'cells of a row': length => book({ sheets: [sheet + `<row>${'<c t="s"><v>0</v></c>'.repeat(length / 10)}</row>`] }),
  'texts that nobody refers to': length => book({ texts: numbers(length).map(String) }),
  'texts of which the last is referred to': length =>
    book({ texts: numbers(length).map(String), sheets: [sheet + row(`<c t="s"><v>${length - 1}</v></c>`)] }),
  'sheets of one part': length =>
    book(within('xl/workbook.xml', '<sheets>', '<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(length / 4))),
  references: length =>
    book(
      within(
        'workbook.xml.rels',
        '.xml"/>',
        numbers(length / 4)
          .map(id => `<Relationship Id="x${id}" Type="a/b" Target="c"/>`)
          .join(''),
      ),
    ),
  'references and sheets': length =>
    book({
      change: entries => {
        const many =
          within(
            'xl/workbook.xml',
            '<sheets>',
            numbers(length / 4)
              .map(id => `<sheet name="a" sheetId="1" r:id="x${id}"/>`)
              .join(''),
          ).change?.(entries) ?? entries
        return (
          within(
            'workbook.xml.rels',
            '.xml"/>',
            numbers(length / 4)
              .map(id => `<Relationship Id="x${id}" Type="a/worksheet" Target="worksheets/sheet1.xml"/>`)
              .join(''),
          ).change?.(many) ?? many
        )
      },
    }),
  'sheets on which nothing is understood': length => book({ sheets: [...numbers(length / 500).map(() => inline('read', 'me')), sheet] }),
  'steps up in a name': length =>
    book(within('workbook.xml.rels', '.xml"/>', `<Relationship Id="x" Type="a/b" Target="${'../'.repeat(length)}"/>`)),
  'a form of numbers': length =>
    book(within('styles.xml', 'main">', `<numFmts><numFmt numFmtId="200" formatCode="${'[['.repeat(length)}"/></numFmts>`)),
  'parts of the zip file': length =>
    book({ change: entries => [...entries, ...numbers(length / 10).map((at): Entry => ({ name: `x${at}`, content: '', stored: true }))] }),
}

const plainList = {
  sheets: [
    {
      name: 'S',
      rows: [
        ['id', 'degree', 'nationality'],
        ['A', 'master', 'foreign'],
      ],
    },
  ],
}
const inOds = (content: string) => odsWith(odsContent(plainList).replace('<office:spreadsheet>', () => `<office:spreadsheet>${content}`))
const inXls = (records: Buffer) => {
  const stream = xlsStream(plainList)
  // Before the last record of the last sheet, which ends it.
  return new Uint8Array(containerOf('Workbook', Buffer.concat([stream.subarray(0, -4), records, stream.subarray(-4)])))
}
const repeated = (record: readonly number[], length: number) => Buffer.alloc(record.length * length, Buffer.from(record))

/** Workbooks of other formats. */
const others: readonly (readonly [string, Make])[] = [
  ...[...broken, '<table:table>', '<table:table-row>', '<table:table-cell>', '<text:p>', '<text:s text:c="9"/>', '<style:style '].map(
    piece => [`${piece} in an .ods`, (length: number) => inOds(piece.repeat(length))] as const,
  ),
  [
    'rows of an .ods',
    length => inOds(`<table:table>${'<table:table-row><table:table-cell/></table:table-row>'.repeat(length / 16)}</table:table>`),
  ],
  [
    'cells of an .ods',
    length => inOds(`<table:table><table:table-row>${'<table:table-cell/>'.repeat(length)}</table:table-row></table:table>`),
  ],
  ['empty records of an .xls', length => inXls(repeated([1, 0, 0, 0], length))],
  ['sheets within a sheet of an .xls', length => inXls(repeated([0x09, 0x08, 4, 0, 0, 6, 0x20, 0], length))],
  ['merged cells of an .xls', length => inXls(repeated([0xe5, 0, 10, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0], length))],
  ['cells of an .xls in one place', length => inXls(repeated([3, 2, 14, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], length))],
  [
    'empty records of an .xlsb',
    length =>
      xlsbOf(plainList, entries =>
        entries.map(one => (one.name.endsWith('sheet1.bin') ? { ...one, content: repeated([99, 0], length) } : one)),
      ),
  ],
  [
    'merged cells of an .xlsb',
    length =>
      xlsbOf(plainList, entries =>
        entries.map(one =>
          one.name.endsWith('sheet1.bin')
            ? {
                ...one,
                content: Buffer.concat([
                  Buffer.from(one.content),
                  repeated([176, 1, 16, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], length),
                ]),
              }
            : one,
        ),
      ),
  ],
]

export const books: readonly (readonly [name: string, make: Make])[] = [...everywhere, ...Object.entries(large), ...others]
