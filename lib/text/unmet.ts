/**
 * Why a condition is not met, in the person's own terms: what they have, and what is needed.
 */
import type { Atom, Condition } from '../engine/conditions'
import type { Explained } from '../engine/explain'
import type { AllCaseFacts } from '../check/case'
import type { AnyFact } from '../policy/all-facts'
import { opposite } from './condition-text'
import { answerWords, orList, type I18n } from './i18n'
import { factText, termText } from './law-text'
import { lawLine } from './term-text'
import { messageKey } from './translator'

/** One thing that is lacking: in words, or an answer of a list where one of others is needed. */
type Lack =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'answer'; readonly fact: AnyFact; readonly answer: string; readonly needs: readonly string[]; readonly term?: string }

/** How many alternatives are told before the rest is only counted. */
const AT_MOST = 3

/** In one clause, why a condition is not met: "You hold a bachelor’s degree; this rule needs a doctorate". */
export const unmetText = (i18n: I18n, facts: AllCaseFacts, explained: Explained<AnyFact>): string =>
  allText(i18n, lacksOf(i18n, facts, explained))

function lacksOf(i18n: I18n, facts: AllCaseFacts, explained: Explained<AnyFact>): readonly Lack[] {
  const { condition, parts } = explained
  if (condition.kind === 'any' && condition.term === undefined) return [inWords(anyText(i18n, facts, parts))]
  if (condition.kind === 'all') {
    // A term that stands for several things is told by what is lacking as soon as one of them is there.
    if (condition.term !== undefined && parts.every(({ state }) => state === 'no'))
      return [inWords(termText(i18n, condition.term, 'saysNot'))]
    return parts.filter(({ state }) => state === 'no').flatMap(part => lacksOf(i18n, facts, part))
  }
  return [atomLack(i18n, facts, condition)]
}

function atomLack(i18n: I18n, facts: AllCaseFacts, condition: Condition<AnyFact>): Lack {
  const answer = answerLack(facts, condition)
  if (answer !== undefined && hasWords(i18n, answer)) return answer
  const bearsNumber = 'years' in condition || 'number' in condition
  if (condition.term !== undefined && !bearsNumber) return inWords(termText(i18n, condition.term, 'saysNot'))
  const atom = condition.kind === 'not' ? condition.of : condition
  const given = 'fact' in atom && atom.kind === 'is' ? facts[atom.fact] : undefined
  if ('fact' in atom && given !== undefined && given !== null)
    return inWords(i18n.t('result.reason.answer', { name: factText(i18n, atom.fact, 'name'), answer: answerWords(i18n, atom.fact, given) }))
  if (condition.kind === 'not') return inWords(lawLine(i18n, condition.of))
  return inWords('fact' in condition ? opposite(i18n, condition) : lawLine(i18n, { kind: 'not', of: condition }))
}

/** The answer that is given where another is needed. */
function answerLack(facts: AllCaseFacts, condition: Condition<AnyFact>): Extract<Lack, { kind: 'answer' }> | undefined {
  const atom: Condition<AnyFact> = condition.kind === 'not' ? condition.of : condition
  if (atom.kind !== 'is') return undefined
  const { fact, oneOf } = atom as Extract<Atom<AnyFact>, { kind: 'is' }>
  const answer = facts[fact]
  if (typeof answer !== 'string' || answer === 'unknown') return undefined
  const term = condition.term
  return { kind: 'answer', fact, answer, needs: condition.kind === 'not' ? [] : oneOf, ...(term !== undefined && { term }) }
}

const hasWords = ({ t }: I18n, { fact, answer }: Extract<Lack, { kind: 'answer' }>): boolean => t.has(`reasons.is.${fact}.${answer}`)

function lackText(i18n: I18n, lack: Lack): string {
  if (lack.kind === 'words') return lack.words
  const { t } = i18n
  const answer = t(messageKey(t, `reasons.is.${lack.fact}.${lack.answer}`))
  const needs = needsText(i18n, lack)
  return needs === undefined ? answer : t('reasons.needs.sentence', { answer, needs })
}

/** What is needed instead, where there are words for all of it. */
function needsText(i18n: I18n, { fact, needs, term }: Extract<Lack, { kind: 'answer' }>): string | undefined {
  const { t } = i18n
  if (term !== undefined && t.has(`reasons.wantedTerm.${term}`)) return t(messageKey(t, `reasons.wantedTerm.${term}`))
  if (needs.length === 0 || !needs.every(value => t.has(`reasons.wanted.${fact}.${value}`))) return undefined
  return orList(
    i18n,
    needs.map(value => t(messageKey(t, `reasons.wanted.${fact}.${value}`))),
  )
}

/** What is lacking in each alternative, those that lack least first; those that want another answer to one question as one. */
function anyText(i18n: I18n, facts: AllCaseFacts, parts: readonly Explained<AnyFact>[]): string {
  const ways = parts.filter(({ state }) => state === 'no').map(part => lacksOf(i18n, facts, part))
  const merged: (readonly Lack[])[] = []
  for (const way of [...ways].sort((a, b) => a.length - b.length)) {
    const [only, ...more] = way
    const at = merged.findIndex(([first, ...others]) => isSameQuestion(only, first) && more.length + others.length === 0)
    const before = merged[at]?.[0]
    if (before?.kind === 'answer' && only?.kind === 'answer')
      merged[at] = [{ kind: 'answer', fact: only.fact, answer: only.answer, needs: [...new Set([...before.needs, ...only.needs])] }]
    else merged.push(way)
  }
  const words = [...new Set(merged.map(way => allText(i18n, way)))]
  const rest = words.length - AT_MOST
  const [first = '', ...others] = words.slice(0, AT_MOST)
  const few = others.reduce((before, next) => i18n.t('reasons.otherWay', { first: before, second: next }), first)
  return rest > 0 ? i18n.t('reasons.otherWays', { few, count: rest }) : few
}

const isSameQuestion = (one: Lack | undefined, other: Lack | undefined): boolean =>
  one?.kind === 'answer' && other?.kind === 'answer' && one.fact === other.fact

const inWords = (words: string): Lack => ({ kind: 'words', words })

/** Things that are all lacking. */
const allText = (i18n: I18n, lacks: readonly Lack[]): string =>
  lacks.map(lack => lackText(i18n, lack)).join(i18n.t('words.condition.semicolon'))
