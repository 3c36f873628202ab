/**
 * From text to rows of cells: commas, semicolons or tabs, quotes, line ends of any kind. The parsing is papaparse’s.
 */
import Papa from 'papaparse'
import { understoodIn } from './heads'
import { limits, ListProblem } from './problem'
import type { Vocabulary } from './vocabulary'

/** A row with the line it begins on, counted from 1. */
export interface TextRow {
  readonly cells: readonly string[]
  readonly line: number
}

export type Delimiter = ',' | ';' | '\t'
const delimiters: readonly Delimiter[] = [',', ';', '\t']

interface Parsed {
  readonly data: string[][]
  readonly errors: readonly { readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

const parse = (text: string, delimiter: Delimiter, more: boolean): Parsed =>
  new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' }).parse(text, 0, more) as Parsed

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
  const told = /^sep=([,;\t])(?=\n|$)/i.exec(begin)?.[1]
  const chosen = delimiters.find(one => one === told)
  if (chosen !== undefined) return chosen
  const head = begin.replace(/^\n+/, '')
  const rated = delimiters.map(delimiter => {
    const cells = parse(head, delimiter, false).data[0] ?? []
    return { delimiter, understood: understoodIn(cells, vocabulary), cells: cells.length }
  })
  return rated.reduce((best, one) => (one.understood - best.understood || one.cells - best.cells) > 0 ? one : best).delimiter
}

/** The rows of a text, in pieces as they come. Throws a ListProblem where quotation marks do not close. */
export async function* rowsOf(pieces: AsyncIterable<string>, vocabulary: Vocabulary): AsyncGenerator<readonly TextRow[]> {
  let text = ''
  let line = 1
  let delimiter: Delimiter | undefined
  function take(more: boolean): readonly TextRow[] {
    delimiter ??= delimiterOf(text.slice(0, limits.rowLength), vocabulary)
    if (line === 1 && /^sep=.\n/i.test(text)) {
      text = text.slice(text.indexOf('\n') + 1)
      line += 1
    }
    const parsed = parse(text, delimiter, more)
    const broken = new Set(parsed.errors.map(({ row }) => row))
    // Only a quoted cell can have line breaks of its own.
    const quoted = text.includes('"')
    text = more ? text.slice(parsed.meta.cursor) : ''
    return parsed.data.map((cells, index) => {
      if (broken.has(index)) throw new ListProblem('brokenQuotes', { line })
      const row = { cells, line }
      line += 1 + (quoted ? cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0) : 0)
      return row
    })
  }
  for await (const piece of evenLines(pieces)) {
    text += piece
    if (delimiter === undefined && text.length < limits.rowLength && !text.trimStart().includes('\n')) continue
    yield take(true)
    if (text.length > limits.rowLength) throw new ListProblem('endlessRow', { line, most: limits.rowLength })
  }
  if (text !== '') yield take(false)
}
