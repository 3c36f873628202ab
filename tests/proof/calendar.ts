/**
 * Days reckoned by the calendar of the platform: apart from the engine's own reckoning, which is compared with it.
 * A day is text, `YYYY-MM-DD`; all is done in UTC, so no time zone can shift it.
 */

/** The first and the last day that may be named as an answer or a check date. */
export const FIRST_DAY = '1900-01-01'
export const LAST_DAY = '2100-12-31'

const text = (year: number, month: number, date: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-')

const isCommon = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1

const numbersIn = (day: string): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
]

/** The day `years` after (or before, negative) a day; 29 February falls on 28 February in a common year. */
export function yearsOn(day: string, years: number): string {
  const [year, month, date] = numbersIn(day)
  const then = year + years
  return month === 2 && date === 29 && isCommon(then) ? text(then, 2, 28) : text(then, month, date)
}

/** The day so many days after (or before, negative) a day. */
export function daysOn(day: string, days: number): string {
  const [year, month, date] = numbersIn(day)
  const then = new Date(Date.UTC(year, month - 1, date + days))
  return text(then.getUTCFullYear(), then.getUTCMonth() + 1, then.getUTCDate())
}

/** Every day from the first to the last, both included. */
export function everyDay(first: string, last: string): readonly string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = daysOn(day, 1)) days.push(day)
  return days
}
