/** Texts of an export: every one in all languages of the site. */
import type { I18n } from '../text/i18n'

type Values = Readonly<Record<string, number>>

/** A message in each language, by its locale. */
export const inEach = (languages: readonly I18n[], key: string, values: Values = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map(({ locale, t }) => [locale, t(key, values)]))

/** A message in all languages, one a line. */
export const lines = (languages: readonly I18n[], key: string, values: Values = {}): string =>
  languages.map(({ t }) => t(key, values)).join('\n')

/** A short message in all languages, on one line. */
export const together = (languages: readonly I18n[], key: string, values: Values = {}): string =>
  languages.map(({ t }) => t(key, values)).join(' · ')
