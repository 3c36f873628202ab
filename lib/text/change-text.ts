/**
 * Changes that would open a rule, in words.
 */
import type { CaseFacts } from '../check/case'
import type { Change } from '../results/advice'
import type { Way } from '../results/rule-results'
import { inOneLine } from './condition-text'
import { andList, answerWords, type Tongue } from './i18n'

/** One change: what the answer would have to be, and what it is. */
export function changeWords(tongue: Tongue, { fact, to }: Change, facts: CaseFacts): string {
  return tongue.tell('words.changes.to', {
    clause: inOneLine(tongue, to),
    answer: answerWords(tongue, fact, facts[fact]),
  })
}

/** Which answers a way depends on besides; undefined where on none. */
export const besidesWords = (tongue: Tongue, { besides }: Way): string | undefined =>
  besides.length === 0
    ? undefined
    : tongue.tell('result.ways.besides', { names: andList(tongue, besides.map(fact => tongue.tell(`facts.${fact}.name`))) })
