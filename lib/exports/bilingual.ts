/** Texts of an export: every one in all languages of the site. */
import type { I18n } from '../text/i18n'

/** What is said, in whichever language. */
export type Said = (i18n: I18n) => string

/** A text in each language, by its locale. */
export const inEach = (languages: readonly I18n[], said: Said): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map(i18n => [i18n.locale, said(i18n)]))

/** A text in all languages, one a line. */
export const lines = (languages: readonly I18n[], said: Said): string => languages.map(said).join('\n')

/** A short text in all languages, on one line. */
export const together = (languages: readonly I18n[], said: Said): string => languages.map(said).join(' · ')
