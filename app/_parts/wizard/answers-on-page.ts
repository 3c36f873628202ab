'use client'

import type { FieldErrors, Resolver } from 'react-hook-form'
import { facts, type FactName } from '@/lib/policy/facts'
import { readTyped, typedOf, type Problem } from '@/lib/wizard/form-answers'
import { dateOrder, type Form } from './wizard-props'

/** Whether the questions shown are answered. What it takes, the contract takes too: tests/wizard/form-answers.test.ts. */
export const answersTo =
  (shown: readonly FactName[]): Resolver<Form> =>
  typed => {
    const errors: FieldErrors<Form> = {}
    for (const fact of shown) {
      const entry = readTyped(facts[fact], typed[fact] ?? typedOf(facts[fact], null))
      if (!entry.ok) errors[fact] = { [entry.field]: { type: entry.problem } } as FieldErrors<Form>[string]
    }
    return Object.keys(errors).length === 0 ? { values: typed, errors: {} } : { values: {}, errors }
  }

/** What is wrong with an answer, and the field to blame. */
export interface AnswerFault {
  readonly fact: FactName
  readonly field: string
  readonly problem: Problem
}

/** The first fault of each question, in the order shown. */
export function faultsIn(errors: FieldErrors<Form>, shown: readonly FactName[], locale: string): readonly AnswerFault[] {
  return shown.flatMap(fact => {
    const [field, error] = Object.entries(errors[fact] ?? {})[0] ?? []
    if (field === undefined || typeof error !== 'object') return []
    const problem = (error as { type: Problem }).type
    // Nothing typed at all: the first field is to blame, and which one is first depends on the language.
    return [{ fact, field: problem === 'noDay' ? dateOrder(locale)[0] : field, problem }]
  })
}
