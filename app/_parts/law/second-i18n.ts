import { getLocale, getTranslations } from 'next-intl/server'
import { otherLocales } from '@/lib/i18n/routing'
import type { Tell } from '@/lib/text/i18n'
import type { OtherTongue } from './window-card'

/** The language besides the page’s, on the server: Chinese for an English page, English for a Chinese one. */
export async function otherTongue(): Promise<OtherTongue | undefined> {
  const [locale] = otherLocales(await getLocale())
  if (locale === undefined) return undefined
  const tell = (await getTranslations({ locale })) as unknown as Tell
  return { locale, tell: (key, values) => tell(key, values) }
}
