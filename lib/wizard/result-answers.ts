/**
 * The answers behind a result.
 */
import type { FactName } from '../policy/facts'
import { progressOf, type Progress } from './progress'
import { rulesOf, type Answers, type SessionState } from './session-state'

/** What is kept once other answers are; what was half typed for a changed one goes. */
export function keepAnswers(kept: SessionState, answers: Answers): SessionState {
  const typed = Object.fromEntries(
    Object.entries(kept.typed).filter(([fact]) => answers[fact as FactName] === kept.answers[fact as FactName]),
  )
  return { ...kept, answers, typed }
}

/** The journey of a result: all ten rules count. */
export const progressOfResult = (answers: Answers, on: string): Progress => progressOf(rulesOf([]), answers, on)
