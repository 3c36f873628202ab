import type { Answer } from '../engine/partition'
import { allFacts, type AnyFact } from '../policy/all-facts'
import type { FormAnswer } from './form-answers'
import { readFormAnswer, type EntryReading } from './form-schema'
import type { SessionState } from './session-state'

/** What is kept once some questions are filled in so: whole answers, and what is half typed as it stands. */
export function withFormAnswers(
  { answers: before, typed: half }: SessionState,
  asked: readonly AnyFact[],
  valueOf: (fact: AnyFact) => FormAnswer,
  reading?: EntryReading,
): Pick<SessionState, 'answers' | 'typed'> {
  const answers: Partial<Record<AnyFact, Answer>> = { ...before }
  const typed: Partial<Record<AnyFact, FormAnswer>> = { ...half }
  for (const fact of asked) {
    const value = valueOf(fact)
    const entry = readFormAnswer(allFacts[fact], value, reading)
    delete answers[fact]
    delete typed[fact]
    if (entry.ok) answers[fact] = entry.answer
    else if (Object.values(value).some(text => text !== '')) typed[fact] = value
  }
  return { answers, typed }
}
