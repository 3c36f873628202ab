/**
 * Workbooks in the formats beside .xlsx, made by hand as their programs write them: .xls (and .et), .xlsb, .ods.
 */
import { containerOf } from '@/lib/case-list/old-container'
import { marked, zipped, type Entry } from './zipped'

/** A cell: a text, a number, a number shown as a day, or shown with zeros before it. */
export type Written = string | number | { readonly day: number } | { readonly zeros: number }

export interface WrittenSheet {
  readonly name: string
  readonly hidden?: boolean
  readonly rows: readonly (readonly Written[])[]
  /** Rows from 0 that a filter hides. */
  readonly hiddenRows?: readonly number[]
  /** Cells merged down: column, first and last row, from 0. */
  readonly merges?: readonly (readonly [column: number, from: number, to: number])[]
  /** A chart in place of a sheet. */
  readonly chart?: boolean
}

export interface WrittenBook {
  readonly sheets: readonly WrittenSheet[]
  readonly from1904?: boolean
  readonly password?: boolean
  /** The version of an .xls: 0x600 from 1997 on. */
  readonly version?: number
}

const le = (...numbers: readonly (readonly [value: number, bytes: 1 | 2 | 4 | 8])[]): Buffer =>
  Buffer.concat(
    numbers.map(([value, bytes]) => {
      const one = Buffer.alloc(bytes)
      if (bytes === 8) one.writeDoubleLE(value)
      else one.writeUIntLE(value, 0, bytes)
      return one
    }),
  )
const wide = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Styles in order: plain, a day, five digits at least. */
const styleOf = (cell: Written): number => (typeof cell !== 'object' ? 0 : 'day' in cell ? 1 : 2)
const numberOf = (cell: Exclude<Written, string>): number => (typeof cell === 'number' ? cell : 'day' in cell ? cell.day : cell.zeros)

/** The stream of an .xls. */
export function xlsStream({ sheets, from1904 = false, password = false, version = 0x600 }: WrittenBook): Buffer {
  const record = (id: number, ...data: readonly Buffer[]): Buffer => {
    const all = Buffer.concat(data)
    return Buffer.concat([le([id, 2], [all.length, 2]), all])
  }
  const begin = (kind: number) => record(0x809, le([version, 2], [kind, 2], [0x1faa, 2], [0x7cd, 2], [0, 4], [6, 4]))
  const end = record(0x0a)
  const texts = [...new Set(sheets.flatMap(({ rows }) => rows.flat().filter(cell => typeof cell === 'string')))]
  const bodies = sheets.map(({ rows, hiddenRows = [], merges = [], chart }) =>
    Buffer.concat([
      begin(chart === true ? 0x20 : 0x10),
      ...rows.map((cells, row) =>
        Buffer.concat([
          record(0x208, le([row, 2], [0, 2], [cells.length, 2], [255, 2], [0, 4], [hiddenRows.includes(row) ? 0x20 : 0, 2], [0, 2])),
          ...cells.map((cell, column) =>
            typeof cell === 'string'
              ? record(0xfd, le([row, 2], [column, 2], [0, 2], [texts.indexOf(cell), 4]))
              : record(0x203, le([row, 2], [column, 2], [styleOf(cell), 2], [numberOf(cell), 8])),
          ),
        ]),
      ),
      ...(merges.length === 0
        ? []
        : [record(0xe5, le([merges.length, 2]), ...merges.map(([column, from, to]) => le([from, 2], [to, 2], [column, 2], [column, 2])))]),
      end,
    ]),
  )
  const shared = Buffer.concat([
    le([texts.length, 4], [texts.length, 4]),
    ...texts.map(text => Buffer.concat([le([text.length, 2], [1, 1]), wide(text)])),
  ])
  const globals = (at: readonly number[]) =>
    Buffer.concat([
      begin(5),
      ...(password ? [record(0x2f, Buffer.alloc(54))] : []),
      record(0x22, le([from1904 ? 1 : 0, 2])),
      record(0x41e, le([164, 2], [5, 2], [0, 1]), Buffer.from('00000')),
      ...[0, 14, 164].map(form => record(0xe0, le([0, 2], [form, 2]), Buffer.alloc(16))),
      ...sheets.map(({ name, hidden = false, chart = false }, index) =>
        record(0x85, le([at[index] ?? 0, 4], [hidden ? 1 : 0, 1], [chart ? 2 : 0, 1], [name.length, 1], [1, 1]), wide(name)),
      ),
      record(0xfc, shared),
      end,
    ])
  const length = globals([]).length
  const begins = bodies.map((_, index) => length + bodies.slice(0, index).reduce((sum, body) => sum + body.length, 0))
  return Buffer.concat([globals(begins), ...bodies])
}

/** An .xls; so is an .et. */
export const xlsOf = (book: WrittenBook): Uint8Array<ArrayBuffer> => new Uint8Array(containerOf('Workbook', xlsStream(book)))

/** A record of an .xlsb. */
export function binaryRecord(id: number, ...data: readonly Buffer[]): Buffer {
  const all = Buffer.concat(data)
  const parts: number[] = id < 128 ? [id] : [(id & 127) | 128, id >> 7]
  let left = all.length
  do {
    parts.push((left & 127) | (left > 127 ? 128 : 0))
    left >>= 7
  } while (left > 0)
  return Buffer.concat([Buffer.from(parts), all])
}

