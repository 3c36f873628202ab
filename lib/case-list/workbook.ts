/**
 * From a workbook to rows of cells. The reading is hucre’s; what it would pass over in silence is looked for before.
 */
import { streamXlsxRows } from 'hucre/xlsx'
import type { Cell } from './cell'
import { joinedRows } from './joined-sheets'
import { listLimits, ListProblem } from './list-problem'
import { allBytes, type FileSource } from './list-source'
import { oneSheet } from './one-sheet'
import type { Seen, RowTable, RowCells } from './row-table'
import { checkSheet } from './sheet-check'
import { chosenSheets, type BookSheet, type SheetChoice } from './sheet-choice'
import { seenRows } from './sheet-rows'
import type { Vocabulary } from './vocabulary'
import { workbookParts, type WorkbookParts } from './workbook-parts'

/** The library counts all days from 1904; which day a number means is told by the workbook’s own count. */
const FIRST_DAY = Date.UTC(1904, 0, 1)
const A_DAY = 86_400_000
/** How many rows are handed on together. */
const TOGETHER = 512

type Value = string | number | boolean | Date | null

/** A cell as the library gives it, with a day as the number of days since 1904. */
export function cellOf(value: Value): Cell {
  if (value === null) return ''
  return value instanceof Date ? { serial: (value.getTime() - FIRST_DAY) / A_DAY } : value
}

async function* rowsOf(workbook: Uint8Array): AsyncGenerator<RowCells> {
  try {
    for await (const { index, values } of streamXlsxRows(workbook, { sheet: 0, dateSystem: '1904' })) {
      yield { row: index + 1, cells: values.map(cellOf) }
    }
  } catch {
    throw new ListProblem('damaged')
  }
}

/** The sheets of a workbook of today. */
const sheetsOf = (bytes: Uint8Array, parts: WorkbookParts, signal: AbortSignal | undefined): readonly BookSheet[] =>
  parts.sheets.map(({ name, hidden, part }) => ({
    name,
    hidden,
    part,
    open: async () => {
      const { rows, noResult, hiddenRows, texts, merges, digits } = await checkSheet(
        bytes,
        part,
        { ...parts, texts: parts.texts.length },
        signal,
      )
      return { rows, noResult, hiddenRows, read: () => seenRows(rowsOf(oneSheet(bytes, parts, part, texts)), merges, digits) }
    },
  }))

/** The table in a workbook: of one of its sheets, or of several joined. */
export async function workbookTable(
  source: FileSource,
  vocabulary: Vocabulary,
  seen: Seen,
  choice: SheetChoice = {},
  signal?: AbortSignal,
): Promise<RowTable> {
  const bytes = await allBytes(source, listLimits.whole, done => seen(done, source.size))
  if (bytes === undefined) throw new ListProblem('tooLarge', { most: listLimits.whole / 2 ** 20 })
  const parts = await workbookParts(bytes)
  return tableIn({ from1904: parts.from1904, sheets: sheetsOf(bytes, parts, signal) }, vocabulary, seen, choice, signal)
}

/** The table in a workbook of any kind. */
export async function tableIn(
  book: { readonly from1904: boolean; readonly sheets: readonly BookSheet[] },
  vocabulary: Vocabulary,
  seen: Seen,
  choice: SheetChoice,
  signal?: AbortSignal,
): Promise<RowTable> {
  const { read, others, hidden } = await chosenSheets(book.sheets, vocabulary, choice, signal)
  const [first, ...more] = read
  if (first === undefined) throw new ListProblem('noHead')
  for (const { noResult, sheet } of read)
    if (noResult !== undefined) throw new ListProblem('noResult', { cell: more.length === 0 ? noResult : `${sheet.name}!${noResult}` })
  const sum = (number: 'rows' | 'hiddenRows') => read.map(one => one[number]).reduce((total, one) => total + one, 0)
  const nameOf = (one: { readonly sheet: BookSheet }) => one.sheet.name
  const joined = read.map(one => ({ name: nameOf(one), heads: one.head.heads, headRow: one.headRow, rows: one.read }))
  return {
    rules: { from1904: book.from1904, text: false },
    encoding: undefined,
    sheet: book.sheets.length > 1 && more.length === 0 ? first.sheet.name : undefined,
    book: {
      names: book.sheets.slice(0, listLimits.sheets).map(({ name }) => name),
      joined: more.length === 0 ? [] : read.map(nameOf),
      others: others.map(nameOf),
      hidden,
      hiddenRows: sum('hiddenRows'),
    },
    pieces:
      more.length === 0
        ? pieces(first.read(), done => seen(done, first.rows))
        : counted(joinedRows(joined, vocabulary, choice.sheetHead ?? '', TOGETHER), done => seen(done, sum('rows'))),
  }
}

async function* pieces(rows: AsyncIterable<RowCells>, seen: (rows: number) => void): AsyncGenerator<readonly RowCells[]> {
  let piece: RowCells[] = []
  for await (const row of rows) {
    piece.push(row)
    if (piece.length < TOGETHER) continue
    seen(row.row)
    yield piece
    piece = []
  }
  yield piece
}

async function* counted(pieces: AsyncIterable<readonly RowCells[]>, seen: (rows: number) => void): AsyncGenerator<readonly RowCells[]> {
  let done = 0
  for await (const piece of pieces) {
    done += piece.length
    seen(done)
    yield piece
  }
}
