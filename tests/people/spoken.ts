/**
 * The languages of the site, as lists need them.
 */
import enFacts from '../../messages/en/facts.json'
import enFaults from '../../messages/en/faults.json'
import enPeople from '../../messages/en/people.json'
import enRules from '../../messages/en/rules.json'
import zhFacts from '../../messages/zh/facts.json'
import zhFaults from '../../messages/zh/faults.json'
import zhPeople from '../../messages/zh/people.json'
import zhRules from '../../messages/zh/rules.json'
import { vocabularyOf, type Speech } from '../../lib/people/vocabulary'
import { tellerOf } from '../../lib/i18n/teller'

export const speeches: readonly Speech[] = [
  { locale: 'en', facts: enFacts, rules: enRules, people: enPeople },
  { locale: 'zh', facts: zhFacts, rules: zhRules, people: zhPeople },
]
export const vocabulary = vocabularyOf(speeches)

export const tellers = [
  { people: tellerOf('en', enPeople), faults: tellerOf('en', enFaults) },
  { people: tellerOf('zh', zhPeople), faults: tellerOf('zh', zhFaults) },
] as const
