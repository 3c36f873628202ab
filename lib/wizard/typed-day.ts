/**
 * A day typed in three fields. Stray spaces and separators are accepted; nothing else is guessed.
 */
import { compatible } from '../check/compatible'
import { dayOf, span, writeDay } from '../engine/days'
import { present } from '../engine/present'
import type { EntryProblem, FormAnswer } from './form-answers'

/** A day `YYYY-MM-DD`, or the problem and the text field it is in. */
export type TypedDay =
  | { readonly ok: true; readonly day: string }
  | { readonly ok: false; readonly problem: EntryProblem; readonly field: 'year' | 'month' | 'date' }

/** What was typed without white space and what separates digits; full-width digits as plain ones. */
export const plainText = (text: string): string => compatible(text).replace(/[\s,，_'’]/g, '')

const wrong = (problem: EntryProblem, field: 'year' | 'month' | 'date'): TypedDay => ({ ok: false, problem, field })

/** Reads the three fields. */
export function readTypedDay(typed: Pick<FormAnswer, 'year' | 'month' | 'date'>): TypedDay {
  const parts = [plainText(typed.year), plainText(typed.month), plainText(typed.date)] as const
  const fields = ['year', 'month', 'date'] as const
  if (parts.every(part => part === '')) return wrong('noDay', 'year')
  const bad = parts.findIndex((part, index) => !(index === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(part))
  if (bad >= 0) return wrong('noSuchDay', present(fields[bad], 'a field of the day'))
  const [year, month, date] = parts.map(Number) as [number, number, number]
  const day = dayOf(year, month, date)
  if (day !== undefined) return { ok: true, day: writeDay(day) }
  const outside = year < Math.floor(span.first / 10000) || year > Math.floor(span.last / 10000)
  return outside ? wrong('dayOutside', 'year') : wrong('noSuchDay', month >= 1 && month <= 12 ? 'date' : 'month')
}
