/**
 * What the commands have in common: how they are called, and what they say to a call that is wrong.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { routing, type Locale } from '../i18n/routing'

/** A call or a file that cannot be used; `code` names the words to tell it with. */
export class Unusable extends Error {
  constructor(
    readonly code: string,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(code)
  }
}

/** What a failure says of itself. */
export const reasonOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure))

/** The options and names of a call. Throws Unusable for options it does not take. */
export function parsedCall<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new Unusable('badOption', { problem: reasonOf(error) })
  }
}

/** The language asked for, the first of the site where none is. Throws Unusable for one that is not spoken. */
export function localeOf(language: string = routing.defaultLocale): Locale {
  const locale = routing.locales.find(one => one === language)
  if (locale === undefined) throw new Unusable('badLanguage', { value: language, languages: routing.locales.join(', ') })
  return locale
}
