/**
 * The quick lane of CSV to verdicts: as far as rows are plain, in pieces of whole rows. What is left is for the exact lane.
 */
import { rowsUnder, type BegunCsv } from '../csv'
import { formOf } from '../forms'
import { dayFromText } from '../../engine/days'
import type { ResultWriter } from '../result-writer'
import { quickColumns } from './columns'
import { Scanner } from './scanner'

/** So much is scanned in one go; a row that is longer is none for the quick lane. */
const PIECE = 1 << 20
const LF = 10

/** What is left to read; where a part was read before, what is to be known of it. */
export interface RestOfCsv {
  readonly rest: AsyncIterable<Uint8Array>
  readonly begun?: BegunCsv
}

/** A scanner of rows under a head, for people of a day (`YYYY-MM-DD`); undefined where the head is none for it. */
export function scannerUnder(head: string, on: string): Scanner | undefined {
  const columns = quickColumns(head)
  if (columns === undefined) return undefined
  const form = formOf({ to: 'csv', routes: false, single: false })
  const readRow = rowsUnder(head.split(','))
  return new Scanner(columns, dayFromText(on), row => {
    const read = readRow(row.split(','))
    // A line of CSV does not say where its row stood.
    return read && { text: form.of({ line: 0, read }, on), refused: !read.ok }
  })
}

/** Writes the verdicts of all rows from the first on that are plain; gives what is left. */
export async function verdictsQuickly(bytes: AsyncIterable<Uint8Array>, on: string, results: ResultWriter): Promise<RestOfCsv> {
  const pieces = piecesOf(bytes)
  const first = await pieces.next()
  if (first.done === true) return { rest: only([]) }
  const found = headOf(first.value)
  const scanner = found && scannerUnder(found.head, on)
  if (found === undefined || scanner === undefined) return { rest: only([first.value], pieces) }
  let left: Uint8Array = first.value.subarray(found.end)
  let line = 2
  for (let isLast = false; !isLast;) {
    const end = left.lastIndexOf(LF) + 1
    const scanned = scanner.scan(left.subarray(0, end))
    line += scanned.lines
    await results.addLines(scanned)
    left = left.subarray(scanned.end)
    if (scanned.end < end || left.length > PIECE || results.closed) break
    const next = await pieces.next()
    isLast = next.done === true
    if (next.done !== true) left = joined([left, next.value])
  }
  return { rest: only([left], pieces), begun: { head: found.head.split(','), line } }
}

/** The head that a file begins with, and where its rows begin; undefined for one with quotation marks, or that is no UTF-8. */
export function headOf(bytes: Uint8Array): { readonly head: string; readonly end: number } | undefined {
  const end = bytes.indexOf(LF) + 1
  if (end === 0) return undefined
  try {
    const head = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end - 1)).replace(/\r$/, '')
    return head.includes('"') ? undefined : { head, end }
  } catch {
    return undefined
  }
}

/** The same bytes in larger pieces. */
async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, undefined> {
  let waiting: Uint8Array[] = []
  let length = 0
  for await (const piece of bytes) {
    waiting.push(piece)
    length += piece.length
    if (length < PIECE) continue
    yield joined(waiting)
    waiting = []
    length = 0
  }
  if (length > 0) yield joined(waiting)
}

async function* only(pieces: readonly Uint8Array[], more?: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* pieces
  if (more !== undefined) yield* more
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}
