/**
 * Cases out of a CSV file, and verdicts into one (RFC 4180, comma). Parsing and writing are papaparse's; which cell
 * means which answer is ours.
 */
import Papa from 'papaparse'
import { readCase, UNKNOWN, type Read } from '../check/case'
import { trimmed } from '../check/trimmed'
import type { FactKind } from '../engine/facts'
import { facts } from '../policy/facts'
import { rules } from '../policy/rules'
import { textOf, Unusable } from './lines'

/** A row with the line it begins on, counted from 1. */
interface Row {
  readonly cells: readonly string[]
  readonly line: number
}

async function* rowsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Row> {
  const parser = () => new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' })
  let rest = ''
  let line = 1
  function* take(text: string, more: boolean): Generator<Row> {
    const parsed: { data: string[][]; errors: { code: string; row?: number }[]; meta: { cursor: number } } = parser().parse(text, 0, more)
    rest = more ? text.slice(parsed.meta.cursor) : ''
    const broken = new Set(parsed.errors.map(({ row }) => row))
    for (const [index, cells] of parsed.data.entries()) {
      if (broken.has(index)) throw new Unusable('brokenQuotes', { line })
      const last = cells.length - 1
      const end = cells[last]
      if (end?.endsWith('\r')) cells[last] = end.slice(0, -1)
      yield { cells, line }
      line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
    }
  }
  for await (const chunk of textOf(bytes)) if (chunk !== '') yield* take(rest + chunk, true)
  if (rest !== '') yield* take(rest, false)
}

/**
 * The cases of a CSV file, row by row. The head names facts, and optionally `id` and `on`.
 * Throws Unusable for a head that is unknown, repeated or empty.
 */
export async function* casesOfCsv(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<{ line: number; read: Read }> {
  let head: readonly string[] | undefined
  for await (const { cells, line } of rowsOf(bytes)) {
    if (head === undefined) head = checkedHead(cells)
    else if (cells.length > 1 || cells[0] !== '') yield { line, read: readRow(head, cells) }
  }
  if (head === undefined) throw new Unusable('noHead')
}

function checkedHead(cells: readonly string[]): readonly string[] {
  cells.forEach((name, index) => {
    if (name === '') throw new Unusable('emptyHead', { column: index + 1 })
    if (cells.indexOf(name) !== index) throw new Unusable('repeatedHead', { name })
    if (name !== 'id' && name !== 'on' && !Object.hasOwn(facts, name)) throw new Unusable('unknownHead', { name })
  })
  return cells
}

function readRow(head: readonly string[], cells: readonly string[]): Read {
  const idAt = head.indexOf('id')
  const id = idAt < 0 ? undefined : cells[idAt] || undefined
  if (cells.length !== head.length) {
    const allowed = { kind: 'cells', expected: head.length, came: cells.length } as const
    return { ok: false, id: id ?? null, faults: [{ fact: 'case', came: cells, allowed }] }
  }
  const table: Readonly<Record<string, FactKind>> = facts
  const answers: Record<string, unknown> = {}
  let on: string | null = null
  head.forEach((name, index) => {
    const text = trimmed(cells[index] ?? '')
    const kind = table[name]
    if (name === 'on') on = text === '' ? null : text
    else if (kind !== undefined) answers[name] = text === '' ? null : fromCell(kind, text)
  })
  const read = readCase({ ...(id === undefined ? {} : { id }), on, facts: answers })
  // Faults stand in the order of the columns, wherever the day is among them.
  return read.ok ? read : { ...read, faults: [...read.faults].sort((a, b) => head.indexOf(a.fact) - head.indexOf(b.fact)) }
}

/** What a cell says, as far as its text allows; text that says nothing is passed on, and found to be a fault. */
function fromCell(kind: FactKind, text: string): unknown {
  if (text === UNKNOWN) return text
  switch (kind.kind) {
    case 'choice':
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

/** One line of CSV with its end, safe to open in a spreadsheet: nothing in it can be taken for a formula. */
export const csvLine = (cells: readonly string[]): string =>
  `${Papa.unparse([cells], { newline: '\n', escapeFormulae: /^[=+\-@\t\r]/})}\n`
