/**
 * Cells as the spreadsheet library gives them.
 */
import type { Cell } from './cell'

/** The library counts all days from 1904; which day a number means is told by the workbook’s own count. */
const FIRST_DAY = Date.UTC(1904, 0, 1)
const A_DAY = 86_400_000

export type Value = string | number | boolean | Date | null

/** A cell, with a day as the number of days since 1904. */
export function cellOf(value: Value): Cell {
  if (value === null) return ''
  return value instanceof Date ? { serial: (value.getTime() - FIRST_DAY) / A_DAY } : value
}
