/**
 * What may stand in a column, in the words of a language that is understood again.
 */
import type { FactKind } from '../engine/facts'
import { present } from '../engine/present'
import type { Answer } from '../engine/partition'
import { facts, unitOf, type FactName } from '../policy/facts'
import type { KeyOfFile, Translator } from '../text/translator'
import { answerText, plainAnswers } from './answer-text'
import type { Speech } from './vocabulary'

/** One language of lists: the words by fact, and a translator of people.json. */
export interface ListWords {
  readonly speech: Speech
  readonly t: Translator<KeyOfFile<'people'>>
}

/** An answer that a kind of fact takes; days lie five years before `today`. */
function exampleOf(kind: FactKind, today: string): Answer {
  switch (kind.kind) {
    case 'choice':
      return present(kind.values[0], 'an answer to a choice')
    case 'flag':
      return true
    case 'since':
      return `${Number(today.slice(0, 4)) - 5}${today.slice(4, 8)}01`
    case 'quantity':
      return kind.most ?? kind.least
  }
}

/** An example of what may stand in the column of a fact. */
export const exampleText = (fact: FactName, today: string, speech: Speech): string | number =>
  answerText(fact, exampleOf(facts[fact], today), speech)

/** The words one may choose from in the column of a fact, or that may stand there beside a day or a number. */
export function wordsFor(fact: FactName, speech: Speech): readonly string[] {
  const kind: FactKind = facts[fact]
  const { yes, no, unknown, never } = plainAnswers(speech)
  switch (kind.kind) {
    case 'choice':
      return [...kind.values.map(value => speech.facts[fact].options?.[value] ?? value), unknown]
    case 'flag':
      return [yes, no, unknown]
    case 'since':
      return [never, unknown]
    case 'quantity':
      return [unknown]
  }
}

/** What may stand in the column of a fact, or in that of the check date, as a phrase. */
export function allowedText(about: FactName | 'on', today: string, { speech, t }: ListWords): string {
  if (about === 'on') return t('people.template.day', { example: today })
  const kind: FactKind = facts[about]
  const { unknown, never } = plainAnswers(speech)
  switch (kind.kind) {
    case 'choice':
    case 'flag':
      return t('people.template.choice', { values: wordsFor(about, speech).join('; ') })
    case 'since':
      return t('people.template.since', { example: exampleText(about, today, speech), never, unknown })
    case 'quantity': {
      const { least, most } = kind
      return most === undefined ? t('people.template.number', { least, unknown }) : t('people.template.whole', { least, most, unknown })
    }
  }
}

/** The head of the column of a fact: its name, and for a sum of money its unit. */
export function factHead(fact: FactName, { speech, t }: ListWords): string {
  const head = speech.facts[fact].name
  const unit = unitOf(fact)
  return unit === 'CNY' || unit === 'USD' ? t(`people.units.${unit}`, { head }) : head
}
