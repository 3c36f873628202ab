import { defineRouting } from 'next-intl/routing'

/** The languages of the site. The first is the source language: keys are typed after it. */
export const routing = defineRouting({
  locales: ['en', 'zh'],
  defaultLocale: 'en',
  localePrefix: 'always',
  localeCookie: false,
})

export type Locale = (typeof routing.locales)[number]

/** What a language calls itself, and what it is called in `lang` and `hreflang`. Not for translation. */
export const languages: Readonly<Record<Locale, { own: string; lang: string; hreflang: string; openGraph: string }>> = {
  en: { own: 'English', lang: 'en', hreflang: 'en', openGraph: 'en_GB' },
  zh: { own: '中文', lang: 'zh-Hans', hreflang: 'zh', openGraph: 'zh_CN' },
}

/** The languages besides this one. */
export const otherLocales = (locale: Locale): readonly Locale[] => routing.locales.filter(other => other !== locale)

/** The same address in another language: `/en/rules/intern` in `zh` is `/zh/rules/intern`. */
export function addressIn(locale: Locale, pathname: string): string {
  const rest = pathname.replace(/^\/(?:en|zh)(?=\/|$)/, '').replace(/\/$/, '')
  return `/${locale}${rest}`
}
