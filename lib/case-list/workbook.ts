/**
 * From a workbook to rows of cells. The reading is hucre’s; what it would pass over in silence is looked for before.
 */
import { streamXlsxRows } from 'hucre/xlsx'
import { isEmpty, type Cell } from './cell'
import { understoodIn } from './column-mapping'
import { listLimits, ListProblem } from './list-problem'
import { allBytes, type FileSource } from './list-source'
import type { Seen, RowTable } from './row-table'
import type { Vocabulary } from './vocabulary'
import { oneSheet } from './one-sheet'
import { checkSheet } from './sheet-check'
import { workbookParts } from './workbook-parts'
import type { ZipPart } from './zip'

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

async function* rowsOf(workbook: Uint8Array): AsyncGenerator<SheetRow> {
  try {
    for await (const { index, values } of streamXlsxRows(workbook, { sheet: 0, dateSystem: '1904' })) {
      yield { row: index + 1, cells: values.map(cellOf) }
    }
  } catch {
    throw new ListProblem('damaged')
  }
}

/** The rows of a sheet from the first on which anything stands; undefined where there is none. */
async function begun(workbook: Uint8Array): Promise<{ readonly head: SheetRow; readonly others: AsyncGenerator<SheetRow> } | undefined> {
  const others = rowsOf(workbook)
  for (let next = await others.next(); !next.done; next = await others.next()) {
    if (!next.value.cells.every(isEmpty)) return { head: next.value, others }
  }
  return undefined
}

async function* together(head: SheetRow, others: AsyncIterable<SheetRow>): AsyncGenerator<SheetRow> {
  yield head
  yield* others
}

/** The table in a workbook: the first sheet of which a head is understood, else the first on which anything stands. */
export async function workbookTable(source: FileSource, vocabulary: Vocabulary, seen: Seen, signal?: AbortSignal): Promise<RowTable> {
  const bytes = await allBytes(source, listLimits.whole, done => seen(done, source.size))
  if (bytes === undefined) throw new ListProblem('tooLarge', { most: listLimits.whole / 2 ** 20 })
  const parts = await workbookParts(bytes)
  const { sheets, from1904, texts } = parts
  const tableOf = (name: string, count: number, rows: AsyncIterable<SheetRow>): RowTable => ({
    rules: { from1904, text: false },
    encoding: undefined,
    sheet: sheets.length > 1 ? name : undefined,
    pieces: pieces(rows, done => seen(done, count)),
  })
  let first: (() => RowTable) | undefined
  const looked = new Set<ZipPart>()
  for (const { name, part } of sheets) {
    // What was looked at under another name is the same again.
    if (looked.has(part)) continue
    if (looked.size === listLimits.sheets) break
    looked.add(part)
    const check = await checkSheet(bytes, part, texts.length, signal)
    const workbook = oneSheet(bytes, parts, part, check.texts)
    const rows = await begun(workbook)
    if (rows === undefined) continue
    if (understoodIn(rows.head.cells.map(String), vocabulary) > 0) return tableOf(name, check.rows, together(rows.head, rows.others))
    await rows.others.return(undefined)
    first ??= () => tableOf(name, check.rows, rowsOf(workbook))
  }
  if (first === undefined) throw new ListProblem('noHead')
  return first()
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