const counted = (text: string): Buffer => Buffer.concat([le([text.length, 4]), wide(text)])
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...all: readonly (readonly [kind: string, target: string])[]): string =>
  `<Relationships>${all.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

/** An .xlsb. */
export function xlsbOf(
  { sheets, from1904 = false }: WrittenBook,
  change = (entries: readonly Entry[]) => entries,
): Uint8Array<ArrayBuffer> {
  const body = ({ rows, hiddenRows = [], merges = [] }: WrittenSheet) =>
    Buffer.concat([
      ...rows.flatMap((cells, row) => [
        binaryRecord(0, le([row, 4], [0, 4], [300, 2], [0, 1], [hiddenRows.includes(row) ? 0x10 : 0, 1], [0, 1])),
        ...cells.map((cell, column) =>
          typeof cell === 'string'
            ? binaryRecord(6, le([column, 4], [0, 4]), counted(cell))
            : binaryRecord(5, le([column, 4], [styleOf(cell), 4], [numberOf(cell), 8])),
        ),
      ]),
      ...merges.map(([column, from, to]) => binaryRecord(176, le([from, 4], [to, 4], [column, 4], [column, 4]))),
    ])
  const styles = Buffer.concat([
    binaryRecord(44, le([164, 2]), counted('00000')),
    binaryRecord(617, le([3, 4])),
    ...[0, 14, 164].map(form => binaryRecord(47, le([0, 2], [form, 2]), Buffer.alloc(12))),
    binaryRecord(618),
  ])
  return zipped(
    change([
      { name: '[Content_Types].xml', content: '<Types/>' },
      { name: '_rels/.rels', content: relations(['officeDocument', 'xl/workbook.bin']) },
      {
        name: 'xl/workbook.bin',
        content: Buffer.concat([
          binaryRecord(153, le([from1904 ? 1 : 0, 4], [0, 4], [0, 4])),
          ...sheets.map(({ name, hidden }, index) =>
            binaryRecord(156, le([hidden === true ? 1 : 0, 4], [index + 1, 4]), counted(`rId${index + 1}`), counted(name)),
          ),
        ]),
      },
      {
        name: 'xl/_rels/workbook.bin.rels',
        content: relations(
          ...sheets.map(({ chart }, index) => [chart === true ? 'chartsheet' : 'worksheet', `worksheets/sheet${index + 1}.bin`] as const),
          ['styles', 'styles.bin'],
        ),
      },
      { name: 'xl/styles.bin', content: styles },
      ...sheets.map((sheet, index) => ({ name: `xl/worksheets/sheet${index + 1}.bin`, content: body(sheet) })),
    ]),
  )
}

/** The day with a number, as OpenDocument writes it. */
const written = (day: number): string => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10)

/** The content of an .ods. */
export function odsContent({ sheets }: WrittenBook): string {
  const cell = (one: Written, spans: string): string => {
    if (one === '') return `<table:table-cell${spans}/>`
    if (typeof one === 'string')
      return `<table:table-cell office:value-type="string"${spans}><text:p>${marked(one)}</text:p></table:table-cell>`
    if (typeof one === 'object' && 'day' in one)
      return `<table:table-cell office:value-type="date" office:date-value="${written(one.day)}"${spans}><text:p>x</text:p></table:table-cell>`
    const style = typeof one === 'object' ? ' table:style-name="ce5"' : ''
    return `<table:table-cell${style} office:value-type="float" office:value="${numberOf(one)}"${spans}><text:p>x</text:p></table:table-cell>`
  }
  const table = ({ name, hidden, rows, hiddenRows = [], merges = [] }: WrittenSheet): string => {
    const span = (row: number, column: number) => {
      const merge = merges.find(([at, from]) => at === column && from === row)
      return merge === undefined ? '' : ` table:number-rows-spanned="${merge[2] - merge[1] + 1}" table:number-columns-spanned="1"`
    }
    const line = (cells: readonly Written[], row: number) =>
      `<table:table-row${hiddenRows.includes(row) ? ' table:visibility="filter"' : ''}>${cells.map((one, column) => cell(one, span(row, column))).join('')}<table:table-cell table:number-columns-repeated="${16384 - cells.length}"/></table:table-row>`
    return `<table:table table:name="${marked(name)}" table:style-name="${hidden === true ? 'ta2' : 'ta1'}">${rows.map(line).join('')}<table:table-row table:number-rows-repeated="${1048576 - rows.length}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`
  }
  const spaces = ['office', 'table', 'text', 'style', 'number', 'fo'].map(one => `xmlns:${one}="urn:${one}"`).join(' ')
  return `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:automatic-styles><number:number-style style:name="N5"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style><style:style style:name="ce5" style:family="table-cell" style:data-style-name="N5"/></office:automatic-styles><office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document-content>`
}

/** An .ods of some content. */
export const odsWith = (content: string, ...more: readonly Entry[]): Uint8Array<ArrayBuffer> =>
  zipped([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    { name: 'content.xml', content },
    ...more,
  ])
/** An .ods. */
export const odsOf = (book: WrittenBook): Uint8Array<ArrayBuffer> => odsWith(odsContent(book))
