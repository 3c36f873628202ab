/**
 * Days as people write them. What can be read in two ways is handed back with both; nothing is guessed.
 */
import { compatible } from '../check/compatible'
import { dayOf, writeDay } from '../engine/days'
import { readChineseNumber } from './chinese-number'

/** Months (1–12) by their names in small letters, in all languages at once. */
export type MonthNames = ReadonlyMap<string, number>

/** A day of the calendar (`YYYY-MM-DD`), or why there is none: no day, or two that it might be. */
export type ReadDay =
  | { readonly day: string }
  | { readonly day?: undefined; readonly two: false }
  | { readonly day?: undefined; readonly two: true; readonly ways: readonly [string, string] }

/** Text that is no day. */
export const noDay: ReadDay = { two: false }

/** The day with these numbers, where the calendar has it. */
export function dayWith(year: number, month: number, date: number): ReadDay {
  const day = dayOf(year, month, date)
  return day === undefined ? noDay : { day: writeDay(day) }
}

// The signs between the numbers of a day in Chinese: of the year, of the month, of the day (two are in use).
const yearFirst = /^(\d{4})(?: ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{1,2})| ?\u5e74 ?(\d{1,2}) ?\u6708 ?(\d{1,2}) ?[\u65e5\u53f7]?)$/u
const compact = /^(\d{4})(\d{2})(\d{2})$/
const yearLast = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4})$/
const monthNamed = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]*(\p{L}+)|(\p{L}+)[ .-]*(\d{1,2})(?:st|nd|rd|th)?)[ ,.-]+(\d{4})$/u
// As spreadsheets show days in short: 02-Mar-23, 23年3月2日. Which number is the year is told by the month beside it.
const shortNamed = /^(\d{1,2})-(\p{L}+)-(\d{2})$/u
const shortChinese = /^(\d{2}) ?\u5e74 ?(\d{1,2}) ?\u6708 ?(\d{1,2}) ?[\u65e5\u53f7]$/u
const inChinese = /^([^\d\u5e74]+)\u5e74([^\d\u6708]+)\u6708([^\d\u65e5\u53f7]+)[\u65e5\u53f7]?$/u
const midnight = /[ t]0{1,2}:00(?::00(?:\.0+)?)?z?$/

/** Text of a day in one form: plain digits, small letters, single spaces. */
export const plainDayText = (text: string): string => compatible(text).trim().toLowerCase().replace(/\s+/gu, ' ')

/** Reads a whole day out of text, with the months’ names. */
export function readDayText(text: string, months: MonthNames): ReadDay {
  const plain = plainDayText(text).replace(midnight, '')
  const first = yearFirst.exec(plain)
  if (first) return dayWith(Number(first[1]), Number(first[3] ?? first[5]), Number(first[4] ?? first[6]))
  const joined = compact.exec(plain)
  if (joined) return dayWith(Number(joined[1]), Number(joined[2]), Number(joined[3]))
  const named = monthNamed.exec(plain)
  // Default: a word that names no month is month 0, which no day has.
  if (named) return dayWith(Number(named[5]), months.get(named[2] ?? named[3] ?? '') ?? 0, Number(named[1] ?? named[4]))
  const short = shortNamed.exec(plain)
  // Default: as above.
  if (short) return dayWith(fullYear(short[3]), months.get(short[2] ?? '') ?? 0, Number(short[1]))
  const shown = shortChinese.exec(plain)
  if (shown) return dayWith(fullYear(shown[1]), Number(shown[2]), Number(shown[3]))
  const last = yearLast.exec(plain)
  if (last) return eitherOrder(Number(last[1]), Number(last[3]), Number(last[4]))
  const signs = inChinese.exec(plain)
  if (signs === null) return noDay
  // Default: signs that make no number are month 0, which no day has.
  const [year, month, date] = signs.slice(1).map(part => readChineseNumber(part.trim()) ?? 0)
  return year === undefined || month === undefined || date === undefined ? noDay : dayWith(year, month, date)
}

/** A year of two digits, as spreadsheets count them: up to 29 it is of this century. */
const fullYear = (digits = ''): number => Number(digits) + (Number(digits) < 30 ? 2000 : 1900)

/** `03/04/2022`: the day stands first in one country and second in another. */
function eitherOrder(a: number, b: number, year: number): ReadDay {
  const [one, other] = [dayWith(year, b, a), dayWith(year, a, b)].flatMap(({ day }) => day ?? [])
  if (one === undefined) return noDay
  return other === undefined || other === one ? { day: one } : { two: true, ways: [one, other] }
}
