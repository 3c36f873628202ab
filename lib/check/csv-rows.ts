/**
 * Rows read out of CSV, of which more may follow. The parsing is papaparse’s; this finds out beforehand where the last
 * whole row ends, and where quotation marks do not close, because past such a place papaparse looks through the rest of
 * the text again and again.
 */
import Papa from 'papaparse'

/** The rows of a text, and what is left of it. */
export interface CsvRows {
  readonly rows: string[][]
  /** Whether quotation marks do not close in the last row; nothing after it is read then. */
  readonly broken: boolean
  /** The row at the end of the text, which the text to come may go on with. */
  readonly rest: string
}

/** A text and its parts: which sign parts cells; whether more text follows; how many rows are wanted, all where it is left out. */
export interface CsvText {
  readonly text: string
  readonly delimiter: string
  readonly more: boolean
  readonly rows?: number
}

/** Reads rows whose lines end with LF. */
export function csvRows({ text, delimiter, more, rows }: CsvText): CsvRows {
  const { wrong, end } = outline(text, delimiter, more)
  if (wrong >= 0) return parsed(`${text.slice(0, wrong + 1)}x`, delimiter, rows)
  if (!more) return parsed(text, delimiter, rows)
  if (end === 0) return { rows: [], broken: false, rest: text }
  const whole = parsed(text.slice(0, end), delimiter, rows)
  // Behind the last line end papaparse sees an empty row.
  if (rows === undefined) whole.rows.pop()
  return { ...whole, rest: text.slice(end) }
}

const MARK = '\ufeff'

function parsed(text: string, delimiter: string, preview = 0): CsvRows {
  // At its beginning papaparse takes a byte order mark away, but here a text may begin anywhere in a file.
  const { data, errors } = Papa.parse<string[]>(text.startsWith(MARK) ? MARK + text : text, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    preview,
  })
  const broken = errors[0]?.row
  return {
    rows: broken === undefined ? data : data.slice(0, broken + 1),
    broken: broken !== undefined && broken < data.length,
    rest: '',
  }
}

/** What is known of a text before it is parsed. */
interface Outline {
  /** Where a quotation mark stands that neither closes its cell nor is doubled; -1 for nowhere. */
  readonly wrong: number
  /** Where the last row ends that is whole, with its line end; 0 for nowhere. */
  readonly end: number
}

/** The text is gone through once, however long its cells are. */
function outline(text: string, delimiter: string, more: boolean): Outline {
  // The last stretch outside of quotation marks that has a line end, and the first line end not looked at before.
  let stretch = { from: 0, to: 0 }
  let next = text.indexOf('\n')
  const outside = (from: number, to: number): void => {
    if (next >= 0 && next < from) next = text.indexOf('\n', from)
    if (next >= 0 && next < to) stretch = { from, to }
  }
  const whole = (): Outline => ({ wrong: -1, end: stretch.from + text.slice(stretch.from, stretch.to).lastIndexOf('\n') + 1 })

  let from = 0
  let begin = cellQuote(text, delimiter, 0)
  while (begin >= 0) {
    outside(from, begin)
    const close = closingQuote(text, begin + 1)
    if (close < 0 || close === text.length - 1) return whole()
    let after = close + 1
    while (after < text.length && isSpace(text, after, delimiter)) after += 1
    if (after === text.length) return more ? whole() : { wrong: close, end: 0 }
    const sign = text.charAt(after)
    if (sign !== delimiter && sign !== '\n') return { wrong: close, end: 0 }
    from = after
    begin = text.charAt(after + 1) === '"' ? after + 1 : cellQuote(text, delimiter, after + 1)
  }
  outside(from, text.length)
  return whole()
}

/** The next quotation mark that opens a cell, from the beginning of a cell on; -1 where there is none. */
function cellQuote(text: string, delimiter: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    const before = text.charAt(at - 1)
    if (at === from || before === delimiter || before === '\n') return at
  }
  return -1
}

/** The quotation mark that ends a cell, past the doubled ones; -1 where none follows. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at
}

const isSpace = (text: string, at: number, delimiter: string): boolean => {
  const sign = text.charAt(at)
  return sign !== delimiter && sign !== '\n' && sign.trim() === ''
}
