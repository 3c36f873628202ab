/**
 * The parts of a day, each typed into a field of its own.
 */
import { compatible } from '../check/compatible'
import { readChineseNumber } from './chinese-number'
import { plainDayText, type MonthNames } from './day-text'

export type DayPart = 'year' | 'month' | 'date'

/** The sign that may follow the number of each part in Chinese; of the day two are in use. */
const signs: Readonly<Record<DayPart, RegExp>> = { year: /\u5e74$/u, month: /\u6708(?:\u4efd)?$/u, date: /[\u65e5\u53f7]$/u }
const figures: Readonly<Record<DayPart, RegExp>> = { year: /^\d{4}$/, month: /^\d{1,2}$/, date: /^\d{1,2}$/ }

/** What separates figures and means nothing by itself. */
const loose = /[\s,\uff0c_'\u2019.]/gu

/** A part of a day: figures of any width, Chinese numerals, “2nd”, a month by its name; undefined for other text. */
export function readDayPart(part: DayPart, text: string, months: MonthNames): number | undefined {
  const plain = compatible(plainDayText(text)).replace(loose, '')
  if (part === 'month' && months.has(plain)) return months.get(plain)
  const bare = plain.replace(signs[part], '')
  const written = part === 'date' ? bare.replace(/^(\d{1,2})(?:st|nd|rd|th)$/, '$1') : bare
  if (figures[part].test(written)) return Number(written)
  const number = readChineseNumber(written)
  return number !== undefined && figures[part].test(String(number)) ? number : undefined
}
