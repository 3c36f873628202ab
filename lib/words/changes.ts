/**
 * Changes that would open a rule, in words.
 */
import type { CaseFacts } from '../check/case'
import type { Change } from './advice'
import { inOneLine } from './conditions'
import { answerWords, type Tongue } from './tell'

/** One change: what the answer would have to be, and what it is. */
export function changeWords(tongue: Tongue, { fact, to }: Change, facts: CaseFacts): string {
  return tongue.tell('words.changes.toClause', {
    clause: inOneLine(tongue, to),
    answer: answerWords(tongue, fact, facts[fact]),
  })
}
