/**
 * A language with all its words, for programs that have no page to take them from.
 */
import { createTranslator } from 'use-intl/core'
import type { Tell, Tongue } from '../words/tell'
import { namespaces, wordsOf } from './messages'
import type { Locale } from './routing'

/** A missing word, or one that lacks a value, is an error. */
export async function tongueFor(locale: Locale): Promise<Tongue> {
  const files = await Promise.all(namespaces.map(async name => [name, await wordsOf(locale, name)] as const))
  // Names made from data cannot be typed; tests hold that they exist.
  const tell = createTranslator({
    locale,
    messages: Object.fromEntries(files) as never,
    onError: error => {
      throw error
    },
  }) as unknown as Tell
  return { locale, tell: (key, values) => tell(key, values) }
}
