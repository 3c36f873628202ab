/**
 * Cases out of a CSV file, and verdicts into one (RFC 4180, comma): which cell means which answer.
 */
import { readAnswer, readOn, UNKNOWN, type CaseFacts, type Read, type ReadAnswer } from '../check/case'
import type { Placed } from '../check/cases'
import { csvLine } from '../check/csv-line'
import { csvRowsOf, type CsvRow } from '../check/csv-pieces'
import { FaultList } from '../check/fault-list'
import { memoize } from '../check/memoize'
import { trim } from '../check/trim'
import type { FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import type { Verdict } from '../engine/verdict'
import { present } from '../engine/present'
import { facts } from '../policy/facts'
import { rules } from '../policy/rules'
import { UnusableCall } from './call'
import { limits, utf8Text } from './lines'

const error = (fault: 'broken' | 'long', line: number): UnusableCall =>
  fault === 'broken' ? new UnusableCall('brokenQuotes', { line }) : new UnusableCall('longLine', { line, most: limits.oneCase })

/** What stands in the columns of a table, from left to right. */
interface Table {
  readonly width: number
  /** Where the ids stand; -1 for nowhere. */
  readonly idAt: number
  /** The other columns, and how their cells are read. */
  readonly columns: readonly { readonly at: number; readonly name: string; readonly read: (cell: string) => ReadAnswer }[]
  /** Every fact of the head, unanswered. */
  readonly unanswered: Readonly<Record<string, Answer | null>>
}

/**
 * The cases of a CSV file, row by row with their lines, in pieces as they come. The head names facts, and optionally
 * `id` and `on`. Throws Unusable for a head that is unknown, repeated or empty.
 */
export async function* casesOfCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Iterable<Placed>> {
  const head: { table?: Table } = {}
  function* casesOf(rows: readonly CsvRow[]) {
    for (const { cells, line } of rows) {
      const end = cells.at(-1)
      if (end?.endsWith('\r')) cells[cells.length - 1] = end.slice(0, -1)
      if (head.table === undefined) head.table = tableOf(cells)
      else if (cells.length > 1 || cells[0] !== '') yield { line, read: readRow(head.table, cells) }
    }
  }
  const reading = { delimiter: ',', line: 1, most: limits.oneCase, error }
  for await (const rows of csvRowsOf(utf8Text(bytes), reading)) yield casesOf(rows)
  if (head.table === undefined) throw new UnusableCall('noHead')
}

const kinds: Readonly<Record<string, FactKind>> = facts

function tableOf(head: readonly string[]): Table {
  head.forEach((name, index) => {
    if (name === '') throw new UnusableCall('emptyHead', { column: index + 1 })
    if (head.indexOf(name) !== index) throw new UnusableCall('repeatedHead', { name })
    if (name !== 'id' && name !== 'on' && !Object.hasOwn(kinds, name)) throw new UnusableCall('unknownHead', { name })
  })
  return {
    width: head.length,
    idAt: head.indexOf('id'),
    columns: head.flatMap((name, at) => (name === 'id' ? [] : [{ at, name, read: memoize(cell => readCell(name, cell)) }])),
    unanswered: Object.fromEntries(head.flatMap(name => (name in kinds ? [[name, null]] : []))),
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
  let on: Answer | null = null
  for (const { at, name, read } of columns) {
    const cell = read(present(cells[at], 'a cell of the row'))
    if (!cell.ok) faults.add(cell.fault)
    else if (name === 'on') on = cell.answer
    else answers[name] = cell.answer
  }
  if (faults.count > 0) return { ok: false, id: id ?? null, faults: faults.listed() }
  const read: { id?: string; on?: string; facts: CaseFacts } = { facts: answers }
  if (id !== undefined) read.id = id
  if (on !== null) read.on = String(on)
  return { ok: true, read }
}

function readCell(name: string, cell: string): ReadAnswer {
  const text = trim(cell)
  if (text === '') return { ok: true, answer: null }
  const kind = kinds[name]
  return kind === undefined ? readOn(text) : readAnswer(name, fromCell(kind, text))
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
    case 'quantity': {
      const number = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : NaN
      return Number.isFinite(number) ? number : text
    }
  }
}

/** The head of a table of verdicts. */
export const verdictHead: readonly string[] = ['id', ...rules.map(({ id }) => id), 'errors']

/** Text that stands in a cell as it is: it needs no quotes, and nobody takes it for a formula. */
const plain = /^(?:[\p{L}\p{N}][\p{L}\p{N}._-]*)?$/u

/** The line of one person: who, and what the rules say. */
export const verdictLine = (id: string, verdicts: readonly Verdict[]): string =>
  plain.test(id) ? `${id},${verdicts.join()},\n` : csvLine([id, ...verdicts, ''])
