/**
 * Answers tried out: what a row of other answers says, and what the answers would be with it.
 */
import type { FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { factNames, facts, topics, type FactName } from '../policy/facts'
import { askedFor, type Progress } from './progress'
import { rulesOf, type Answers } from './session-state'
import { formAnswerOf, emptyFormAnswer, type EntryProblem } from './form-answers'
import { readFormAnswer } from './form-schema'

/** What stands in a row: a value of the list, `yes`, `no`, `never`, `unknown`; nothing for no answer; `typed` where the text counts. */
export interface WhatIfEdit {
  readonly choice: string
  /** A number as it was typed, or a day `YYYY-MM-DD`. */
  readonly text: string
}

/** What has been tried so far; a fact that is left out is as it was. */
export type WhatIfEdits = Readonly<Partial<Record<FactName, WhatIfEdit>>>

/** An answer as it stands in a row. */
export function whatIfEditOf(kind: FactKind, answer: Answer | null | undefined): WhatIfEdit {
  const { choice, number } = formAnswerOf(kind, answer)
  return { choice, text: choice === 'typed' && kind.kind === 'since' ? String(answer) : number }
}

/** The answer of a row; null for none. While nothing is typed yet there is neither an answer nor a problem. */
export type WhatIfEntry = { readonly answer: Answer | null } | { readonly problem: EntryProblem | undefined }

/** Reads a row of a question of a kind. */
export function readWhatIfEdit(kind: FactKind, { choice, text }: WhatIfEdit): WhatIfEntry {
  if (choice === '') return { answer: null }
  if (choice === 'typed' && text.trim() === '') return { problem: undefined }
  const [year = '', month = '', date = ''] = text.split('-')
  const entry = readFormAnswer(
    kind,
    kind.kind === 'since' ? { ...emptyFormAnswer, choice, year, month, date } : { ...emptyFormAnswer, choice, number: text },
  )
  return entry.ok ? { answer: entry.answer } : { problem: entry.problem }
}

/** One answer that is tried instead of another; null is no answer. */
export interface WhatIfChange {
  readonly fact: FactName
  readonly before: Answer | null
  readonly after: Answer | null
}

/** What differs from the answers, in the order of asking. Rows that are no answer yet change nothing. */
export function changesIn(answers: Answers, tried: WhatIfEdits): readonly WhatIfChange[] {
  return topics
    .flatMap(topic => topic.facts)
    .flatMap(fact => {
      const row = tried[fact]
      const entry = row === undefined ? undefined : readWhatIfEdit(facts[fact], row)
      const before = answers[fact] ?? null
      return entry === undefined || !('answer' in entry) || entry.answer === before ? [] : [{ fact, before, after: entry.answer }]
    })
}

/** The answers with the changes made. */
export function withChanges(answers: Answers, changes: readonly WhatIfChange[]): Answers {
  const changed: Partial<Record<FactName, Answer>> = { ...answers }
  for (const { fact, after } of changes) {
    if (after === null) delete changed[fact]
    else changed[fact] = after
  }
  return changed
}

/** The facts whose answer, given all the others, can change something. */
export function deciding({ relevant, remaining }: Progress, on: string): ReadonlySet<FactName> {
  const given = factNames.filter(fact => relevant[fact] !== undefined)
  // Who holds by their status what is applied for gets nothing more, whatever the rules say of it.
  return new Set([...remaining, ...given.filter(fact => fact === 'status' || askedFor(rulesOf([]), relevant, on, fact).length > 0)])
}
