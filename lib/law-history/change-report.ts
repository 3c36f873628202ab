/**
 * A change of law in words: what, when, for how many, and one person for whom.
 */
import { facts, type FactName } from '../policy/facts'
import { answerWords, writeDate, writeNumber, type Tongue } from '../text/i18n'
import type { LawChange } from './compare-laws'

/** Two sentences without their rule's name: the change, and the person. */
export function changeTold(tongue: Tongue, change: LawChange): { readonly change: string; readonly witness: string } {
  const { tell } = tongue
  const days = tell(change.until === undefined ? 'diff.from' : 'diff.fromUntil', {
    from: writeDate(tongue, change.from),
    until: change.until === undefined ? '' : writeDate(tongue, change.until),
  })
  return {
    change: tell('diff.change', { days, what: whatChanges(tongue, change), cases: writeNumber(tongue, change.cases), of: writeNumber(tongue, change.of) }),
    witness: tell('diff.witness', { answers: answersTold(tongue, change) }),
  }
}

/** A change alone, as a clause: what changes from what to what. */
export const whatChanges = ({ tell }: Tongue, change: LawChange): string =>
  tell(`diff.what.${partOf(change)}`, {
    grant: change.grant === undefined ? '' : tell(`grants.${change.grant}.name`),
    window: change.window === undefined ? '' : tell(`windows.${change.window}.name`),
    was: tell(`diff.said.${change.was}`),
    is: tell(`diff.said.${change.is}`),
  })

const partOf = ({ grant, window }: LawChange) => (grant === undefined ? 'verdict' : window === undefined ? 'grant' : 'window')

/** Facts that this checkout does not know any more are told by their bare names. */
function answersTold(tongue: Tongue, { witness }: LawChange): string {
  const known = (fact: string): fact is FactName => Object.hasOwn(facts, fact)
  const told = Object.entries(witness).map(([fact, answer]) =>
    known(fact)
      ? tongue.tell('diff.answer', { name: tongue.tell(`facts.${fact}.name`), answer: answerWords(tongue, fact, answer) })
      : tongue.tell('diff.answer', { name: fact, answer: String(answer) }),
  )
  return told.length === 0 ? tongue.tell('diff.anybody') : told.join(tongue.tell('words.condition.semicolon'))
}
