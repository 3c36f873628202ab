import { useLocale, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import type { Translator, I18n } from '@/lib/text/i18n'
import type { Tag } from './tags'

/** The translator of a page: also for messages with tags in them, and for names that a language may lack. */
export interface PageTranslator extends Translator {
  rich(key: string, values: Readonly<Record<string, Tag | string | number>>): ReactNode
  has(key: string): boolean
}

/** The language of a page, and its translator. */
export interface PageI18n extends I18n {
  readonly locale: Locale
  readonly t: PageTranslator
}

/** The page's language and its translator, for the page's own parts and for the functions of lib/text. */
export function useI18n(): PageI18n {
  const locale = useLocale()
  const t = useTranslations() as unknown as PageTranslator
  return useMemo(() => ({ locale, t }), [locale, t])
}
