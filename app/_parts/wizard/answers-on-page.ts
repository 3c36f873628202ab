'use client'

import type { FieldErrors, Resolver } from 'react-hook-form'
import { languages, type Locale } from '@/lib/i18n/routing'
import { facts, type FactName } from '@/lib/policy/facts'
import { readFormAnswer, formAnswerOf, type EntryProblem } from '@/lib/wizard/form-answers'
import type { FormAnswers } from './wizard-props'

/** Whether the questions shown are answered. What it takes, the contract takes too: tests/wizard/form-answers.test.ts. */
export const answersTo =
  (shown: readonly FactName[]): Resolver<FormAnswers> =>
  typed => {
    const errors: FieldErrors<FormAnswers> = {}
    for (const fact of shown) {
      const entry = readFormAnswer(facts[fact], typed[fact] ?? formAnswerOf(facts[fact], null))
      if (!entry.ok) errors[fact] = { [entry.field]: { type: entry.problem } } as FieldErrors<FormAnswers>[string]
    }
    return Object.keys(errors).length === 0 ? { values: typed, errors: {} } : { values: {}, errors }
  }

/** What is wrong with an answer, and the field to blame. */
export interface AnswerFault {
  readonly fact: FactName
  readonly field: string
  readonly problem: EntryProblem
}

/** The first fault of each question, in the order shown. */
export function pageFaults(errors: FieldErrors<FormAnswers>, shown: readonly FactName[], locale: Locale): readonly AnswerFault[] {
  return shown.flatMap(fact => {
    const [field, error] = Object.entries(errors[fact] ?? {})[0] ?? []
    if (field === undefined || typeof error !== 'object') return []
    const problem = (error as { type: EntryProblem }).type
    // Nothing typed at all: the first field is to blame, and which one is first depends on the language.
    return [{ fact, field: problem === 'noDay' ? languages[locale].dateOrder[0] : field, problem }]
  })
}
