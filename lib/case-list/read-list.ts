/**
 * Reads a list of people out of a file or pasted text, in parts as they come. Runs in a worker of the browser as well
 * as in Node; every part can be posted from one thread to another.
 */
import { readCaseFile, type CaseList } from './case-file'
import { present } from '../engine/present'
import { cellText, isEmpty, type Cell } from './cell'
import type { Encoding } from './decode'
import { fileKind } from './file-kind'
import { HEAD_ROWS, headAmong } from './head-row'
import { columnsAs, columnsOf, keptColumns } from './column-mapping'
import type { Column, ColumnMeaning, KeptColumn, ListedPerson } from './person'
import { listLimits, ListProblem, type Problem } from './list-problem'
import { rowReader } from './row'
import { setAsideReader, type SetAsideRow } from './set-aside'
import type { ListSource } from './list-source'
import { textFrom, textTable, type BookNote, type Seen, type RowTable, type RowCells } from './row-table'
import type { Vocabulary } from './vocabulary'
import { workbookTable } from './workbook'

/** How far the reading is, in bytes, signs or rows; the total is undefined where nobody knows it beforehand. */
export interface ReadProgress {
  readonly done: number
  readonly total: number | undefined
}

/**
 * A part of what is read, in this order: once `columns` (or `cases` for a case file), then `people` again and again.
 * Where heads are not understood there is `unmapped` instead, and nothing more: read again, with `meanings`.
 * `problem` ends everything; people read before it stay.
 */
