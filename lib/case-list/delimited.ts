/**
 * From text to rows of cells: commas, semicolons or tabs, quotes, line ends of any kind.
 */
import { csvRows } from '../check/csv-rows'
import { understoodIn } from './column-mapping'
import { listLimits, ListProblem } from './list-problem'
import type { Vocabulary } from './vocabulary'

/** A row with the line it begins on, counted from 1. */
export interface TextRow {
  readonly cells: readonly string[]
  readonly line: number
}

export type Delimiter = ',' | ';' | '\t'
const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** Text with every line end (CRLF, CR) written as LF. Refuses what no text holds. */
async function* evenLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    if (piece.includes('\0')) throw new ListProblem('binary')
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    const whole = held === '' ? text : text.slice(0, -1)
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
  if (held !== '') yield '\n'
}

/** What parts the cells of a text, by its beginning: that under which most heads are understood, or most cells stand. */
function delimiterOf(begin: string, vocabulary: Vocabulary): Delimiter {
  const declared = /^sep=([,;\t])(?=\n|$)/i.exec(begin)?.[1]
  const chosen = delimiters.find(one => one === declared)
  if (chosen !== undefined) return chosen
  const head = begin.replace(/^\n+/, '')
  const rated = delimiters.map(delimiter => {
    const cells = csvRows({ text: head, delimiter, more: false, rows: 1 }).rows[0] ?? []
    return { delimiter, understood: understoodIn(cells, vocabulary), cells: cells.length }
  })
  return rated.reduce((best, one) => ((one.understood - best.understood || one.cells - best.cells) > 0 ? one : best)).delimiter
}

/** The rows of a text, in pieces as they come. Throws a ListProblem where quotation marks do not close. */
export async function* delimitedRows(pieces: AsyncIterable<string>, vocabulary: Vocabulary): AsyncGenerator<readonly TextRow[]> {
  let text = ''
  let line = 1
  let isBroken = false
  // What is left of a row is not looked at again before there is twice as much, or too much.
  let enough = 0
  let delimiter: Delimiter | undefined
  function take(more: boolean): readonly TextRow[] {
    delimiter ??= delimiterOf(text.slice(0, listLimits.rowLength), vocabulary)
    if (line === 1 && /^sep=.\n/i.test(text)) {
      text = text.slice(text.indexOf('\n') + 1)
      line += 1
    }
    const { rows, broken, rest } = csvRows({ text, delimiter, more })
    // Only a quoted cell can have line breaks of its own.
    const quoted = text.includes('"')
    text = rest
    isBroken = broken
    return (broken ? rows.slice(0, -1) : rows).map(cells => {
      const row = { cells, line }
      line += 1 + (quoted ? cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0) : 0)
      return row
    })
  }
  for await (const piece of evenLines(pieces)) {
    text += piece
    if (delimiter === undefined && text.length < listLimits.rowLength && !text.trimStart().includes('\n')) continue
    if (text.length <= Math.min(enough, listLimits.rowLength)) continue
    yield take(true)
    enough = text.length * 2
    if (isBroken) throw new ListProblem('brokenQuotes', { line })
    if (text.length > listLimits.rowLength) throw new ListProblem('endlessRow', { line, most: listLimits.rowLength })
  }
  if (text !== '') yield take(false)
  if (isBroken) throw new ListProblem('brokenQuotes', { line })
}
