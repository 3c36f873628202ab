/**
 * Rows of cells, and what is to be known about them; those of a text, wherever it comes from.
 */
import type { Cell, RowRules } from './cell'
import { encodingOf, decodedText, type Encoding } from './decode'
import { delimitedRows } from './delimited'
import type { FileSource, TextSource } from './list-source'
import type { Vocabulary } from './vocabulary'

/** A row of a table, by its number from 1. */
export interface RowCells {
  readonly row: number
  readonly cells: readonly Cell[]
}

/** What a person must know of a workbook one sheet of which was read. */
export interface BookNote {
  /** The names of its sheets. */
  readonly names: readonly string[]
  /** Those that were read as one list, where there are several. */
  readonly joined: readonly string[]
  /** Other sheets that look like lists. */
  readonly others: readonly string[]
  /** Whether the sheet read is a hidden one. */
  readonly hidden: boolean
  /** How many of its rows are hidden; they are read like the others. */
  readonly hiddenRows: number
}

/** A table: its rows in pieces, each row with the line or row of the file it begins on. */
export interface RowTable {
  readonly rules: RowRules
  readonly encoding: Encoding | undefined
  /** The sheet’s name, where the workbook has several. */
  readonly sheet: string | undefined
  /** What of a workbook was not read, or is not seen in it. */
  readonly book?: BookNote
  readonly pieces: AsyncIterable<readonly RowCells[]>
}

/** Hears how far the reading is: bytes, signs or rows, of how many if that is known. */
export type Seen = (done: number, total: number | undefined) => void

/** The table in a text, read in pieces as they come. */
export const textTable = (text: AsyncIterable<string>, encoding: Encoding | undefined, vocabulary: Vocabulary): RowTable => ({
  rules: { from1904: false, text: true },
  encoding,
  sheet: undefined,
  pieces: numbered(delimitedRows(text, vocabulary)),
})

async function* numbered(pieces: ReturnType<typeof delimitedRows>) {
  for await (const rows of pieces) yield rows.map(({ line, cells }) => ({ row: line, cells }))
}

/** The text of a source, in pieces, and its encoding where it came in bytes. */
export async function textFrom(source: FileSource | TextSource, seen: Seen, signal?: AbortSignal) {
  if (source.kind === 'text') return { encoding: undefined, text: slices(source.text, done => seen(done, source.text.length)) }
  const encoding = await encodingOf(source, signal)
  return { encoding, text: decodedText(source, encoding, done => seen(done, source.size)) }
}

const SLICE = 1 << 16

async function* slices(text: string, seen: (done: number) => void): AsyncGenerator<string> {
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text
  for (let at = 0; at < plain.length; at += SLICE) {
    seen(Math.min(at + SLICE, plain.length))
    yield await Promise.resolve(plain.slice(at, at + SLICE))
  }
}
