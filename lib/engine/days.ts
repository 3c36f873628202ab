/**
 * Calendar days without a clock or a time zone. A day is the number `yyyymmdd`, so that days compare as numbers.
 */
export type Day = number

/** The first and the last day that may be named as an answer or a check date. */
export const span = { first: 1900_01_01, last: 2100_12_31 } as const

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of days in a month (1–12) of a year; 0 for a month that is none. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && leap(year) ? 29 : (monthLengths[month - 1] ?? 0)

/** A year, month and day of month as a day; undefined when the calendar has no such day in the span. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  if (!(date >= 1 && date <= daysInMonth(year, month))) return undefined
  const day = year * 10000 + month * 100 + date
  return day >= span.first && day <= span.last ? day : undefined
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48

/** `YYYY-MM-DD` as a day, without looking whether the calendar has it: for text that was checked before. */
export const dayFromText = (text: string): Day =>
  digit(text, 0) * 10_000_000 +
  digit(text, 1) * 1_000_000 +
  digit(text, 2) * 100_000 +
  digit(text, 3) * 10_000 +
  digit(text, 5) * 1_000 +
  digit(text, 6) * 100 +
  digit(text, 8) * 10 +
  digit(text, 9)

/** `YYYY-MM-DD` as a day; undefined for any other text, a day the calendar lacks, or one outside the span. */
export function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const day = dayFromText(text)
  return dayOf(Math.floor(day / 10000), Math.floor(day / 100) % 100, day % 100)
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
