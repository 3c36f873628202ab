import { readdirSync, readFileSync } from 'node:fs'
import { translatorOf } from '@/lib/i18n/translator'
import type { I18n } from '@/lib/text/i18n'

export const locales = ['en', 'zh'] as const

/** A language with all its real words. A word that is missing, or lacks a value, is an error. */
export function speaking(locale: (typeof locales)[number]): I18n {
  const files = readdirSync(`messages/${locale}`).map(file => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')) as unknown,
  ])
  return { locale, t: translatorOf(locale, Object.fromEntries(files) as object) }
}
