/**
 * Messages for programs, which have no page to take them from: the command line, the interface, its tools.
 */
import { createTranslator } from 'use-intl/core'
import type { Translator } from '../text/i18n'
import type { Locale } from './routing'

/**
 * The lookup over some messages of a language. One that is missing, or lacks a value, throws. Names made from data
 * cannot be typed; tests hold that they exist.
 */
export function translatorOf(locale: Locale, messages: object): Translator {
  const t = createTranslator({
    locale,
    messages: messages as never,
    onError: error => {
      throw error
    },
  }) as unknown as Translator
  return (key, values) => t(key, values)
}
