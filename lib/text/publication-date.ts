/**
 * What published sources are told by: their dates, as far as they are known.
 */
import { writeDate, type Tongue } from './i18n'

/** A source’s date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as people write it; undefined for `undated`. */
export function publishedOn(tongue: Tongue, date: string): string | undefined {
  if (!/^\d/.test(date)) return undefined
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return format(tongue, { year: 'numeric' }, year)
  if (day === undefined) return format(tongue, { year: 'numeric', month: 'long' }, year, month)
  return writeDate(tongue, date)
}

const format = ({ locale }: Tongue, how: Intl.DateTimeFormatOptions, year: number, month = 1): string =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))
