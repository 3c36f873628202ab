/**
 * Messages for programs, which have no page to take them from: the command line, the interface, its tools.
 */
import { createTranslator } from 'use-intl/core'
import type { KeyOfFile, Translator } from '../text/translator'
import type { Namespace } from './messages'
import type { Locale } from './routing'

/** The lookup over all messages of a language. A message that is missing, or lacks a value, throws. */
export const translatorOf = (locale: Locale, messages: object): Translator =>
  createTranslator({
    locale,
    messages: messages as never,
    onError: error => {
      throw error
    },
  }) as unknown as Translator

/** The lookup over a few files of messages, by their names; it knows the keys of no others. */
export const translatorOfFiles = <File extends Namespace>(
  locale: Locale,
  files: Readonly<Record<File, object>>,
): Translator<KeyOfFile<File>> => translatorOf(locale, files) as unknown as Translator<KeyOfFile<File>>