export type ListPart =
  | {
      readonly kind: 'columns'
      readonly columns: readonly Column[]
      readonly encoding: Encoding | undefined
      readonly sheet: string | undefined
      /** The line or row of the heads. */
      readonly headRow: number
      readonly book: BookNote | undefined
    }
  | {
      readonly kind: 'unmapped'
      readonly columns: readonly Column[]
      readonly encoding: Encoding | undefined
      readonly sheet: string | undefined
      readonly sample: readonly (readonly string[])[]
      readonly headRow: number
      readonly book: BookNote | undefined
    }
  | { readonly kind: 'cases'; readonly saved: CaseList['saved']; readonly kept: readonly KeptColumn[] }
  | {
      readonly kind: 'people'
      readonly people: readonly ListedPerson[]
      /** Rows that are no people, between these and before them. */
      readonly setAside: readonly SetAsideRow[]
      readonly progress: ReadProgress
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface ReadOptions {
  /** What the columns mean, from left to right, where someone said so. */
  readonly meanings?: readonly ColumnMeaning[]
  /** Stops the reading; the generator then throws the signal’s reason. */
  readonly signal?: AbortSignal
}

/** How many rows are shown beside heads that are not understood. */
const SAMPLE = 3

/** Reads a list. Throws nothing but the signal’s reason; what is wrong with the list is its last part. */
export async function* readList(source: ListSource, vocabulary: Vocabulary, options: ReadOptions = {}): AsyncGenerator<ListPart> {
  const { signal } = options
  try {
    yield* partsOf(source, vocabulary, options)
  } catch (error) {
    signal?.throwIfAborted()
    if (error instanceof ListProblem) yield { kind: 'problem', problem: { code: error.code, values: error.values } }
    else
      yield { kind: 'problem', problem: { code: 'unreadable', values: { reason: error instanceof Error ? error.message : String(error) } } }
  }
}

async function* partsOf(source: ListSource, vocabulary: Vocabulary, options: ReadOptions): AsyncGenerator<ListPart> {
  const { signal } = options
  let progress: ReadProgress = { done: 0, total: undefined }
  const seen: Seen = (done, total) => {
    signal?.throwIfAborted()
    progress = { done, total }
  }
  if (source.kind === 'file' && (await fileKind(source)) === 'workbook') {
    const table = await workbookTable(source, vocabulary, seen, signal)
    return yield* peopleOf(table, vocabulary, options, () => progress)
  }
  const { text, encoding } = await textFrom(source, seen, signal)
  const pieces = text[Symbol.asyncIterator]()
  let begin = ''
  let next = await pieces.next()
  for (; !next.done && next.value.trimStart() === ''; next = await pieces.next()) begin += next.value
  if (next.done) throw new ListProblem('empty')
  begin += next.value
  const whole = resumed(begin, pieces)
  if (/^\s*[[{]/.test(begin)) yield* casesOf(whole, vocabulary, () => progress)
  else yield* peopleOf(textTable(whole, encoding, vocabulary), vocabulary, options, () => progress)
}

/** A text of which the beginning was taken already. */
async function* resumed(begin: string, pieces: AsyncIterator<string>): AsyncGenerator<string> {
  yield begin
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value
}

async function* casesOf(pieces: AsyncIterable<string>, vocabulary: Vocabulary, progress: () => ReadProgress): AsyncGenerator<ListPart> {
  let text = ''
  for await (const piece of pieces) {
    text += piece
    if (text.length > listLimits.whole) throw new ListProblem('tooLarge', { most: listLimits.whole / 2 ** 20 })
  }
  const { saved, people, kept } = readCaseFile(text)
  yield { kind: 'cases', saved, kept: keptColumns(kept, vocabulary) }
  yield { kind: 'people', people, setAside: [], progress: progress() }
}

async function* peopleOf(
  table: RowTable,
  vocabulary: Vocabulary,
  { meanings, signal }: ReadOptions,
  progress: () => ReadProgress,
): AsyncGenerator<ListPart> {
  let columns: readonly Column[] | undefined
  let headRow = 1
  let read: ReturnType<typeof rowReader> | undefined
  let isNone: ReturnType<typeof setAsideReader> = () => undefined
  // In a list of names alone these are the people.
  let alone: SetAsideRow[] | undefined = []
  let count = 0
  let found = 0
  const sample: (readonly string[])[] = []
  for await (const piece of withHeads(table.pieces)) {
    signal?.throwIfAborted()
    const people: ListedPerson[] = []
    const setAside: SetAsideRow[] = []
    let rows = piece
    if (columns === undefined) {
      const { index, heads } = headAmong(piece, vocabulary)
      columns = columnsUnder(heads, vocabulary, meanings)
      headRow = present(piece[index], 'the row of heads').row
      rows = piece.slice(index + 1)
      if (columns.every(({ meaning }) => meaning !== undefined)) {
        read = rowReader(columns, vocabulary, table.rules)
        isNone = setAsideReader(columns, vocabulary, table.rules.from1904)
        yield { kind: 'columns', columns, encoding: table.encoding, sheet: table.sheet, headRow, book: table.book }
      }
    }
    for (const { row, cells } of rows) {
      if (cells.every(isEmpty)) continue
      if (read === undefined) {
        if (sample.length < SAMPLE) sample.push(cells.slice(0, columns.length).map(cell => cellText(cell, table.rules.from1904)))
      } else {
        count += 1
        if (count > listLimits.rows) break
        const person = read(row, cells)
        const reason = isNone(cells, person)
        if (reason === undefined) {
          if (alone !== undefined) setAside.push(...alone)
          alone = undefined
          people.push(person)
        } else (reason === 'alone' && alone !== undefined ? alone : setAside).push({ text: rowText(cells, table.rules.from1904), person })
      }
    }
    found += people.length
    if (people.length + setAside.length > 0) yield { kind: 'people', people, setAside, progress: progress() }
    if (count > listLimits.rows) throw new ListProblem('tooManyRows', { most: listLimits.rows })
    if (sample.length === SAMPLE) break
  }
  if (columns === undefined) throw new ListProblem('noHead')
  if (read === undefined)
    yield { kind: 'unmapped', columns, encoding: table.encoding, sheet: table.sheet, sample, headRow, book: table.book }
  else if (found === 0 && alone !== undefined && alone.length > 0)
    yield { kind: 'people', people: alone.map(({ person }) => person), setAside: [], progress: progress() }
  else if (found === 0) throw new ListProblem('noPeople')
}

/** What stands in a row, from cell to cell. */
const rowText = (cells: readonly Cell[], from1904: boolean): string =>
  cells.flatMap(cell => (isEmpty(cell) ? [] : [cellText(cell, from1904).trim()])).join(' · ')

/** The same rows; the first piece holds all rows among which the heads are looked for, from the first on which anything stands. */
async function* withHeads(pieces: AsyncIterable<readonly RowCells[]>): AsyncGenerator<readonly RowCells[]> {
  let waiting: RowCells[] | undefined = []
  try {
    for await (const piece of pieces) {
      if (waiting === undefined) yield piece
      else {
        for (const row of piece) if (waiting.length > 0 || !row.cells.every(isEmpty)) waiting.push(row)
        if (waiting.length < HEAD_ROWS) continue
        const first = waiting
        waiting = undefined
        yield first
      }
    }
  } catch (failure) {
    // What came before stays, as it does further down.
    if (waiting !== undefined && waiting.length > 0) yield waiting
    throw failure
  }
  if (waiting !== undefined && waiting.length > 0) yield waiting
}

function columnsUnder(heads: readonly string[], vocabulary: Vocabulary, meanings: readonly ColumnMeaning[] | undefined): readonly Column[] {
  if (heads.length > listLimits.columns) throw new ListProblem('tooManyColumns', { most: listLimits.columns })
  return meanings === undefined ? columnsOf(heads, vocabulary) : columnsAs(heads, meanings, vocabulary)
}
