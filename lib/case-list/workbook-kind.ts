/**
 * Workbooks of every kind that is read: what their sheets are.
 */
import { streamXlsxRows } from 'hucre/xlsx'
import { binaryBook } from './binary-workbook'
import { cellOf } from './library-cell'
import { damaged } from './list-problem'
import { oldExcelBook } from './old-excel'
import { oneSheet } from './one-sheet'
import { openDocumentBook } from './open-document'
import type { RowCells } from './row-table'
import { checkSheet } from './sheet-check'
import type { BookSheet } from './sheet-choice'
import { seenRows } from './sheet-rows'
import { inUtf8 } from './utf8-parts'
import { binaryParts, workbookParts, type WorkbookParts } from './workbook-parts'
import { zipPartsOf } from './zip'

/** A workbook: how it counts its days, and its sheets in order. */
export interface Book {
  readonly from1904: boolean
  readonly sheets: readonly BookSheet[]
}

/** How a zip file begins. */
const ZIP = [0x50, 0x4b]

/** The workbook in some bytes. Throws a ListProblem where it is none, or cannot be read. */
export async function bookIn(bytes: Uint8Array, signal?: AbortSignal): Promise<Book> {
  if (!ZIP.every((byte, index) => bytes[index] === byte)) return oldExcelBook(bytes)
  const parts = zipPartsOf(bytes)
  if (parts.some(({ name }) => name === 'content.xml') && parts.some(({ name }) => name === 'mimetype'))
    return openDocumentBook(bytes, parts)
  const plain = await inUtf8(bytes)
  const binary = await binaryParts(plain)
  if (binary !== undefined) return binaryBook(plain, binary)
  const book = await workbookParts(plain)
  return { from1904: book.from1904, sheets: sheetsOf(plain, book, signal) }
}

/** The sheets of a workbook of today. */
const sheetsOf = (bytes: Uint8Array, book: WorkbookParts, signal: AbortSignal | undefined): readonly BookSheet[] =>
  book.sheets.map(({ name, hidden, part }) => ({
    name,
    hidden,
    part,
    open: async () => {
      const { rows, noResult, hiddenRows, merges, digits, ...check } = await checkSheet(
        bytes,
        part,
        { ...book, texts: book.texts.length },
        signal,
      )
      return { rows, noResult, hiddenRows, read: () => seenRows(rowsOf(oneSheet(bytes, book, part, check)), merges, digits) }
    },
  }))

async function* rowsOf(workbook: Promise<Uint8Array>): AsyncGenerator<RowCells> {
  try {
    for await (const { index, values } of streamXlsxRows(await workbook, { sheet: 0, dateSystem: '1904' })) {
      yield { row: index + 1, cells: values.map(cellOf) }
    }
  } catch {
    throw damaged()
  }
}
