/**
 * Conditions as sentences. One template a verb, one noun a fact: no condition has words of its own.
 */
import type { Atom, Condition } from '../engine/conditions'
import { orList, writeNumber, type I18n } from './i18n'
import { factText, optionText } from './law-text'

/** A condition on one fact as a clause without a stop: "You are of Chinese descent". */
export function clause(i18n: I18n, atom: Atom): string {
  const { t } = i18n
  switch (atom.kind) {
    case 'is':
      return t('words.condition.isOneOf', { name: factText(i18n, atom.fact, 'name'), values: valueList(i18n, atom) })
    case 'holds':
      return factText(i18n, atom.fact, 'holds')
    case 'full-years':
      return factText(i18n, atom.fact, 'fullYears', { years: atom.years })
    case 'at-least':
      return factText(i18n, atom.fact, 'atLeast', { number: writeNumber(i18n, atom.number) })
    case 'more-than':
      return factText(i18n, atom.fact, 'moreThan', { number: writeNumber(i18n, atom.number) })
  }
}

/** The opposite of a condition on one fact. */
export function opposite(i18n: I18n, atom: Atom): string {
  const { t } = i18n
  switch (atom.kind) {
    case 'is':
      return t('words.condition.isNot', { name: factText(i18n, atom.fact, 'name'), values: valueList(i18n, atom) })
    case 'holds':
      return factText(i18n, atom.fact, 'fails')
    case 'full-years':
      return factText(i18n, atom.fact, 'fewerYears', { years: atom.years })
    case 'at-least':
      return factText(i18n, atom.fact, 'lessThan', { number: writeNumber(i18n, atom.number) })
    case 'more-than':
      return factText(i18n, atom.fact, 'atMost', { number: writeNumber(i18n, atom.number) })
  }
}

const valueList = (i18n: I18n, { fact, oneOf }: Extract<Atom, { kind: 'is' }>): string =>
  orList(
    i18n,
    oneOf.map(value => optionText(i18n, fact, value)),
  )

/** How the parts of a condition hang together, for whoever lists them. */
export type Sentence =
  | { readonly kind: 'clause'; readonly words: string }
  | { readonly kind: 'list'; readonly words: string; readonly parts: readonly Condition[] }

/**
 * A condition as one clause, or as a head with the parts to list below it. `all` and `any` of one part are that part.
 */
export function sentence(i18n: I18n, condition: Condition): Sentence {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const [only, ...others] = condition.of
      if (only !== undefined && others.length === 0) return sentence(i18n, only)
      return { kind: 'list', words: i18n.t(`words.condition.${condition.kind}`), parts: condition.of }
    }
    case 'not': {
      const inner = condition.of
      if ('fact' in inner) return { kind: 'clause', words: opposite(i18n, inner) }
      if (inner.kind === 'not') return sentence(i18n, inner.of)
      return { kind: 'list', words: i18n.t('words.condition.none'), parts: inner.kind === 'any' ? inner.of : [inner] }
    }
    case 'is':
    case 'holds':
    case 'full-years':
    case 'at-least':
    case 'more-than':
      return { kind: 'clause', words: clause(i18n, condition) }
  }
}

/** A condition in one line, for places without lists: parts joined by commas, heads left out where there is one part. */
export function inOneLine(i18n: I18n, condition: Condition): string {
  const said = sentence(i18n, condition)
  if (said.kind === 'clause') return said.words
  return [said.words, said.parts.map(part => inOneLine(i18n, part)).join(i18n.t('words.condition.semicolon'))].join(
    i18n.t('words.condition.space'),
  )
}
