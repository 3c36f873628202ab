import { getLocale, getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/routing'
import type { PageTell, PageTongue } from './use-i18n'

/** The page's language and its translator, or another language's, where a component is asynchronous or a page describes itself. */
export async function tongueOf(other?: Locale): Promise<PageTongue> {
  const locale = other ?? (await getLocale())
  return { locale, tell: (await getTranslations({ locale })) as unknown as PageTell }
}
