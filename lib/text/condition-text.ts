/**
 * Conditions as sentences. One template a verb, one noun a fact: no condition has words of its own.
 */
import type { Atom, Condition } from '../engine/conditions'
import { orList, writeNumber, type Tongue } from './i18n'

/** A condition on one fact as a clause without a stop: "You are of Chinese descent". */
export function clause(tongue: Tongue, atom: Atom): string {
  const { tell } = tongue
  switch (atom.kind) {
    case 'is':
      return tell('words.condition.isOneOf', { name: tell(`facts.${atom.fact}.name`), values: valueList(tongue, atom) })
    case 'holds':
      return tell(`facts.${atom.fact}.holds`)
    case 'full-years':
      return tell(`facts.${atom.fact}.fullYears`, { years: atom.years })
    case 'at-least':
      return tell(`facts.${atom.fact}.atLeast`, { number: writeNumber(tongue, atom.number) })
    case 'more-than':
      return tell(`facts.${atom.fact}.moreThan`, { number: writeNumber(tongue, atom.number) })
  }
}

/** The opposite of a condition on one fact. */
export function opposite(tongue: Tongue, atom: Atom): string {
  const { tell } = tongue
  switch (atom.kind) {
    case 'is':
      return tell('words.condition.isNot', { name: tell(`facts.${atom.fact}.name`), values: valueList(tongue, atom) })
    case 'holds':
      return tell(`facts.${atom.fact}.fails`)
    case 'full-years':
      return tell(`facts.${atom.fact}.fewerYears`, { years: atom.years })
    case 'at-least':
      return tell(`facts.${atom.fact}.lessThan`, { number: writeNumber(tongue, atom.number) })
    case 'more-than':
      return tell(`facts.${atom.fact}.atMost`, { number: writeNumber(tongue, atom.number) })
  }
}

const valueList = (tongue: Tongue, { fact, oneOf }: Extract<Atom, { kind: 'is' }>): string =>
  orList(tongue, oneOf.map(value => tongue.tell(`facts.${fact}.options.${value}`)))

/** How the parts of a condition hang together, for whoever lists them. */
export type Sentence =
  | { readonly kind: 'clause'; readonly words: string }
  | { readonly kind: 'list'; readonly words: string; readonly parts: readonly Condition[] }

/**
 * A condition as one clause, or as a head with the parts to list below it. `all` and `any` of one part are that part.
 */
export function sentence(tongue: Tongue, condition: Condition): Sentence {
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const [only, ...others] = condition.of
      if (only !== undefined && others.length === 0) return sentence(tongue, only)
      return { kind: 'list', words: tongue.tell(`words.condition.${condition.kind}`), parts: condition.of }
    }
    case 'not': {
      const inner = condition.of
      if ('fact' in inner) return { kind: 'clause', words: opposite(tongue, inner) }
      if (inner.kind === 'not') return sentence(tongue, inner.of)
      return { kind: 'list', words: tongue.tell('words.condition.none'), parts: inner.kind === 'any' ? inner.of : [inner] }
    }
    case 'is':
    case 'holds':
    case 'full-years':
    case 'at-least':
    case 'more-than':
      return { kind: 'clause', words: clause(tongue, condition) }
  }
}

/** A condition in one line, for places without lists: parts joined by commas, heads left out where there is one part. */
export function inOneLine(tongue: Tongue, condition: Condition): string {
  const said = sentence(tongue, condition)
  if (said.kind === 'clause') return said.words
  return [said.words, said.parts.map(part => inOneLine(tongue, part)).join(tongue.tell('words.condition.semicolon'))].join(
    tongue.tell('words.condition.space'),
  )
}
