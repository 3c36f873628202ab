import { getLocale, getTranslations } from 'next-intl/server'
import { secondLocale } from '@/lib/i18n/routing'
import type { Translator } from '@/lib/text/translator'
import type { SecondI18n } from './window-card'

/** The language beside the page’s, on the server: Chinese, and English for a Chinese page. */
export async function getSecondI18n(): Promise<SecondI18n> {
  const locale = secondLocale(await getLocale())
  const t = (await getTranslations({ locale })) as unknown as Translator
  return { locale, t }
}
