import type { I18n } from '../text/i18n'
import { allWordsOf } from './messages'
import { routing, type Locale } from './routing'
import { translatorOf } from './translator'

/** A language with all its words, for programs that have no page to take them from. */
export const i18nFor = async (locale: Locale): Promise<I18n> => ({ locale, t: translatorOf(locale, await allWordsOf(locale)) })

/** All languages of the site by their tags. */
export async function allLanguages(): Promise<Readonly<Record<Locale, I18n>>> {
  const spoken = await Promise.all(routing.locales.map(async locale => [locale, await i18nFor(locale)] as const))
  return Object.fromEntries(spoken) as Record<Locale, I18n>
}

/** All languages of the site, the source language first. */
export async function allI18n(): Promise<readonly [I18n, ...I18n[]]> {
  const [source, ...others] = await Promise.all(routing.locales.map(i18nFor))
  if (source === undefined) throw new RangeError('a site speaks one language at least')
  return [source, ...others]
}
