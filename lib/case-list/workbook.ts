/**
 * From a workbook to rows of cells. The reading is hucre’s; what it would pass over in silence is looked for before.
 */
import { streamXlsxRows } from 'hucre/xlsx'
import { isEmpty, type Cell } from './cell'
import { HEAD_ROWS, headAmong } from './head-row'
import { listLimits, ListProblem } from './list-problem'
import { allBytes, type FileSource } from './list-source'
import type { Seen, RowTable, RowCells } from './row-table'
import type { Vocabulary } from './vocabulary'
import { oneSheet } from './one-sheet'
import { checkSheet, type SheetCheck } from './sheet-check'
import { seenRows } from './sheet-rows'
import { workbookParts, type SheetPart } from './workbook-parts'
import type { ZipPart } from './zip'

/** The library counts all days from 1904; which day a number means is told by the workbook’s own count. */
const FIRST_DAY = Date.UTC(1904, 0, 1)
const A_DAY = 86_400_000
/** How many rows are handed on together. */
const TOGETHER = 512
/** A sheet of which so many heads are understood looks like a list. */
const LIKE_A_LIST = 2

type Value = string | number | boolean | Date | null

function cellOf(value: Value): Cell {
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

/** The first rows of a sheet on which anything stands; heads are looked for among them. */
async function firstRows(rows: AsyncGenerator<RowCells>): Promise<readonly RowCells[]> {
  const first: RowCells[] = []
  for await (const row of rows) {
    if (!row.cells.every(isEmpty)) first.push(row)
    if (first.length === HEAD_ROWS) break
  }
  return first
}

/** A sheet that was looked at: how many of its heads are understood, and how it is read. */
interface Candidate {
  readonly sheet: SheetPart
  readonly understood: number
  readonly check: SheetCheck
  readonly rows: () => AsyncGenerator<RowCells>
}

/**
 * The table in a workbook: of the visible sheets the one of which most heads are understood, else the first on which
 * anything stands; a hidden one only where there is no other.
 */
export async function workbookTable(source: FileSource, vocabulary: Vocabulary, seen: Seen, signal?: AbortSignal): Promise<RowTable> {
  const bytes = await allBytes(source, listLimits.whole, done => seen(done, source.size))
  if (bytes === undefined) throw new ListProblem('tooLarge', { most: listLimits.whole / 2 ** 20 })
  const parts = await workbookParts(bytes)
  const looked = new Set<ZipPart>()
  const look = async (sheet: SheetPart): Promise<Candidate | undefined> => {
    const check = await checkSheet(bytes, sheet.part, { ...parts, texts: parts.texts.length }, signal)
    const rows = () => seenRows(rowsOf(oneSheet(bytes, parts, sheet.part, check.texts)), check.merges, check.digits)
    const first = await firstRows(rows())
    return first.length === 0 ? undefined : { sheet, understood: headAmong(first, vocabulary).understood, check, rows }
  }
  for (const hidden of [false, true]) {
    let best: Candidate | undefined
    let failure: unknown
    const others: string[] = []
    for (const sheet of parts.sheets) {
      // What was looked at under another name is the same again.
      if (sheet.hidden !== hidden || looked.has(sheet.part)) continue
      if (looked.size === listLimits.sheets) break
      looked.add(sheet.part)
      const found = await look(sheet).catch((problem: unknown) => {
        signal?.throwIfAborted()
        failure ??= problem
        return undefined
      })
      if (found === undefined) continue
      if (best === undefined || found.understood > best.understood) {
        if (best !== undefined && best.understood >= LIKE_A_LIST) others.push(best.sheet.name)
        best = found
      } else if (found.understood >= LIKE_A_LIST) others.push(sheet.name)
    }
    // A sheet that cannot be read may be the list, unless there is one.
    if (failure !== undefined && (best?.understood ?? 0) < LIKE_A_LIST) throw failure
    if (best === undefined) continue
    const { check, rows, sheet } = best
    if (check.noResult !== undefined) throw new ListProblem('noResult', { cell: check.noResult })
    return {
      rules: { from1904: parts.from1904, text: false },
      encoding: undefined,
      sheet: parts.sheets.length > 1 ? sheet.name : undefined,
      book: { others, hidden, hiddenRows: check.hiddenRows },
      pieces: pieces(rows(), done => seen(done, check.rows)),
    }
  }
  throw new ListProblem('noHead')
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
