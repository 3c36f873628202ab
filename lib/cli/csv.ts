/**
 * Cases out of a CSV file, and verdicts into one (RFC 4180, comma): which cell means which answer.
 */
import { readAnswer, readOn, UNKNOWN, type Case, type Read, type ReadAnswer } from '../check/case'
import type { Placed } from '../check/cases'
import { csvLine } from '../check/csv-line'
import { csvRowsOf, type CsvRow } from '../check/csv-pieces'
import { FaultList } from '../check/fault-list'
import { memoize } from '../check/memoize'
import { trim } from '../check/trim'
import { sumFault } from '../check/workings'
import { isSumYear, type SumPart } from '../check/yearly-sums'
import type { FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import type { Verdict } from '../engine/verdict'
import { present } from '../engine/present'
import { allFacts } from '../policy/all-facts'
import { routes } from '../policy/routes'
import { rules } from '../policy/rules'
import { UnusableCall } from './call'
import { limits, utf8Text } from './lines'

const error = (fault: 'broken' | 'long', line: number): UnusableCall =>
  fault === 'broken' ? new UnusableCall('brokenQuotes', { line }) : new UnusableCall('longLine', { line, most: limits.oneCase })

/** What a column says: the check date, a fact, or the sum of a year. */
type Column = { readonly of: 'on' } | { readonly of: 'facts'; readonly fact: string } | { readonly of: SumPart; readonly year: string }

/** What stands in the columns of a table, from left to right. */
interface Table {
  readonly width: number
  /** Where the ids stand; -1 for nowhere. */
  readonly idAt: number
  /** The other columns, and how their cells are read. */
  readonly columns: readonly { readonly at: number; readonly column: Column; readonly read: (cell: string) => ReadAnswer }[]
  /** Every fact of the head, unanswered. */
  readonly unanswered: Readonly<Record<string, Answer | null>>
}

/** What was read of a file before: its head, and the line its rest begins on. */
export interface BegunCsv {
  readonly head: readonly string[]
  readonly line: number
}

/**
 * The cases of a CSV file, row by row with their lines, in pieces as they come; or of the rest of one. The head names
 * facts, and optionally `id`, `on`, and sums of a year: `wage-2022`, `tax-2022`. Throws Unusable for a head that is
 * unknown, repeated or empty.
 */
export async function* casesOfCsv(bytes: AsyncIterable<Uint8Array>, begun?: BegunCsv): AsyncGenerator<Iterable<Placed>> {
  let readRowOf = begun && rowsUnder(begun.head)
  function* casesOf(rows: readonly CsvRow[]) {
    for (const { cells, line } of rows) {
      if (readRowOf === undefined) {
        readRowOf = rowsUnder(withoutReturn(cells))
        continue
      }
      const read = readRowOf(cells)
      if (read !== undefined) yield { line, read }
    }
  }
  const reading = { delimiter: ',', line: begun?.line ?? 1, most: limits.oneCase, error }
  for await (const rows of csvRowsOf(utf8Text(bytes, begun !== undefined), reading)) yield casesOf(rows)
  if (readRowOf === undefined) throw new UnusableCall('noHead')
}

/**
 * Reads the cells of rows under a head; a row of one empty cell is nobody. Throws Unusable for a head that is unknown,
 * repeated or empty.
 */
export function rowsUnder(head: readonly string[]): (cells: string[]) => Read | undefined {
  const table = tableOf(head)
  return cells => {
    withoutReturn(cells)
    return cells.length > 1 || cells[0] !== '' ? readRow(table, cells) : undefined
  }
}

/** A line may end with CR and LF. */
function withoutReturn(cells: string[]): string[] {
  const end = cells.at(-1)
  if (end?.endsWith('\r')) cells[cells.length - 1] = end.slice(0, -1)
  return cells
}

const kinds: Readonly<Record<string, FactKind>> = allFacts

/** What the head of a column says, `id` aside; undefined for what no column is called. */
function columnOf(name: string): Column | undefined {
  if (name === 'on') return { of: 'on' }
  if (Object.hasOwn(kinds, name)) return { of: 'facts', fact: name }
  const [, sum, year = ''] = /^(wage|tax)-(.*)$/.exec(name) ?? []
  if (sum === undefined || !isSumYear(year)) return undefined
  return { of: sum === 'wage' ? 'wages' : 'taxes', year }
}

function tableOf(head: readonly string[]): Table {
  const columns = head.flatMap((name, at) => {
    if (name === '') throw new UnusableCall('emptyHead', { column: at + 1 })
    if (head.indexOf(name) !== at) throw new UnusableCall('repeatedHead', { name })
    if (name === 'id') return []
    const column = columnOf(name)
    if (column === undefined) throw new UnusableCall('unknownHead', { name })
    return [{ at, column, read: memoize(cell => readCell(column, cell)) }]
  })
  return {
    width: head.length,
    idAt: head.indexOf('id'),
    columns,
    unanswered: Object.fromEntries(columns.flatMap(({ column }) => (column.of === 'facts' ? [[column.fact, null]] : []))),
  }
}

function readRow({ width, idAt, columns, unanswered }: Table, cells: readonly string[]): Read {
  const id = cells[idAt] || undefined
  if (cells.length !== width) {
    const allowed = { kind: 'cells', expected: width, came: cells.length } as const
    return { ok: false, id: id ?? null, faults: [{ fact: 'case', came: cells, allowed }] }
  }
  const faults = new FaultList()
  const answers = { ...unanswered }
  const sums: { wages?: Record<string, number>; taxes?: Record<string, number> } = {}
  let on: Answer | null = null
  for (const { at, column, read } of columns) {
    const cell = read(present(cells[at], 'a cell of the row'))
    if (!cell.ok) faults.add(cell.fault)
    else if (column.of === 'on') on = cell.answer
    else if (column.of === 'facts') answers[column.fact] = cell.answer
    else if (cell.answer !== null) (sums[column.of] ??= {})[column.year] = Number(cell.answer)
  }
  if (faults.count > 0) return { ok: false, id: id ?? null, faults: faults.listed() }
  const read: { -readonly [Part in keyof Case]: Case[Part] } = { facts: answers }
  if (id !== undefined) read.id = id
  if (on !== null) read.on = String(on)
  if (sums.wages !== undefined || sums.taxes !== undefined) read.workings = sums
  return { ok: true, read }
}

function readCell(column: Column, cell: string): ReadAnswer {
  const text = trim(cell)
  if (text === '') return { ok: true, answer: null }
  if (column.of === 'on') return readOn(text)
  if (column.of !== 'facts') return readSum(column.of, column.year, numberOf(text))
  const kind = kinds[column.fact]
  return readAnswer(column.fact, kind === undefined ? text : fromCell(kind, text))
}

function readSum(part: SumPart, year: string, came: number | string): ReadAnswer {
  const fault = sumFault(part, year, came)
  return fault === undefined ? { ok: true, answer: came } : { ok: false, fault }
}

/** The number a cell writes; its text where it writes none. */
function numberOf(text: string): number | string {
  const number = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : NaN
  return Number.isFinite(number) ? number : text
}

/** What a cell says, as far as its text allows; text that says nothing is passed on, and found to be a fault. */
function fromCell(kind: FactKind, text: string): unknown {
  if (text === UNKNOWN) return text
  switch (kind.kind) {
    case 'choice':
      // The listed word itself: later comparisons with it are quicker than with a piece of the file.
      return kind.values.find(value => value === text) ?? text
    case 'since':
      return text
    case 'flag':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
    case 'quantity':
      return numberOf(text)
  }
}

/** The head of a table of verdicts, of the routes beside the ten as well where they are asked for. */
export const verdictHead = (withRoutes: boolean): readonly string[] => [
  'id',
  ...[...rules, ...(withRoutes ? routes : [])].map(({ id }) => id),
  'errors',
]

/** Text that stands in a cell as it is: it needs no quotes, and nobody takes it for a formula. */
const plain = /^(?:[\p{L}\p{N}][\p{L}\p{N}._-]*)?$/u

/** The line of one person: who, and what the rules say. */
export const verdictLine = (id: string, verdicts: readonly Verdict[]): string =>
  plain.test(id) ? `${id},${verdicts.join()},\n` : csvLine([id, ...verdicts, ''])
