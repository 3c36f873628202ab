/**
 * The languages of the site, as lists need them.
 */
import { createTranslator } from 'use-intl/core'
import enFacts from '../../messages/en/facts.json'
import enFaults from '../../messages/en/faults.json'
import enPeople from '../../messages/en/people.json'
import zhFacts from '../../messages/zh/facts.json'
import zhFaults from '../../messages/zh/faults.json'
import zhPeople from '../../messages/zh/people.json'
import { vocabularyOf, type Speech } from '../../lib/people/vocabulary'
import type { Told } from '../../lib/words/faults'

export const speeches: readonly Speech[] = [
  { locale: 'en', facts: enFacts, understood: enPeople.understood },
  { locale: 'zh', facts: zhFacts, understood: zhPeople.understood },
]
export const vocabulary = vocabularyOf(speeches)

const teller = (locale: 'en' | 'zh', messages: object): Told => {
  const t = createTranslator({ locale, messages: messages as Record<string, string>, onError: error => { throw error } })
  return (key, values) => t(key, values)
}
export const tellers = [
  { people: teller('en', enPeople), faults: teller('en', enFaults) },
  { people: teller('zh', zhPeople), faults: teller('zh', zhFaults) },
] as const
