/** Texts of an export: every one in all languages of the site. */
import type { Tongue } from '../text/i18n'

type Values = Readonly<Record<string, number>>

/** A message in each language, by its locale. */
export const inEach = (tongues: readonly Tongue[], key: string, values: Values = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(tongues.map(({ locale, tell }) => [locale, tell(key, values)]))

/** A message in all languages, one a line. */
export const lines = (tongues: readonly Tongue[], key: string, values: Values = {}): string =>
  tongues.map(({ tell }) => tell(key, values)).join('\n')

/** A short message in all languages, on one line. */
export const together = (tongues: readonly Tongue[], key: string, values: Values = {}): string =>
  tongues.map(({ tell }) => tell(key, values)).join(' · ')
