/**
 * The words of one language, as the functions here take them: a lookup, and the ways that language writes lists,
 * numbers and days. Nothing here knows which language it is.
 */
import { dayFromText } from '../engine/days'
import type { Answer } from '../engine/partition'
import type { AnyFact } from '../policy/all-facts'
import { units } from '../policy/facts'
import { factText, optionText } from './law-text'
import type { Translator } from './translator'

/** A language to speak. */
export interface I18n {
  /** BCP 47. */
  readonly locale: string
  readonly t: Translator
}

/** "a, b or c" */
export const orList = ({ locale }: I18n, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(items)

/** "a, b and c" */
export const andList = ({ locale }: I18n, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)

export const writeNumber = ({ locale }: I18n, number: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(number)

/** Days in English stand as in the notices of the authorities, day before month: 9 December 2016. */
const daysAsIn: Readonly<Record<string, string>> = { en: 'en-GB' }

/**
 * A calendar day `YYYY-MM-DD` as people write it; it has no time zone, so none can shift it. Throws a RangeError that
 * names what is no day.
 */
export function writeDate({ locale }: I18n, text: string): string {
  const day = dayFromText(text)
  const moment = Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100)
  return new Intl.DateTimeFormat(daysAsIn[locale] ?? locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment)
}

/** An answer as a person reads it back. */
export function answerWords(i18n: I18n, fact: AnyFact, answer: Answer | null | undefined): string {
  const { t } = i18n
  if (answer === undefined || answer === null) return t('words.answer.blank')
  if (answer === 'unknown') return t('words.answer.unknown')
  if (typeof answer === 'boolean') return t(answer ? 'words.answer.yes' : 'words.answer.no')
  if (typeof answer === 'number' || fact in units) return factText(i18n, fact, 'answered', { number: writeNumber(i18n, Number(answer)) })
  if (answer === 'never') return factText(i18n, fact, 'neverAnswered')
  if (/^\d{4}-\d{2}-\d{2}$/.test(answer)) return factText(i18n, fact, 'answered', { date: writeDate(i18n, answer) })
  return optionText(i18n, fact, answer)
}
