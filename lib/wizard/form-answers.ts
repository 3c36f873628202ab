/**
 * What stands in a form: as a person types it, and as an answer given before is put back.
 */
import type { FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import type { DayProblem } from './typed-day'

/** The form's own values of one question: a chosen option, and what stands in the text fields. */
export interface FormAnswer {
  /** A value of the list, `yes`, `no`, `never`, `unknown`; `typed` where the text fields count as they were confirmed. */
  readonly choice: string
  readonly year: string
  readonly month: string
  readonly date: string
  readonly number: string
}

export const emptyFormAnswer: FormAnswer = { choice: '', year: '', month: '', date: '', number: '' }

/** Why something typed is no answer; each has words in `wizard.problem`. */
export type EntryProblem =
  'noChoice' | DayProblem | 'ahead' | 'noNumber' | 'noSuchNumber' | 'twoNumbers' | 'otherUnit' | 'notWhole' | 'outside'

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
