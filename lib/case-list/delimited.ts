/**
 * From text to rows of cells: commas, semicolons or tabs, quotes, line ends of any kind.
 */
import { csvRowsOf, type CsvRow } from '../check/csv-pieces'
import { csvRows } from '../check/csv-rows'
import { understoodIn } from './column-mapping'
import { HEAD_ROWS } from './head-row'
import { listLimits, ListProblem } from './list-problem'
import type { Vocabulary } from './vocabulary'

export type Delimiter = ',' | ';' | '\t'
const delimiters: readonly Delimiter[] = [',', ';', '\t']

/** Text with every line end (CRLF, CR) written as LF; one at its very end may be left out. Refuses what no text holds. */
async function* evenLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let held = ''
  for await (const piece of pieces) {
    if (piece.includes('\0')) throw new ListProblem('binary')
    const text = held + piece
    held = text.endsWith('\r') ? '\r' : ''
    const whole = held === '' ? text : text.slice(0, -1)
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole
  }
}

/** What parts the cells of a text, by its beginning: that under which most heads are understood, or most cells stand. */
function delimiterOf(begin: string, vocabulary: Vocabulary): Delimiter {
  // A first line like `sep=;` is parted by what it names, and by nothing else.
  const head = begin.replace(/^\n+/, '')
  const rated = delimiters.map(delimiter => {
    const { rows } = csvRows({ text: head, delimiter, more: true, rows: HEAD_ROWS })
    const looked = rows.length > 0 ? rows : csvRows({ text: head, delimiter, more: false, rows: 1 }).rows
    const understood = Math.max(0, ...looked.map(cells => understoodIn(cells, vocabulary)))
    // Default: a text in which nothing stands has no cells.
    return { delimiter, understood, cells: looked[0]?.length ?? 0 }
  })
  return rated.reduce((best, one) => ((one.understood - best.understood || one.cells - best.cells) > 0 ? one : best)).delimiter
}

const error = (fault: 'broken' | 'long', line: number): ListProblem =>
  fault === 'broken' ? new ListProblem('brokenQuotes', { line }) : new ListProblem('endlessRow', { line, most: listLimits.rowLength })

/** The rows of a text, in pieces as they come. Throws a ListProblem where quotation marks do not close, or a row does not end. */
export async function* delimitedRows(pieces: AsyncIterable<string>, vocabulary: Vocabulary): AsyncGenerator<readonly CsvRow[]> {
  const texts = evenLines(pieces)
  try {
    let begin = ''
    for (let next = await texts.next(); next.done !== true; next = await texts.next()) {
      begin += next.value
      if (begin.length >= listLimits.rowLength || begin.trimStart().includes('\n')) break
    }
    const delimiter = delimiterOf(begin.slice(0, listLimits.rowLength), vocabulary)
    const declares = /^sep=.\n/i.test(begin)
    const all = async function* (): AsyncGenerator<string> {
      yield declares ? begin.slice(begin.indexOf('\n') + 1) : begin
      yield* texts
    }
    yield* csvRowsOf(all(), { delimiter, line: declares ? 2 : 1, most: listLimits.rowLength, error })
  } finally {
    await texts.return(undefined)
  }
}
