import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { PageTranslator, PageI18n } from './use-i18n'

/** The page's language and its translator, or another language's, where a component is asynchronous or a page describes itself. */
export async function getI18n(other?: Locale): Promise<PageI18n> {
  const locale = other ?? (await getLocale())
  return { locale, t: (await getTranslations({ locale })) as unknown as PageTranslator }
}
