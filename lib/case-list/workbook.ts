/**
 * From a workbook to rows of cells: those of one of its sheets, or of several.
 */
import { joinedRows } from './joined-sheets'
import { listLimits, ListProblem } from './list-problem'
import { allBytes, type FileSource } from './list-source'
import type { Seen, RowTable, RowCells } from './row-table'
import { chosenSheets, type BookSheet, type SheetChoice } from './sheet-choice'
import type { Vocabulary } from './vocabulary'
import { bookIn } from './workbook-kind'

/** How many rows are handed on together. */
const TOGETHER = 512

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
  const book = await bookIn(bytes, signal)
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
