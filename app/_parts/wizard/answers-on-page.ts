'use client'

import type { FieldErrors, Resolver } from 'react-hook-form'
import { languages, type Locale } from '@/lib/i18n/routing'
import type { AnyFact } from '@/lib/policy/all-facts'
import type { EntryProblem } from '@/lib/wizard/form-answers'
import { formSchema, type EntryReading } from '@/lib/wizard/form-schema'
import type { FormAnswers } from './wizard-props'

/** Whether the questions shown are answered. What it takes, the contract takes too: tests/wizard/form-answers.test.ts. */
export const answersTo =
  (shown: readonly AnyFact[], reading?: EntryReading): Resolver<FormAnswers> =>
  typed => {
    const read = formSchema(shown, reading).safeParse(typed)
    if (read.success) return { values: typed, errors: {} }
    const errors: FieldErrors<FormAnswers> = {}
    for (const { path, message } of read.error.issues) {
      const [fact, field] = path.map(String)
      if (fact !== undefined && field !== undefined) errors[fact] ??= { [field]: { type: message } } as FieldErrors<FormAnswers>[string]
    }
    return { values: {}, errors }
  }

/** What is wrong with an answer, and the field to blame. */
export interface AnswerFault {
  readonly fact: AnyFact
  readonly field: string
  readonly problem: EntryProblem
}

/** The first fault of each question, in the order shown. */
export function pageFaults(errors: FieldErrors<FormAnswers>, shown: readonly AnyFact[], locale: Locale): readonly AnswerFault[] {
  return shown.flatMap(fact => {
    const [field, error] = Object.entries(errors[fact] ?? {})[0] ?? []
    if (field === undefined || typeof error !== 'object') return []
    const problem = (error as { type: EntryProblem }).type
    // Nothing typed at all: the first field is to blame, and which one is first depends on the language.
    return [{ fact, field: problem === 'noDay' ? languages[locale].dateOrder[0] : field, problem }]
  })
}
