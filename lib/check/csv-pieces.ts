/**
 * Rows of CSV out of a text that comes in pieces, with the lines they begin on.
 */
import { csvRows } from './csv-rows'

/** A row with the line it begins on, counted from 1. */
export interface CsvRow {
  readonly cells: string[]
  readonly line: number
}

/** How a text is read. */
export interface CsvReading {
  readonly delimiter: string
  /** The line the text begins on. */
  readonly line: number
  /** How long a row may be that is not whole yet, in UTF-16 units. */
  readonly most: number
  /** What is thrown for the row on a line: its quotation marks do not close, or it is too long to be held. */
  readonly error: (fault: 'broken' | 'long', line: number) => Error
}

/** The rows of a text whose lines end with LF, in pieces as they come. Throws what it is given to throw, after the rows before it. */
export async function* csvRowsOf(
  pieces: AsyncIterable<string>,
  { delimiter, line: first, most, error }: CsvReading,
): AsyncGenerator<readonly CsvRow[]> {
  let text = ''
  let line = first
  let isBroken = false
  function take(more: boolean): readonly CsvRow[] {
    const { rows, broken, rest } = csvRows({ text, delimiter, more })
    // Only a quoted cell can have line breaks of its own.
    const quoted = text.includes('"')
    text = rest
    isBroken = broken
    return (broken ? rows.slice(0, -1) : rows).map(cells => {
      const row = { cells, line }
      line += quoted ? cells.reduce((lines, cell) => (cell.includes('\n') ? lines + cell.split('\n').length - 1 : lines), 1) : 1
      return row
    })
  }
  // What is left of a row is not looked at again before there is twice as much, or too much: a cell may be as long as the file.
  let enough = 0
  for await (const piece of pieces) {
    text += piece
    if (text.length <= Math.min(enough, most)) continue
    yield take(true)
    if (isBroken) throw error('broken', line)
    if (text.length > most) throw error('long', line)
    enough = text.length * 2
  }
  if (text !== '') yield take(false)
  if (isBroken) throw error('broken', line)
}
