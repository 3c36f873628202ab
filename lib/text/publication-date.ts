/**
 * What published sources are told by: their dates, as far as they are known.
 */
import { writeDate, type I18n } from './i18n'

/** A source’s date `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as people write it; undefined for `undated`. */
export function publishedOn(i18n: I18n, date: string): string | undefined {
  if (!/^\d/.test(date)) return undefined
  const [year = 0, month, day] = date.split('-').map(Number)
  if (month === undefined) return format(i18n, { year: 'numeric' }, year)
  if (day === undefined) return format(i18n, { year: 'numeric', month: 'long' }, year, month)
  return writeDate(i18n, date)
}

const format = ({ locale }: I18n, how: Intl.DateTimeFormatOptions, year: number, month = 1): string =>
  new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))
