import { useLocale, useTranslations } from 'next-intl'
import type { Tell, Tongue } from '@/lib/text/i18n'

/** The page's language for the functions of lib/words; they look words up by full name, `namespace.key`. */
export function useTongue(): Tongue {
  const locale = useLocale()
  // Which words exist is tested over all facts and rules; names made from data cannot be typed.
  const tell = useTranslations() as unknown as Tell
  return { locale, tell: (key, values) => tell(key, values) }
}

/** Whether the page's language has a message of this full name. */
export function useKnows(): (key: string) => boolean {
  const t = useTranslations() as unknown as { has(key: string): boolean }
  return key => t.has(key)
}
