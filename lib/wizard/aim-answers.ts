/**
 * What an aim says already: whoever comes for it is not asked again.
 */
import type { Aim } from '../policy/aims'
import { factNames } from '../policy/facts'
import type { Progress } from './progress'
import { rulesOf, type Answers, type SessionState } from './session-state'

const answersOfAims: Readonly<Partial<Record<Aim, Answers>>> = {
  descentLongStay: { chineseDescent: true },
  bringHelper: { wantsHelper: true },
}

/** The answers that some aims give. */
const givenBy = (aims: readonly Aim[]): Answers => Object.assign({}, ...aims.map(aim => answersOfAims[aim])) as Answers

/** The session once other aims are chosen: what the new ones say is answered, what only the former ones said is not. A person's own answer stays. */
export function withAims(session: SessionState, aims: readonly Aim[]): SessionState {
  const said = factsOfAims(session)
  const own = Object.fromEntries(Object.entries(session.answers).filter(([fact]) => !said.includes(fact)))
  return { ...session, aims, rules: rulesOf(aims), answers: { ...givenBy(aims), ...own } }
}

/** The facts whose answers a session has from its aims, and that are as the aims said. */
export function factsOfAims({ aims, answers }: SessionState): readonly string[] {
  const given = givenBy(aims)
  return factNames.filter(fact => given[fact] !== undefined && given[fact] === answers[fact])
}

/** The progress without steps in which nothing but what the aims said stands. */
export const withoutAimAnswers = (progress: Progress, session: SessionState): Progress => ({
  ...progress,
  steps: progress.steps.filter(({ questions }) => questions.some(fact => !factsOfAims(session).includes(fact))),
})
