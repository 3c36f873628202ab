/**
 * The words of what only the data of the law names: its readings, statements and terms, and the numbers in its sentences.
 * Every key that cannot be typed is made here; each throws a RangeError where the messages lack it.
 */
import type { DocumentId } from '../policy/documents'
import { documentOf } from '../policy/documents'
import type { OtherScheme } from '../policy/other-schemes'
import type { Statement } from '../policy/statement'
import type { PolicyRoute, PolicyRule } from '../policy/types'
import type { WindowField, WindowId } from '../policy/windows'
import type { I18n } from './i18n'
import { messageKey, type DataValues } from './translator'

/** What an answer of a list is called. Conditions name facts and answers as plain text. */
export const optionText = (i18n: I18n, fact: string, option: string): string =>
  i18n.t(messageKey(i18n.t, `facts.${fact}.options.${option}`))

/** The words of a fact that a condition compares. */
export const factText = (
  i18n: I18n,
  fact: string,
  word:
    | 'name'
    | 'question'
    | 'unit'
    | 'date'
    | 'never'
    | 'holds'
    | 'fails'
    | 'fullYears'
    | 'fewerYears'
    | 'atLeast'
    | 'moreThan'
    | 'lessThan'
    | 'atMost'
    | 'answered'
    | 'neverAnswered',
  values?: DataValues,
): string => i18n.t(messageKey(i18n.t, `facts.${fact}.${word}`), values)

/** The words of a term of the law. */
export const termText = (i18n: I18n, term: string, word: 'name' | 'official' | 'says' | 'saysNot' | 'meaning'): string =>
  i18n.t(messageKey(i18n.t, `terms.${term}.${word}`))

/** A text of a rule, or of a route beside the rules: only a rule has advice, and only its texts stand in rules.json. */
const judgedText = (i18n: I18n, one: PolicyRule | PolicyRoute, key: string, values: DataValues): string =>
  i18n.t(messageKey(i18n.t, `${'advice' in one ? 'rules' : 'routes'}.${one.id}.${key}`), values)

/** What a rule or a route is, in short, with its numbers. */
export const summaryText = (i18n: I18n, one: PolicyRule | PolicyRoute): string => judgedText(i18n, one, 'summary', one.values)

/** A text of a rule or a route with its numbers in it. */
export const ruleText = (i18n: I18n, rule: PolicyRule | PolicyRoute, word: 'summary' | 'compiled' | 'certainty' | 'ask'): string =>
  judgedText(i18n, rule, word, rule.values)

/** Who states a reading of a rule or a route, or what it says. */
export const readingText = (i18n: I18n, one: PolicyRule | PolicyRoute, reading: string, word: 'who' | 'says'): string =>
  judgedText(i18n, one, `readings.${reading}.${word}`, one.values)

/** A remark on a rule or a route. */
export const ruleNote = (i18n: I18n, one: PolicyRule | PolicyRoute, note: Statement): string =>
  judgedText(i18n, one, `notes.${note.says}`, note.values)

/** What a person is told to do under a rule. */
export const ruleAdvice = (i18n: I18n, rule: PolicyRule, step: Statement): string =>
  judgedText(i18n, rule, `advice.${step.says}`, step.values)

/** What the law tells of a grant, of a paper, or of the ten as a whole. */
export const statementText = (i18n: I18n, { says, values }: Statement): string => i18n.t(messageKey(i18n.t, `statements.${says}`), values)

/** What a source gives of a window besides its name. */
export const windowText = (i18n: I18n, id: WindowId, field: WindowField): string => i18n.t(messageKey(i18n.t, `windows.${id}.${field}`))

/** What a source gives of a paper besides its name. */
export const documentText = (i18n: I18n, id: DocumentId, field: 'issuer' | 'note'): string =>
  i18n.t(messageKey(i18n.t, `papers.papers.${id}.${field}`), documentOf(id).values)

/** The words of a scheme beside the ten. */
export const schemeText = (i18n: I18n, { id, values }: OtherScheme, word: 'name' | 'official' | 'text'): string =>
  i18n.t(messageKey(i18n.t, `schemes.${id}.${word}`), values)

/** What a person is asked about a fact besides its question; undefined where there is nothing to explain. */
export function meaningText({ t }: I18n, fact: string): { readonly title: string; readonly text: string } | undefined {
  if (!t.has(`facts.${fact}.meaning`)) return undefined
  return { title: t(messageKey(t, `facts.${fact}.meaning.title`)), text: t(messageKey(t, `facts.${fact}.meaning.text`)) }
}
