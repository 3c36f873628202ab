/**
 * Conditions told by the words of the law: where a condition bears a term, the term speaks for it.
 */
import { partsOf, type Condition } from '../engine/conditions'
import type { FactTable } from '../engine/facts'
import { allFacts } from '../policy/all-facts'
import { clause, sentence, type Sentence } from './condition-text'
import type { I18n } from './i18n'
import { termText } from './law-text'

/**
 * A condition as `sentence` tells it, but in one clause where it bears a term: "The unit is a qualifying unit". A
 * number is never hidden behind a term.
 */
export function lawSentence(i18n: I18n, condition: Condition): Sentence {
  if (condition.term !== undefined && !bearsNumber(condition)) return { kind: 'clause', words: termText(i18n, condition.term, 'says') }
  if (condition.kind === 'not') {
    if (condition.of.term !== undefined) return { kind: 'clause', words: termText(i18n, condition.of.term, 'saysNot') }
    const others = otherAnswers(condition.of)
    if (others !== undefined) return { kind: 'clause', words: clause(i18n, others) }
  }
  if (condition.kind === 'all' || condition.kind === 'any') {
    const [only, ...more] = condition.of
    if (only !== undefined && more.length === 0) return lawSentence(i18n, only)
  }
  return sentence(i18n, condition)
}

const bearsNumber = ({ kind }: Condition): boolean => kind === 'full-years' || kind === 'at-least' || kind === 'more-than'

/** The term a condition, or its opposite, is known by. */
export const termOf = (condition: Condition): string | undefined =>
  condition.term ?? (condition.kind === 'not' ? condition.of.term : undefined)

/** What a term joins, for lists that tell the term and what is in it; undefined where it joins nothing. */
export function insideTerm(i18n: I18n, condition: Condition): Extract<Sentence, { kind: 'list' }> | undefined {
  if (condition.term === undefined) return undefined
  const said = sentence(i18n, condition)
  return said.kind === 'list' ? said : undefined
}

/** "Not none of these" is better told by the answers that are left, where there are few. */
function otherAnswers(denied: Condition): Extract<Condition, { kind: 'is' }> | undefined {
  if (denied.kind !== 'is') return undefined
  const { fact, oneOf } = denied
  const kind = (allFacts as FactTable)[fact]
  if (kind?.kind !== 'choice') return undefined
  const left = kind.values.filter(value => !oneOf.includes(value))
  return left.length > 0 && left.length <= fewAnswers ? { kind: 'is', fact, oneOf: left } : undefined
}

const fewAnswers = 3

/** The same in one line. */
export function lawLine(i18n: I18n, condition: Condition): string {
  const { t } = i18n
  const said = lawSentence(i18n, condition)
  if (said.kind === 'clause') return said.words
  const parts = said.parts.map(part => lawLine(i18n, part)).join(t('words.condition.semicolon'))
  return [said.words, parts].join(t('words.condition.space'))
}

/** The terms in a condition, each once, in reading order, a term that joins others before these. */
export function termsIn<F extends string>(condition: Condition<F>): ReadonlyMap<string, Condition<F>> {
  const inner = partsOf(condition).flatMap(part => [...termsIn(part)])
  return new Map(condition.term === undefined ? inner : [[condition.term, condition], ...inner])
}

/** Whether a term stands for any of several answers, which its name does not tell. */
export const standsForSeveral = (condition: Condition): boolean => condition.kind === 'is' && condition.oneOf.length > 1
