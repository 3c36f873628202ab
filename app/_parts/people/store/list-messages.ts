import { wordsOf, type Messages, type Namespace } from '@/lib/i18n/messages'
import { fetchPart } from '../../on-demand/part'
import type { Locale } from '@/lib/i18n/routing'
import { translatorOfFiles } from '@/lib/i18n/translator'
import { vocabularyOf, type Vocabulary } from '@/lib/case-list/vocabulary'
import type { ExportMessages } from '@/lib/case-list/list-export'
import { routing } from '@/lib/i18n/routing'

/** The file of messages as its type says it is. */
const words = async <Name extends Namespace>(locale: Locale, name: Name) => (await fetchPart(() => wordsOf(locale, name))) as Messages[Name]

async function speechOf(locale: Locale) {
  const [facts, rules, people] = await Promise.all([words(locale, 'facts'), words(locale, 'rules'), words(locale, 'people')])
  return { facts, rules, people }
}

/** What heads and cells may say, in every language of the site, whichever the page is in. */
export const everyVocabulary = async (): Promise<Vocabulary> => vocabularyOf(await Promise.all(routing.locales.map(speechOf)))

/** The language in which lists and templates are written. */
export async function exportMessagesOf(locale: Locale): Promise<ExportMessages> {
  const speech = await speechOf(locale)
  const [faults, result] = await Promise.all([words(locale, 'faults'), words(locale, 'result')])
  return { speech, t: translatorOfFiles(locale, { people: speech.people, faults, result }) }
}
