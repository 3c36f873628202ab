/**
 * Changes that would open a rule, in words.
 */
import type { CaseFacts } from '../check/case'
import type { AnswerChange } from '../results/advice'
import type { PathWithBlanks } from '../results/rule-results'
import { inOneLine } from './condition-text'
import { andList, answerWords, type I18n } from './i18n'

/** One change: what the answer would have to be, and what it is. */
export function changeWords(i18n: I18n, { fact, to }: AnswerChange, facts: CaseFacts): string {
  return i18n.t('words.changes.to', {
    clause: inOneLine(i18n, to),
    answer: answerWords(i18n, fact, facts[fact]),
  })
}

/** Which answers a way depends on besides; undefined where on none. */
export const besidesWords = (i18n: I18n, { besides }: PathWithBlanks): string | undefined =>
  besides.length === 0
    ? undefined
    : i18n.t('result.ways.besides', {
        names: andList(
          i18n,
          besides.map(fact => i18n.t(`facts.${fact}.name`)),
        ),
      })
