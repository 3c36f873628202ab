import { defineRouting } from 'next-intl/routing'
import { languages, tagsOf } from './languages.mjs'

export { languages, writesHan } from './languages.mjs'

export type Locale = keyof typeof languages

const locales = tagsOf(languages) as Locale[]
const [source] = locales
if (source === undefined) throw new RangeError('a site speaks one language at least')

/** The languages of the site, for next-intl. The first is the source language: keys are typed after it. */
export const routing = defineRouting({
  locales,
  defaultLocale: source,
  localePrefix: 'always',
  localeCookie: false,
})

/** The languages besides this one. */
export const otherLocales = (locale: Locale): readonly Locale[] => routing.locales.filter(other => other !== locale)

/** The one beside it: on paper, in pictures, and for names of windows and papers. */
export const secondLocale = (locale: Locale): Locale => languages[locale].second

/** One thing for every language of the site. */
export const byLocale = <T>(of: (locale: Locale) => T): Readonly<Record<Locale, T>> =>
  Object.fromEntries(locales.map(locale => [locale, of(locale)])) as Record<Locale, T>

/** What the table says of a language by its tag. Throws a RangeError for one that the site does not speak. */
export function languageOf(tag: string): (typeof languages)[Locale] {
  const locale = locales.find(one => one === tag)
  if (locale === undefined) throw new RangeError(`${tag} is no language of this site`)
  return languages[locale]
}

/** The same address in another language: `/en/rules/intern` in `zh` is `/zh/rules/intern`. */
export function addressIn(locale: Locale, pathname: string): string {
  const named = locales.find(one => pathname === `/${one}` || pathname.startsWith(`/${one}/`))
  const rest = named === undefined ? pathname : pathname.slice(named.length + 1)
  return `/${locale}${rest.replace(/\/$/, '')}`
}
