import { getTranslations } from 'next-intl/server'
import type { Tell, Tongue } from '@/lib/text/i18n'

/** A language for the functions of lib/words, where a component is asynchronous or a page describes itself. */
export async function tongueOf(locale: 'en' | 'zh'): Promise<Tongue> {
  const tell = (await getTranslations({ locale })) as unknown as Tell
  return { locale, tell: (key, values) => tell(key, values) }
}
