import { getLocale, getTranslations } from 'next-intl/server'
import { otherLocales } from '@/lib/i18n/routing'
import type { Translator } from '@/lib/text/i18n'
import type { SecondI18n } from './window-card'

/** The language besides the page’s, on the server: Chinese for an English page, English for a Chinese one. */
export async function getSecondI18n(): Promise<SecondI18n | undefined> {
  const [locale] = otherLocales(await getLocale())
  if (locale === undefined) return undefined
  const t = (await getTranslations({ locale })) as unknown as Translator
  return { locale, t: (key, values) => t(key, values) }
}
