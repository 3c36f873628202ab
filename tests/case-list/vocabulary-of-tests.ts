/**
 * The languages of the site, as lists need them.
 */
import enFacts from '@/messages/en/facts.json'
import enFaults from '@/messages/en/faults.json'
import enPeople from '@/messages/en/people.json'
import enResult from '@/messages/en/result.json'
import enRules from '@/messages/en/rules.json'
import zhFacts from '@/messages/zh/facts.json'
import zhFaults from '@/messages/zh/faults.json'
import zhPeople from '@/messages/zh/people.json'
import zhResult from '@/messages/zh/result.json'
import zhRules from '@/messages/zh/rules.json'
import { vocabularyOf } from '@/lib/case-list/vocabulary'
import { translatorOfFiles } from '@/lib/i18n/translator'

const en = { locale: 'en', facts: enFacts, rules: enRules, people: enPeople } as const
const zh = { locale: 'zh', facts: zhFacts, rules: zhRules, people: zhPeople } as const
export const vocabulary = vocabularyOf([en, zh])

/** Each language as lists and templates are written in it. */
export const voices = [
  { speech: en, t: translatorOfFiles('en', { people: enPeople, faults: enFaults, result: enResult }) },
  { speech: zh, t: translatorOfFiles('zh', { people: zhPeople, faults: zhFaults, result: zhResult }) },
] as const
