/**
 * The words of one language, as the functions here take them: a lookup, and the ways that language writes lists,
 * numbers and days. Nothing here knows which language it is.
 */
import { dayFromText } from '../engine/days'
import type { Answer } from '../engine/partition'
import { units, type FactName } from '../policy/facts'

/** Looks up a message by its full name, `namespace.key`, and fills it in. */
export type Tell = (key: string, values?: Record<string, string | number>) => string

/** A language to speak. */
export interface Tongue {
  /** BCP 47. */
  readonly locale: string
  readonly tell: Tell
}

/** "a, b or c" */
export const orList = ({ locale }: Tongue, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(items)

/** "a, b and c" */
export const andList = ({ locale }: Tongue, items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items)

export const writeNumber = ({ locale }: Tongue, number: number): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }).format(number)

/** Days in English stand as in the notices of the authorities, day before month: 9 December 2016. */
const daysAsIn: Readonly<Record<string, string>> = { en: 'en-GB' }

/**
 * A calendar day `YYYY-MM-DD` as people write it; it has no time zone, so none can shift it. Throws a RangeError that
 * names what is no day.
 */
export function writeDate({ locale }: Tongue, text: string): string {
  const day = dayFromText(text)
  const moment = Date.UTC(Math.floor(day / 10000), (Math.floor(day / 100) % 100) - 1, day % 100)
  return new Intl.DateTimeFormat(daysAsIn[locale] ?? locale, { dateStyle: 'long', timeZone: 'UTC' }).format(moment)
}

/** An answer as a person reads it back. */
export function answerWords(tongue: Tongue, fact: FactName, answer: Answer | null | undefined): string {
  const { tell } = tongue
  if (answer === undefined || answer === null) return tell('words.answer.blank')
  if (answer === 'unknown') return tell('words.answer.unknown')
  if (typeof answer === 'boolean') return tell(answer ? 'words.answer.yes' : 'words.answer.no')
  if (typeof answer === 'number' || fact in units) return tell(`facts.${fact}.answered`, { number: writeNumber(tongue, Number(answer)) })
  if (answer === 'never') return tell(`facts.${fact}.neverAnswered`)
  if (/^\d{4}-\d{2}-\d{2}$/.test(answer)) return tell(`facts.${fact}.answered`, { date: writeDate(tongue, answer) })
  return tell(`facts.${fact}.options.${answer}`)
}
