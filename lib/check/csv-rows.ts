/**
 * Rows read out of CSV, of which more may follow. The parsing is papaparse’s; this finds out beforehand where quotation
 * marks do not close, because past such a place papaparse looks through the rest of the text again and again.
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
  const wrong = wrongQuote(text, delimiter, more)
  const whole = wrong < 0 ? text : text.slice(0, wrong + 1)
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', ...(rows === undefined ? {} : { preview: rows }) })
  const parsed: { data: string[][]; errors: { row?: number }[]; meta: { cursor: number } } = parser.parse(
    `${whole}${wrong < 0 ? '' : 'x'}`,
    0,
    more && wrong < 0,
  )
  const broken = parsed.errors[0]?.row
  return {
    rows: broken === undefined ? parsed.data : parsed.data.slice(0, broken + 1),
    broken: broken !== undefined && broken < parsed.data.length,
    rest: more && wrong < 0 ? text.slice(parsed.meta.cursor) : '',
  }
}

/** Where a quotation mark stands that neither closes its cell nor is doubled; -1 for nowhere. The text is gone through once. */
function wrongQuote(text: string, delimiter: string, more: boolean): number {
  let begin = cellQuote(text, delimiter, 0)
  while (begin >= 0) {
    const close = closingQuote(text, begin + 1)
    if (close < 0 || close === text.length - 1) return -1
    let after = close + 1
    while (after < text.length && isSpace(text, after, delimiter)) after += 1
    if (after === text.length) return more ? -1 : close
    const next = text.charAt(after)
    if (next !== delimiter && next !== '\n') return close
    begin = text.charAt(after + 1) === '"' ? after + 1 : cellQuote(text, delimiter, after + 1)
  }
  return -1
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
