/**
 * The rows of a sheet as a person sees them: a value merged downward belongs to each of its rows, and a number shown
 * with leading zeros has them.
 */
import { present } from '../engine/present'
import { isEmpty, type Cell } from './cell'
import type { RowCells } from './row-table'

/** Cells merged downward: the column from 0, the first and the last row from 1. */
export interface MergedDown {
  readonly column: number
  readonly from: number
  readonly to: number
}

/** Fills in what merged cells and number forms say. A row on which nothing else stands stays empty. */
export async function* seenRows(
  rows: AsyncIterable<RowCells>,
  merges: readonly MergedDown[],
  digits: ReadonlyMap<number, number>,
): AsyncGenerator<RowCells> {
  const begins = new Map<number, MergedDown[]>()
  for (const merge of merges) {
    const same = begins.get(merge.from)
    if (same === undefined) begins.set(merge.from, [merge])
    else same.push(merge)
  }
  let open: { readonly merge: MergedDown; readonly value: Cell }[] = []
  for await (const { row, cells } of rows) {
    open = open.filter(({ merge }) => row <= merge.to)
    let seen = digits.size === 0 ? cells : cells.map((cell, column) => withZeros(cell, digits.get(column)))
    if (open.length > 0 && !seen.every(isEmpty)) {
      const filled = [...seen]
      for (const { merge, value } of open) {
        while (filled.length <= merge.column) filled.push('')
        if (isEmpty(present(filled[merge.column], 'a cell'))) filled[merge.column] = value
      }
      seen = filled
    }
    for (const merge of begins.get(row) ?? []) {
      const value = seen[merge.column]
      if (value !== undefined && !isEmpty(value)) open.push({ merge, value })
    }
    yield { row, cells: seen }
  }
}

const withZeros = (cell: Cell, digits: number | undefined): Cell =>
  digits !== undefined && typeof cell === 'number' && Number.isInteger(cell) && cell >= 0 ? String(cell).padStart(digits, '0') : cell
