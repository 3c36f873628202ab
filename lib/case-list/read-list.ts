/**
 * Reads a list of people out of a file or pasted text, in parts as they come. Runs in a worker of the browser as well
 * as in Node; every part can be posted from one thread to another.
 */
import { readCaseFile, type CaseList } from './case-file'
import type { Encoding } from './decode'
import { fileKind } from './file-kind'
import { keptColumns } from './column-mapping'
import type { Column, ColumnMeaning, KeptColumn, ListedPerson } from './person'
import { listLimits, ListProblem, type Problem } from './list-problem'
import type { SetAsideRow } from './set-aside'
import type { SheetChoice } from './sheet-choice'
import { peopleOf } from './table-people'
import type { ListSource } from './list-source'
import { textFrom, textTable, type BookNote, type Seen } from './row-table'
import type { Vocabulary } from './vocabulary'
import { workbookTable } from './workbook'

/** How far the reading is, in bytes, signs or rows; the total is undefined where nobody knows it beforehand. */
export interface ReadProgress {
  readonly done: number
  readonly total: number | undefined
}

/** A table as it was found in a file. */
export interface FoundTable {
  readonly columns: readonly Column[]
  readonly encoding: Encoding | undefined
  /** The sheet’s name, where the workbook has several and one was read. */
  readonly sheet: string | undefined
  /** The line or row of the heads. */
  readonly headRow: number
  /** What stands in the first rows below them. */
  readonly sample: readonly (readonly string[])[]
  /** The first rows of the table, any of which may be that of the heads. */
  readonly top: readonly { readonly row: number; readonly text: string }[]
  readonly book: BookNote | undefined
}

/**
 * A part of what is read, in this order: once `columns` (or `cases` for a case file), then `people` again and again.
 * Where heads are not understood there is `unmapped` instead, and nothing more: read again, with `meanings`.
 * `problem` ends everything; people read before it stay.
 */
export type ListPart =
  | ({ readonly kind: 'columns' } & FoundTable)
  | ({ readonly kind: 'unmapped' } & FoundTable)
  | { readonly kind: 'cases'; readonly saved: CaseList['saved']; readonly kept: readonly KeptColumn[] }
  | {
      readonly kind: 'people'
      readonly people: readonly ListedPerson[]
      /** Rows that are no people, between these and before them. */
      readonly setAside: readonly SetAsideRow[]
      readonly progress: ReadProgress
    }
  | { readonly kind: 'problem'; readonly problem: Problem }

export interface ReadOptions extends SheetChoice {
  /** The line or row of the heads, where someone said so; one of the first rows. */
  readonly headRow?: number
  /** What the columns mean, from left to right, where someone said so. */
  readonly meanings?: readonly ColumnMeaning[]
  /** Stops the reading; the generator then throws the signal’s reason. */
  readonly signal?: AbortSignal
}

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
    const table = await workbookTable(source, vocabulary, seen, options, signal)
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
