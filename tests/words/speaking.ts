import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import type { Tell, Tongue } from '../../lib/words/tell'

export const locales = ['en', 'zh'] as const

/** A language with all its real words. A word that is missing, or lacks a value, is an error. */
export function speaking(locale: (typeof locales)[number]): Tongue {
  const files = readdirSync(`messages/${locale}`).map(file => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(`messages/${locale}/${file}`, 'utf8')) as unknown,
  ])
  const tell = createTranslator({
    locale,
    messages: Object.fromEntries(files) as never,
    onError: error => {
      throw error
    },
  }) as unknown as Tell
  return { locale, tell: (key, values) => tell(key, values) }
}
