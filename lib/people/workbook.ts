/**
 * From a workbook to rows of cells. The reading is hucre’s; what it would pass over in silence is looked for before.
 */
import { streamXlsxRows } from 'hucre/xlsx'
import { isEmpty, type Cell } from './cell'
import { understoodIn } from './heads'
import { limits, ListProblem } from './problem'
import { allBytes, type FileSource } from './source'
import type { Seen, Table } from './table'
import type { Vocabulary } from './vocabulary'
import { lookThrough, workbookParts } from './workbook-parts'

/** The library counts all days from 1904; which day a number means is told by the workbook’s own count. */
const FIRST_DAY = Date.UTC(1904, 0, 1)
const A_DAY = 86_400_000
/** How many rows are handed on together. */
const TOGETHER = 512

type Value = string | number | boolean | Date | null

function cellOf(value: Value): Cell {
  if (value === null) return ''
  return value instanceof Date ? { serial: (value.getTime() - FIRST_DAY) / A_DAY } : value
}

interface SheetRow {
  readonly row: number
  readonly cells: readonly Cell[]
}

async function* rowsOf(bytes: Uint8Array, sheet: number): AsyncGenerator<SheetRow> {
  try {
    for await (const { index, values } of streamXlsxRows(bytes, { sheet, dateSystem: '1904' })) {
      yield { row: index + 1, cells: values.map(cellOf) }
    }
  } catch {
    throw new ListProblem('damaged')
  }
}

async function headOf(bytes: Uint8Array, sheet: number): Promise<readonly Cell[] | undefined> {
  for await (const { cells } of rowsOf(bytes, sheet)) if (!cells.every(isEmpty)) return cells
  return undefined
}

/** The table in a workbook: the first sheet of which a head is understood, else the first on which anything stands. */
export async function workbookTable(source: FileSource, vocabulary: Vocabulary, seen: Seen, signal?: AbortSignal): Promise<Table> {
  const bytes = await allBytes(source, limits.whole, done => seen(done, source.size))
  if (bytes === undefined) throw new ListProblem('tooLarge', { most: limits.whole / 2 ** 20 })
  const { sheets, from1904, texts } = await workbookParts(bytes)
  let found: { readonly place: number; readonly rows: number } | undefined
  for (const [place, sheet] of sheets.entries()) {
    const rows = await lookThrough(bytes, sheet, texts, signal)
    const head = await headOf(bytes, place)
    if (head === undefined) continue
    const understood = understoodIn(head.map(String), vocabulary) > 0
    if (understood || found === undefined) found = { place, rows }
    if (understood) break
  }
  if (found === undefined) throw new ListProblem('noHead')
  const { place, rows } = found
  return {
    rules: { from1904, text: false },
    encoding: undefined,
    sheet: sheets.length > 1 ? sheets[place]?.name : undefined,
    pieces: pieces(rowsOf(bytes, place), done => seen(done, rows)),
  }
}

async function* pieces(rows: AsyncIterable<SheetRow>, seen: (rows: number) => void): AsyncGenerator<readonly SheetRow[]> {
  let piece: SheetRow[] = []
  for await (const row of rows) {
    piece.push(row)
    if (piece.length < TOGETHER) continue
    seen(row.row)
    yield piece
    piece = []
  }
  yield piece
}
