/**
 * Rows written as files that spreadsheets open: CSV, and the sheet of a workbook.
 */
import type { CellValue, ColumnDef } from 'hucre'
import { csvLine } from '../check/csv-line'
import { present } from '../engine/present'
import { markedId } from './cell'

/** A calendar day `YYYY-MM-DD`, to be written as a day and not as a text. */
export interface ExportedDay {
  readonly day: string
}

/** A cell to be written. */
export type ExportCell = string | number | ExportedDay

export type ExportRow = readonly ExportCell[]

const plainText = (cell: ExportCell): string => (typeof cell === 'object' ? cell.day : String(cell))

/** By this mark spreadsheets know UTF-8. */
const MARK = '\ufeff'

/**
 * Rows as CSV, line by line; spreadsheets show its Chinese and take nothing in it for a formula. Days are `YYYY-MM-DD`.
 * The first `given` columns are texts as they were given, and come back as they were.
 */
export const asCsv = (rows: readonly ExportRow[], given = 1): string =>
  MARK + rows.map(row => csvLine(row.map(plainText).map((text, column) => (column < given ? markedId(text) : text)))).join('')

/** In workbooks `_x0041_` is another way of writing a sign; where it is meant as it stands, its beginning is written so. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Spreadsheets count a day too many before this one, each in its own way: there a day is its text. */
const FIRST_COUNTED = '1900-03-01'

function cellValue(cell: ExportCell): CellValue {
  if (typeof cell === 'number') return cell
  if (typeof cell === 'object') return cell.day < FIRST_COUNTED ? cell.day : new Date(cell.day)
  return cell === '' ? null : cell.replace(looksEscaped, '_x005F_')
}

/** How wide a column is in signs: wide enough for its contents, within bounds; a head may take more lines. */
const [NARROWEST, WIDEST, WIDEST_HEAD] = [10, 60, 24]
/** So many rows tell how wide a column is. */
const LOOKED_AT = 2000

const signsWide = (text: string): number => [...text].reduce((width, sign) => width + (sign > '\u2e7f' ? 2 : 1), 0)

function columnOf(head: ExportCell, index: number, rows: readonly ExportRow[]): ColumnDef {
  let width = Math.max(NARROWEST, Math.min(WIDEST_HEAD, signsWide(plainText(head)) + 3))
  for (const row of rows.slice(1, LOOKED_AT)) {
    const cell = row[index]
    if (cell === undefined) continue
    const text = plainText(cell)
    if (text.length * 2 > width) width = Math.max(width, signsWide(text) + 2)
  }
  const wraps = width > WIDEST ? { style: { alignment: { wrapText: true, vertical: 'top' } } as const } : {}
  return { width: Math.min(WIDEST, width), ...wraps }
}

/** The style of heads: bold, in as many lines as they take. */
export const headStyle = { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } as const

/** The cells of a head row as they look. */
export const boldHead = (head: readonly unknown[]) => new Map(head.map((_, index) => [`0,${index}`, { style: headStyle }]))

/** Columns for a list: as wide as their contents. */
export const columnsFor = (rows: readonly ExportRow[]): ColumnDef[] =>
  present(rows[0], 'the head').map((head, index) => columnOf(head, index, rows))

/** Rows as the cells of a sheet: days are days, texts are texts whatever they begin with. */
export const cellValues = (rows: readonly ExportRow[]): CellValue[][] => rows.map(row => row.map(cellValue))
