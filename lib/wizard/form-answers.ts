/**
 * What a person typed, as an answer. Stray spaces and separators are accepted; nothing else is guessed.
 */
import { compatible } from '../check/compatible'
import { dayOf, span, writeDay } from '../engine/days'
import { accepts, type FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'

/** The form's own values of one question: a chosen option, and what stands in the text fields. */
export interface FormAnswer {
  /** A value of the list, `yes`, `no`, `never`, `unknown`, or `typed` where the text fields count. */
  readonly choice: string
  readonly year: string
  readonly month: string
  readonly date: string
  readonly number: string
}

export const emptyFormAnswer: FormAnswer = { choice: '', year: '', month: '', date: '', number: '' }

/** Why something typed is no answer; each has words in `wizard.problem`. */
export type EntryProblem = 'noChoice' | 'noDay' | 'noSuchDay' | 'dayOutside' | 'noNumber' | 'noSuchNumber' | 'notWhole' | 'outside'

/** An answer, or the problem and the text field it is in. */
export type Entry =
  { readonly ok: true; readonly answer: Answer } | { readonly ok: false; readonly problem: EntryProblem; readonly field: keyof FormAnswer }

/** Full-width digits as plain ones; everything that is no digit, point or minus is dropped. */
const plain = (text: string): string => compatible(text).replace(/[\s,，_'’]/g, '')
const wrong = (problem: EntryProblem, field: keyof FormAnswer): Entry => ({ ok: false, problem, field })

/** Reads what was typed for a question of a kind. */
export function readFormAnswer(kind: FactKind, typed: FormAnswer): Entry {
  if (typed.choice === 'unknown') return { ok: true, answer: 'unknown' }
  switch (kind.kind) {
    case 'choice':
      return accepts(kind, typed.choice) ? { ok: true, answer: typed.choice } : wrong('noChoice', 'choice')
    case 'flag':
      if (typed.choice !== 'yes' && typed.choice !== 'no') return wrong('noChoice', 'choice')
      return { ok: true, answer: typed.choice === 'yes' }
    case 'since':
      return typed.choice === 'never' ? { ok: true, answer: 'never' } : readDate(typed)
    case 'quantity':
      return readNumber(kind, typed)
  }
}

function readDate(typed: FormAnswer): Entry {
  const parts = [plain(typed.year), plain(typed.month), plain(typed.date)] as const
  const fields = ['year', 'month', 'date'] as const
  if (parts.every(part => part === '')) return wrong('noDay', 'year')
  const bad = parts.findIndex((part, index) => !(index === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(part))
  if (bad >= 0) return wrong('noSuchDay', fields[bad] ?? 'year')
  const [year, month, date] = parts.map(Number) as [number, number, number]
  const day = dayOf(year, month, date)
  if (day !== undefined) return { ok: true, answer: writeDay(day) }
  const outside = year < Math.floor(span.first / 10000) || year > Math.floor(span.last / 10000)
  return outside ? wrong('dayOutside', 'year') : wrong('noSuchDay', month >= 1 && month <= 12 ? 'date' : 'month')
}

function readNumber(kind: Extract<FactKind, { kind: 'quantity' }>, typed: FormAnswer): Entry {
  const text = plain(typed.number)
  if (text === '') return wrong('noNumber', 'number')
  if (!/^-?\d+(\.\d+)?$/.test(text)) return wrong('noSuchNumber', 'number')
  const number = Number(text)
  if (kind.whole && !Number.isInteger(number)) return wrong('notWhole', 'number')
  return accepts(kind, number) ? { ok: true, answer: number } : wrong('outside', 'number')
}

/** An answer back in the form, as it would have been typed. */
export function formAnswerOf(kind: FactKind, answer: Answer | null | undefined): FormAnswer {
  if (answer === undefined || answer === null) return emptyFormAnswer
  if (answer === 'unknown') return { ...emptyFormAnswer, choice: 'unknown' }
  if (typeof answer === 'boolean') return { ...emptyFormAnswer, choice: answer ? 'yes' : 'no' }
  if (typeof answer === 'number') return { ...emptyFormAnswer, choice: 'typed', number: String(answer) }
  if (kind.kind === 'choice' || answer === 'never') return { ...emptyFormAnswer, choice: answer }
  const [year = '', month = '', date = ''] = answer.split('-')
  return { ...emptyFormAnswer, choice: 'typed', year, month: String(Number(month)), date: String(Number(date)) }
}
