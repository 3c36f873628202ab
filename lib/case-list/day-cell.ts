/**
 * Days as spreadsheets count them, beside days as people write them.
 */
import { dayWith, noDay, plainDayText, readDayText, type MonthNames, type ReadDay } from '../input/day-text'

/** Reads a day out of the text of a cell: also the number of a day, as a text file made from a workbook holds it. */
export function readDayCell(text: string, months: MonthNames): ReadDay {
  const plain = plainDayText(text)
  return /^\d{5}$/.test(plain) ? readSerial(Number(plain), false) : readDayText(text, months)
}

/** From here on a plain number in a column of days is the number of a day; smaller ones look like years. */
const PLAIN_SERIAL = 10_000
/** The spreadsheet’s 29 February 1900, which the calendar does not have. */
const NO_SUCH_DAY = 60

/** The day with a number a spreadsheet gave no form of a date: only where it cannot be a year. */
export const readPlainSerial = (serial: number, from1904: boolean): ReadDay =>
  serial >= PLAIN_SERIAL && Number.isInteger(serial) ? readSerial(serial, from1904) : noDay

/** The day with a number, counted from the last day of 1899, or in other workbooks from the first of 1904. */
export function readSerial(serial: number, from1904: boolean): ReadDay {
  const count = Math.floor(serial)
  if (!from1904 && count === NO_SUCH_DAY) return noDay
  const begin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count < NO_SUCH_DAY ? 31 : 30)
  const day = new Date(begin + count * 86_400_000)
  return dayWith(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}
