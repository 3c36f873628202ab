/**
 * An answer as people read it in a list, in one language. What is written here is understood again.
 */
import { NEVER, UNKNOWN } from '../check/case'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import type { FactName } from '../policy/facts'
import { parted, type Speech } from './vocabulary'

/** The words for yes, no, “I don’t know” and never: of those that are understood, the first. */
export function plainAnswers({ people: { understood } }: Speech) {
  const first = (texts: string): string => present(parted(texts)[0], 'the first of the words')
  return { yes: first(understood.yes), no: first(understood.no), unknown: first(understood.unknown), never: first(understood.never) }
}

/** An answer in words; numbers stay numbers, and days stay `YYYY-MM-DD`. Nothing for a blank. */
export function answerText(fact: FactName, answer: Answer | null | undefined, speech: Speech): string | number {
  if (answer === null || answer === undefined) return ''
  if (typeof answer === 'number') return answer
  const words = plainAnswers(speech)
  if (typeof answer === 'boolean') return answer ? words.yes : words.no
  if (answer === UNKNOWN) return words.unknown
  if (answer === NEVER) return words.never
  return speech.facts[fact].options?.[answer] ?? answer
}
