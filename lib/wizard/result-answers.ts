/**
 * The answers behind a result.
 */
import { allFactNames } from '../policy/all-facts'
import { routeFacts } from '../policy/route-facts'
import { progressOf, type Progress } from './progress'
import { rulesOf, type Answers, type SessionState } from './session-state'

/** What is kept once other answers are; what was half typed for a changed one goes. */
export function keepAnswers(kept: SessionState, answers: Answers): SessionState {
  const typed = { ...kept.typed }
  for (const fact of allFactNames) if (answers[fact] !== kept.answers[fact]) delete typed[fact]
  return { ...kept, answers, typed }
}

/**
 * The answers that a link to a result holds: those that count for the ten; and all of them where one was given about a
 * route beside them, for which others may count.
 */
export const answersOfLink = (answers: Answers, on: string): Answers =>
  Object.keys(answers).some(fact => Object.hasOwn(routeFacts, fact)) ? answers : progressOfResult(answers, on).relevant

/** The journey of a result: all ten rules count. */
export const progressOfResult = (answers: Answers, on: string): Progress => progressOf(rulesOf([]), answers, on)
