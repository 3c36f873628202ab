/**
 * Which sheets of a workbook, of whatever kind, are the list: the visible one of which most heads are understood, unless
 * somebody names another, or wants all.
 */
import { present } from '../engine/present'
import { isEmpty } from './cell'
import { HEAD_ROWS, headAmong, type HeadRow } from './head-row'
import { listLimits, ListProblem } from './list-problem'
import type { RowCells } from './row-table'
import type { Vocabulary } from './vocabulary'

/** A sheet as far as it is known without reading it. */
export interface BookSheet {
  readonly name: string
  readonly hidden: boolean
  /** What holds its rows: two sheets of one are one. */
  readonly part: object
  /** Looks through it; throws a ListProblem where it cannot be read. */
  readonly open: () => Promise<OpenSheet>
}

/** A sheet that was looked through. */
export interface OpenSheet {
  readonly rows: number
  /** The first cell with a formula that was never calculated. */
  readonly noResult: string | undefined
  /** How many rows are hidden, by hand or by a filter. */
  readonly hiddenRows: number
  readonly read: () => AsyncGenerator<RowCells>
}

/** That of a name, or all that look like lists; otherwise what is found. */
export interface SheetChoice {
  readonly sheet?: string
  readonly sheets?: 'all'
  /** The head under which the rows of several sheets say on which they stand. */
  readonly sheetHead?: string
}

/** A sheet that may be read: the row of its heads, and what is to be known of it before. */
export interface SheetFound extends Pick<OpenSheet, 'rows' | 'noResult' | 'hiddenRows'> {
  readonly sheet: BookSheet
  readonly head: HeadRow
  readonly headRow: number
  readonly read: () => AsyncGenerator<RowCells>
}

/** A sheet of which so many heads are understood looks like a list. */
const LIKE_A_LIST = 2

const likeLists = (found: readonly SheetFound[]): readonly SheetFound[] => found.filter(({ head }) => head.understood >= LIKE_A_LIST)
const mostUnderstood = (found: readonly SheetFound[]): SheetFound | undefined =>
  found.reduce<SheetFound | undefined>(
    (best, one) => (best !== undefined && best.head.understood >= one.head.understood ? best : one),
    undefined,
  )

/** Which sheets are read, in their order; which others look like lists; whether those read are hidden. */
export async function chosenSheets(all: readonly BookSheet[], vocabulary: Vocabulary, choice: SheetChoice, signal?: AbortSignal) {
  const look = looking(vocabulary, signal)
  const visible = await look(all.filter(({ hidden }) => !hidden))
  const lists = likeLists(visible.found)
  const named = choice.sheet === undefined ? undefined : all.find(({ name }) => name === choice.sheet)
  if (named !== undefined) {
    const known = visible.found.find(({ sheet }) => sheet === named)
    const { found, failure } = known === undefined ? await looking(vocabulary, signal)([named]) : { found: [known], failure: undefined }
    const [read] = found
    if (read === undefined) throw failure ?? new ListProblem('noHead')
    return { read: [read], others: lists.filter(({ sheet }) => sheet !== named), hidden: named.hidden }
  }
  if (choice.sheets === 'all' && lists.length > 1) return { read: lists, others: [], hidden: false }
  for (const hidden of [false, true]) {
    const { found, failure } = hidden ? await look(all.filter(sheet => sheet.hidden)) : visible
    const best = mostUnderstood(found)
    // A sheet that cannot be read may be the list, unless there is one.
    if (failure !== undefined && (best?.head.understood ?? 0) < LIKE_A_LIST) throw failure
    if (best !== undefined) return { read: [best], others: likeLists(found).filter(one => one !== best), hidden }
  }
  throw new ListProblem('noHead')
}

/** Looks at sheets, each once; what is wrong with the first that is broken is handed back beside those found. */
function looking(vocabulary: Vocabulary, signal: AbortSignal | undefined) {
  const looked = new Set<object>()
  // What was looked through is kept of the best sheet alone, since there may be many; of another it is done again.
  let best: { readonly sheet: BookSheet; readonly open: OpenSheet; readonly understood: number } | undefined
  return async (sheets: readonly BookSheet[]): Promise<{ readonly found: readonly SheetFound[]; readonly failure: unknown }> => {
    const found: SheetFound[] = []
    let failure: unknown
    for (const sheet of sheets) {
      if (looked.has(sheet.part)) continue
      if (looked.size === listLimits.sheets) break
      looked.add(sheet.part)
      try {
        const open = await sheet.open()
        const first = await firstRows(open.read())
        if (first.length === 0) continue
        const head = headAmong(first, vocabulary)
        if (best === undefined || head.understood > best.understood) best = { sheet, open, understood: head.understood }
        const { rows, noResult, hiddenRows } = open
        const read = async function* (): AsyncGenerator<RowCells> {
          yield* (best?.sheet === sheet ? best.open : await sheet.open()).read()
        }
        found.push({ sheet, head, headRow: present(first[head.index], 'the row of heads').row, rows, noResult, hiddenRows, read })
      } catch (problem) {
        signal?.throwIfAborted()
        failure ??= problem
      }
    }
    return { found, failure }
  }
}

/** The first rows of a sheet on which anything stands; heads are looked for among them. */
async function firstRows(rows: AsyncGenerator<RowCells>): Promise<readonly RowCells[]> {
  const first: RowCells[] = []
  for await (const row of rows) {
    if (!row.cells.every(isEmpty)) first.push(row)
    if (first.length === HEAD_ROWS) break
  }
  return first
}
