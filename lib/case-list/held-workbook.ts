/**
 * Workbooks that the spreadsheet library reads as a whole: their sheets as those of any workbook.
 */
import { damaged, listLimits } from './list-problem'
import { cellOf, type Value } from './library-cell'
import type { RowCells } from './row-table'
import type { BookSheet } from './sheet-choice'
import { seenRows, type MergedDown } from './sheet-rows'

/** A sheet that was read, and what the library does not tell of it. */
export interface HeldSheet {
  readonly name: string
  readonly hidden: boolean
  /** Rows by their number from 0; those on which nothing stands may be missing. */
  readonly rows: readonly (readonly Value[] | undefined)[]
  readonly noResult: string | undefined
  readonly hiddenRows: number
  readonly merges: readonly MergedDown[]
  readonly digits: ReadonlyMap<number, number>
}

/** Rows that take a value from above, each with all columns up to it, at most. */
const MOST_MERGED = 2 ** 24

/** The sheets of a workbook that was read as a whole. */
export const heldSheets = (sheets: readonly HeldSheet[]): readonly BookSheet[] =>
  sheets.slice(0, listLimits.sheets).map(sheet => ({
    name: sheet.name,
    hidden: sheet.hidden,
    part: sheet,
    open: () => {
      const merged = sheet.merges.reduce((sum, { column, from, to }) => sum + (Math.min(to, sheet.rows.length) - from) * (column + 1), 0)
      if (merged > MOST_MERGED) return Promise.reject(damaged())
      const { noResult, hiddenRows, merges, digits } = sheet
      return Promise.resolve({ rows: sheet.rows.length, noResult, hiddenRows, read: () => seenRows(rowsOf(sheet), merges, digits) })
    },
  }))

async function* rowsOf({ rows }: HeldSheet): AsyncGenerator<RowCells> {
  for (const [index, values] of rows.entries()) {
    if (values !== undefined) yield await Promise.resolve({ row: index + 1, cells: Array.from(values, value => cellOf(value ?? null)) })
  }
}
