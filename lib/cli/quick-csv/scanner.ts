/**
 * Rows of CSV to lines of verdicts, byte by byte: no cell becomes a text. A row in which any cell is not surely understood
 * is given to the exact reader; from a quotation mark on everything is, for a row may then be longer than a line.
 */
import { daysInMonth, span, type Day } from '../../engine/days'
import { present } from '../../engine/present'
import type { Verdict } from '../../engine/verdict'
import { verdictLine } from '../csv'
import { ByteText } from './byte-text'
import { FIRST_STATE, NO_WORD, type QuickColumn } from './columns'
import { graphsByDay, verdictsByLeaf, type GraphsOfADay } from './graphs'

const COMMA = 44
const LF = 10
const CR = 13
const QUOTE = 34
const DOT = 46
const HYPHEN = 45
const ZERO = 48

/** Numbers of so many signs are read without rounding. */
const LONGEST_NUMBER = 15
const LONGEST_DAY = 10
/** What is no day; a day that never came is 0. */
const NO_DAY = -1
/** Lines of verdicts without their ids that are remembered. */
const MOST_ENDINGS = 20_000

/** What a piece of a file came to. */
export interface Scanned {
  /** Lines of verdicts. */
  readonly text: Uint8Array
  /** How many lines were gone through, and how many people there were answers for. */
  readonly lines: number
  readonly people: number
  /** Whether somebody was refused. */
  readonly refused: boolean
  /** Where the rest begins: a row from which on the exact reader is needed. The end of the piece where none is. */
  readonly end: number
}

/** Reads a row exactly; gives its line of results, or undefined where there is nobody in it. */
export type ExactRow = (row: string) => { readonly text: string; readonly refused: boolean } | undefined

/** Signs of an id that stands in a cell as it is; the first of them must be a letter or a digit. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) => (/[\w.-]/.test(String.fromCharCode(byte)) ? 1 : 0))
const PLAIN_AT_FIRST: ReadonlySet<number> = new Set(
  Array.from({ length: 128 }, (_, byte) => byte).filter(byte => /[a-z0-9]/i.test(String.fromCharCode(byte))),
)

/** What is no UTF-8. */
const NO_TEXT = 'no text'

/** Scans pieces of a file, each of whole rows. Takes its columns, the day of rows that name none, and the exact reader. */
export class Scanner {
  private readonly graphsOf = graphsByDay()
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  private readonly encoder = new TextEncoder()
  private readonly endings = new Map<number, Uint8Array>()
  private readonly sinces: readonly number[]
  /** By fact: where its cell leads, and for days the day itself. */
  private readonly ways: Int32Array
  private readonly days: Int32Array
  private bytes: Uint8Array = new Uint8Array()
  private at = 0
  private idFrom = 0
  private idTo = 0
  private day: Day

  constructor(
    private readonly columns: readonly QuickColumn[],
    private readonly today: Day,
    private readonly exact: ExactRow,
  ) {
    this.sinces = columns.flatMap(({ of, fact }) => (of === 'since' ? [fact] : []))
    const facts = Math.max(0, ...columns.map(({ fact }) => fact + 1))
    this.ways = new Int32Array(Math.max(facts, 128))
    this.days = new Int32Array(Math.max(facts, 128))
    this.day = today
  }

  /** Scans a piece: bytes that begin with a row and end with the end of one. */
  scan(bytes: Uint8Array): Scanned {
    const quote = bytes.indexOf(QUOTE)
    const end = quote === -1 ? bytes.length : bytes.lastIndexOf(LF, quote) + 1
    const text = new ByteText(bytes.length)
    this.bytes = bytes
    this.at = 0
    let [lines, people, refused] = [0, 0, false]
    while (this.at < end) {
      const row = this.at
      const graphs = this.readRow() ? this.graphsOf(this.day) : undefined
      if (graphs !== undefined) {
        text.addPart(bytes, this.idFrom, this.idTo, this.answer(graphs))
        people += 1
      } else {
        this.at = bytes.indexOf(LF, row) + 1
        const read = this.exactly(row, this.at)
        if (read === NO_TEXT) return { text: text.taken(), lines, people, refused, end: row }
        if (read !== undefined) {
          text.add(this.encoder.encode(read.text))
          refused ||= read.refused
          people += 1
        }
      }
      lines += 1
    }
    return { text: text.taken(), lines, people, refused, end }
  }

  /** What the exact reader makes of a row, without the end of its line. */
  private exactly(row: number, end: number): ReturnType<ExactRow> | typeof NO_TEXT {
    try {
      return this.exact(this.decoder.decode(this.bytes.subarray(row, end - 1)))
    } catch (failure) {
      if (failure instanceof TypeError) return NO_TEXT
      throw failure
    }
  }

