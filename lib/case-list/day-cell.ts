/**
 * Days as people and spreadsheets write them. What can be read in two ways is not read at all.
 */
import { compatible } from '../check/compatible'
import { dayOf, writeDay } from '../engine/days'
import { present } from '../engine/present'

/** A day of the calendar (`YYYY-MM-DD`), or why there is none: no day, or two that it might be. */
export type ReadDay = { readonly day: string } | { readonly day?: undefined; readonly two: boolean }

const none: ReadDay = { two: false }

function on(year: number, month: number, date: number): ReadDay {
  const day = dayOf(year, month, date)
  return day === undefined ? none : { day: writeDay(day) }
}

// The signs between the numbers of a day in Chinese: of the year, of the month, of the day (two are in use).
const yearFirst = /^(\d{4})(?: ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})| ?\u5e74 ?(\d{1,2}) ?\u6708 ?(\d{1,2}) ?[\u65e5\u53f7]?)$/u
const compact = /^(\d{4})(\d{2})(\d{2})$/
const yearLast = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/
const monthNamed = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]*(\p{L}+)|(\p{L}+)[ .-]*(\d{1,2})(?:st|nd|rd|th)?)[ ,.-]+(\d{4})$/u
const midnight = /[ t]0{1,2}:00(?::00(?:\.0+)?)?z?$/

/** Reads a day out of text, with the months’ names. */
export function readDayText(text: string, months: ReadonlyMap<string, number>): ReadDay {
  const plain = compatible(text).trim().toLowerCase().replace(/\s+/gu, ' ').replace(midnight, '')
  const first = yearFirst.exec(plain)
  if (first) return on(Number(first[1]), Number(first[3] ?? first[5]), Number(first[4] ?? first[6]))
  const joined = compact.exec(plain)
  if (joined) return on(Number(joined[1]), Number(joined[2]), Number(joined[3]))
  const named = monthNamed.exec(plain)
  // Default: a word that names no month is month 0, which no day has.
  if (named) return on(Number(named[5]), months.get(present(named[2] ?? named[3], 'a word')) ?? 0, Number(named[1] ?? named[4]))
  const last = yearLast.exec(plain)
  if (last) return eitherOrder(Number(last[1]), Number(last[3]), Number(last[4]))
  return /^\d{5}$/.test(plain) ? readSerial(Number(plain), false) : none
}

/** `03/04/2022`: the day stands first in one country and second in another. */
function eitherOrder(a: number, b: number, year: number): ReadDay {
  const orders = [on(year, b, a), on(year, a, b)].filter(({ day }) => day !== undefined)
  const [one, other] = orders
  if (one === undefined) return none
  return other === undefined || other.day === one.day ? one : { two: true }
}

/** From here on a plain number in a column of days is the number of a day; smaller ones look like years. */
const PLAIN_SERIAL = 10_000
/** The spreadsheet’s 29 February 1900, which the calendar does not have. */
const NO_SUCH_DAY = 60

/** The day with a number a spreadsheet gave no form of a date: only where it cannot be a year. */
export const readPlainSerial = (serial: number, from1904: boolean): ReadDay =>
  serial >= PLAIN_SERIAL && Number.isInteger(serial) ? readSerial(serial, from1904) : none

/** The day with a number, counted from the last day of 1899, or in other workbooks from the first of 1904. */
export function readSerial(serial: number, from1904: boolean): ReadDay {
  const count = Math.floor(serial)
  if (!from1904 && count === NO_SUCH_DAY) return none
  const begin = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count < NO_SUCH_DAY ? 31 : 30)
  const day = new Date(begin + count * 86_400_000)
  return on(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate())
}
