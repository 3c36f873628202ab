import type { DataValues, Translator } from '@/lib/text/translator'
import { readdirSync, readFileSync } from 'node:fs'
import { languages, tagsOf } from '@/lib/i18n/languages.mjs'
import type { Locale } from '@/lib/i18n/routing'
import { withRuleCount } from '@/lib/i18n/rule-count'
import { translatorOf } from '@/lib/i18n/translator'
import type { I18n } from '@/lib/text/i18n'

/** All languages of the site. */
export const locales = tagsOf(languages) as readonly Locale[]

/** A language with all its real words. A word that is missing, or lacks a value, is an error. */
export function speaking(locale: Locale): I18n {
  const read = (file: string) => JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')) as object
  const files = readdirSync(`messages/${locale}`).map(file => [file.replace('.json', ''), read(file)])
  return { locale, t: translatorOf(locale, withRuleCount(Object.fromEntries(files) as object, read('words.json'))) }
}

/** One thing for every language of the site, from all its words. */
export const inEveryLanguage = <T>(of: (i18n: I18n) => T): Record<Locale, T> =>
  Object.fromEntries(locales.map(locale => [locale, of(speaking(locale))])) as Record<Locale, T>
/** A translator that says what a test has it say, and has every message. */
export const translatorSaying = (say: (key: string, values?: DataValues) => string): Translator =>
  Object.assign((key: string, values?: DataValues) => say(key, values), { has: () => true }) as unknown as Translator
