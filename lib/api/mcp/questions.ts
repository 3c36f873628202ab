/**
 * Questions as they would be asked, for whoever asks them in our place.
 */
import * as z from 'zod/mini'
import type { AnyFact } from '../../policy/all-facts'
import { allFactNames } from '../../policy/law'
import type { I18n } from '../../text/i18n'
import { valuesOfFact } from '../fact-words'

export const questionSchema = z.object({
  fact: z.enum(allFactNames),
  question: z.string(),
  hint: z.string(),
  values: z.array(z.object({ value: z.string(), words: z.string() })),
})

/** A question: the fact it asks, its words, what to go by, and each value that may be given. */
export type AskedQuestion = z.infer<typeof questionSchema>

export const questionOf = (i18n: I18n, fact: AnyFact): AskedQuestion => ({
  fact,
  question: i18n.t(`facts.${fact}.question`),
  hint: i18n.t(`facts.${fact}.hint`),
  values: valuesOfFact(i18n, fact).map(one => ({ ...one })),
})

/** A question in one line, under the name of its fact. */
export function questionLine({ t }: I18n, { fact, question, values }: AskedQuestion): string {
  const options = values.map(one => t('interface.tools.option', one)).join(t('words.condition.semicolon'))
  return `- ${t('interface.tools.question', { fact, question, options })}`
}
