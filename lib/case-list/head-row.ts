/**
 * Which row says what the columns are about: titles and notes may stand above it.
 */
import { cellText, isEmpty, type Cell } from './cell'
import { isUnderstood, understoodIn } from './column-mapping'
import type { Vocabulary } from './vocabulary'

/** Among so many rows on which anything stands the heads are looked for. */
export const HEAD_ROWS = 20
/** A row below the first is the heads where so many of it are understood. */
const SURE = 2

/** A row of heads: its place among those looked at, its texts, and how many of them are understood. */
export interface HeadRow {
  readonly index: number
  readonly heads: readonly string[]
  readonly understood: number
}

/** The first rows of a table; of them the one of which most heads are understood, else the first. */
export function headAmong(rows: readonly { readonly cells: readonly Cell[] }[], vocabulary: Vocabulary): HeadRow {
  const looked = rows.slice(0, HEAD_ROWS).map(({ cells }, index) => {
    const heads = textsOf(cells)
    return { index, heads, understood: understoodIn(heads, vocabulary) }
  })
  const [first = { index: 0, heads: [], understood: 0 }] = looked
  const isTitle = first.heads.filter(head => head.trim() !== '').length === 1
  const best = looked.reduce((best, one) => (one.understood > best.understood ? one : best), first)
  if (best.understood < SURE && !(isTitle && best.heads.length > 1)) return first
  return headAt(rows, best.index, vocabulary)
}

/** The heads in one of the first rows of a table. */
export function headAt(rows: readonly { readonly cells: readonly Cell[] }[], index: number, vocabulary: Vocabulary): HeadRow {
  const own = textsOf(rows[index]?.cells ?? [])
  const above = rows[index - 1]
  const heads = above === undefined ? own : withAbove(own, textsOf(above.cells), vocabulary)
  return { index, heads, understood: understoodIn(own, vocabulary) }
}

/** A head that stands in the row above, because its column is in no group, is that of the column. */
function withAbove(heads: readonly string[], above: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const width = Math.max(heads.length, above.findLastIndex(head => isUnderstood(head, vocabulary)) + 1)
  return Array.from({ length: width }, (_, column) => {
    const [own = '', other = ''] = [heads[column], above[column]]
    return own.trim() === '' && isUnderstood(other, vocabulary) ? other : own
  })
}

/** The texts of a row; empty cells behind the last text are not counted. */
const textsOf = (cells: readonly Cell[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex(cell => !isEmpty(cell)) + 1).map(cell => cellText(cell, false))
