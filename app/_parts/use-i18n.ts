import { useLocale, useTranslations } from 'next-intl'
import { useMemo, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import type { Tell, Tongue } from '@/lib/text/i18n'
import type { Tag } from './tags'

/** The translator of a page: also for messages with tags in them, and for names that a language may lack. */
export interface PageTell extends Tell {
  rich(key: string, values: Readonly<Record<string, Tag | string | number>>): ReactNode
  has(key: string): boolean
}

/** The language of a page, and its translator. */
export interface PageTongue extends Tongue {
  readonly locale: Locale
  readonly tell: PageTell
}

/** The page's language and its translator, for the page's own parts and for the functions of lib/text. */
export function useTongue(): PageTongue {
  const locale = useLocale()
  const tell = useTranslations() as unknown as PageTell
  return useMemo(() => ({ locale, tell }), [locale, tell])
}