  /** Reads the row from `at` on; false where some cell is not surely understood. */
  private readRow(): boolean {
    const { columns, bytes } = this
    const last = columns.length - 1
    const first = bytes[this.at]
    // A line with nothing in it is nobody, if there is but one column.
    if (first === LF || first === CR) return false
    this.day = this.today
    for (let index = 0; index <= last; index++) {
      if (!this.readCell(present(columns[index], 'a column'))) return false
      let byte = bytes[this.at++]
      if (index === last && byte === CR) byte = bytes[this.at++]
      if (byte !== (index === last ? LF : COMMA)) return false
    }
    return true
  }

  private readCell(column: QuickColumn): boolean {
    const first = present(this.bytes[this.at], 'a byte of a row')
    const isNumber = first >= ZERO && first < ZERO + 10
    switch (column.of) {
      case 'words':
        return (this.ways[column.fact] = this.readWord(column)) !== NO_WORD
      case 'since':
        if (!isNumber) {
          this.days[column.fact] = 0
          return (this.ways[column.fact] = this.readWord(column)) !== NO_WORD
        }
        return (this.days[column.fact] = this.readDay()) !== NO_DAY
      case 'quantity':
        return (this.ways[column.fact] = isNumber ? this.readNumber(column) : this.readWord(column)) !== NO_WORD
      case 'on':
        return first === COMMA || first === LF || first === CR || (this.day = this.readDay()) !== NO_DAY
      case 'id':
        return this.readId()
    }
  }

  private readWord({ next, ends }: QuickColumn): number {
    const { bytes } = this
    let at = this.at
    let state = FIRST_STATE
    for (let byte = present(bytes[at], 'a byte of a row'); byte < FIRST_STATE; byte = present(bytes[++at], 'a byte of a row')) {
      const to = present(next[state + byte], 'a state of a column')
      if (to === 0) break
      state = to
    }
    this.at = at
    return present(ends[state >> 7], 'a state of a column')
  }

  /** `YYYY-MM-DD`, a day of the span. */
  private readDay(): Day {
    const { bytes, at } = this
    let day = 0
    for (let index = 0; index < LONGEST_DAY; index++) {
      const byte = present(bytes[at + index], 'a byte of a row')
      if (index === 4 || index === 7) {
        if (byte !== HYPHEN) return NO_DAY
      } else {
        if (byte < ZERO || byte >= ZERO + 10) return NO_DAY
        day = day * 10 + byte - ZERO
      }
    }
    this.at = at + LONGEST_DAY
    const date = day % 100
    const isOfTheCalendar = date >= 1 && date <= daysInMonth(Math.floor(day / 10000), Math.floor(day / 100) % 100)
    return isOfTheCalendar && day >= span.first && day <= span.last ? day : NO_DAY
  }

  /** Digits, perhaps with a dot among them. Both parts are whole and small, so that dividing rounds once, as `Number` does. */
  private readNumber({ wayOfNumber }: QuickColumn): number {
    const { bytes, at: from } = this
    let at = from
    let number = 0
    let scale = 0
    for (let byte = present(bytes[at], 'a byte of a row'); ; byte = present(bytes[++at], 'a byte of a row')) {
      if (byte >= ZERO && byte < ZERO + 10) {
        number = number * 10 + byte - ZERO
        scale *= 10
      } else if (byte === DOT && scale === 0) scale = 1
      else break
    }
    this.at = at
    if (scale === 1 || at - from > LONGEST_NUMBER) return NO_WORD
    return wayOfNumber(scale === 0 ? number : number / scale)
  }

  private readId(): boolean {
    const { bytes } = this
    const from = this.at
    let at = from
    while (PLAIN[present(bytes[at], 'a byte of a row')] === 1) at += 1
    this.idFrom = from
    this.idTo = at
    this.at = at
    return at === from || PLAIN_AT_FIRST.has(present(bytes[from], 'a byte of a row'))
  }

  /** What the rules say to the person of the row. */
  private answer({ starts, nodes, lastBegan }: GraphsOfADay): Uint8Array {
    for (const fact of this.sinces) {
      const day = present(this.days[fact], 'the day of a fact')
      if (day === 0) continue
      let way = 1
      for (const last of present(lastBegan[fact], 'the days of a fact')) if (day <= last) way += 1
      this.ways[fact] = way
    }
    let key = 0
    for (let rule = 0; rule < starts.length; rule++) {
      let place = present(starts[rule], 'a rule')
      while (place >= 0) {
        const fact = present(nodes[place], 'a question of a graph')
        place = present(nodes[place + 1 + present(this.ways[fact], 'the way of a fact')], 'a way of a question')
      }
      key = key * verdictsByLeaf.length + ~place
    }
    return this.endings.get(key) ?? this.endingOf(key, starts.length)
  }

  private endingOf(key: number, rules: number): Uint8Array {
    const verdicts: Verdict[] = []
    for (let rest = key; verdicts.length < rules; rest = Math.floor(rest / verdictsByLeaf.length)) {
      verdicts.unshift(present(verdictsByLeaf[rest % verdictsByLeaf.length], 'a verdict'))
    }
    const ending = this.encoder.encode(verdictLine('', verdicts))
    if (this.endings.size === MOST_ENDINGS) this.endings.clear()
    this.endings.set(key, ending)
    return ending
  }
}
