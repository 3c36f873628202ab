/**
 * Calendar days without a clock or a time zone. A day is the number `yyyymmdd`, so that days compare as numbers.
 */
export type Day = number

/** The first and the last day that may be named as an answer or a check date. */
export const span = { first: 1900_01_01, last: 2100_12_31 } as const

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days in a month (1–12) of a year. Default: 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number => (month === 2 && leap(year) ? 29 : (monthLengths[month - 1] ?? 0))

/** A year, month and day of month as a day; undefined when the calendar has no such day in the span. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(date >= 1 && date <= daysInMonth(year, month))) return undefined
  const day = year * 10000 + month * 100 + date
  return inSpan(day) ? day : undefined
}

const HYPHEN = 45
/** So far below any digit that a number with it in a place is negative. */
const NO_DIGIT = -1_000_000
const digit = (text: string, at: number): number => {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : NO_DIGIT
}
const pair = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1)

/** `YYYY-MM-DD` as a day; undefined for any other text, and for a day the calendar lacks. */
function calendarDay(text: string): Day | undefined {
  const year = pair(text, 0) * 100 + pair(text, 2)
  const month = pair(text, 5)
  const date = pair(text, 8)
  const written = text.length === 10 && text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN
  return written && date >= 1 && date <= daysInMonth(year, month) && year >= 0 ? year * 10000 + month * 100 + date : undefined
}

const inSpan = (day: Day): boolean => day >= span.first && day <= span.last

/** `YYYY-MM-DD` as a day of any year. Throws a RangeError that names the text where the calendar has no such day. */
export function dayFromText(text: string): Day {
  const day = calendarDay(text)
  if (day === undefined) throw new RangeError(`no day of the calendar: "${text}"`)
  return day
}

/** `YYYY-MM-DD` as a day; undefined for any other text, a day the calendar lacks, or one outside the span. */
export function readDay(text: string): Day | undefined {
  const day = calendarDay(text)
  return day !== undefined && inSpan(day) ? day : undefined
}

/**
 * The day someone is checked for, as a day. Throws a RangeError that names the text where it is no day of the span: what
 * is no day must never be taken for one on which no law was in force.
 */
export function checkDate(text: string): Day {
  const day = dayFromText(text)
  if (!inSpan(day)) throw new RangeError(`no day to check for, from ${writeDay(span.first)} to ${writeDay(span.last)}: "${text}"`)
  return day
}

/** A day as `YYYY-MM-DD`. */
export function writeDay(day: Day): string {
  const text = String(day).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
}

/** The same day of the month `months` later, or earlier where negative; the month's last day where it has no such day. */
export function monthsLater(day: Day, months: number): Day {
  const count = Math.floor(day / 10000) * 12 + (Math.floor(day / 100) % 100) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return year * 10000 + month * 100 + Math.min(day % 100, daysInMonth(year, month))
}

/** The same day `years` later; 29 February becomes 28 February in a common year. */
export function anniversary(day: Day, years: number): Day {
  const later = day + years * 10000
  return later % 10000 === 229 && !leap(Math.floor(later / 10000)) ? later - 1 : later
}

/** How many days a day lies after 1 March of the year 0: two counts apart say how many days lie between. */
export function countOfDay(day: Day): number {
  const month = Math.floor(day / 100) % 100
  // Years are taken from March on, so that a leap day is the last of its year.
  const year = Math.floor(day / 10000) - (month < 3 ? 1 : 0)
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + daysBeforeMonth + (day % 100) - 1
}
