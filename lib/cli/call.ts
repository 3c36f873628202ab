/**
 * What the commands have in common: how they are called, and what they say to a call that is wrong.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { routing, type Locale } from '../i18n/routing'
import { printable } from '../text/printable'
import { messageKey, type DataValues, type KnownKey, type Translator } from '../text/translator'

/** A call or a file that cannot be used; `code` names the words to tell it with. */
export class UnusableCall extends Error {
  constructor(
    readonly code: string,
    readonly values: DataValues = {},
  ) {
    super(code)
  }
}

/** So much of a value that came from outside stands in a sentence: a path, a head, a reason. */
const MOST = 200

/** Says a sentence on standard error, by its full key; what fills it in is short, and cannot move the terminal. */
export function complain<const Key extends string>(t: Translator<never>, key: Key, values: DataValues = {}): void {
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? printable(value, MOST) : value] as const)
  const known: KnownKey = messageKey(t, key)
  process.stderr.write(`${t(known, Object.fromEntries(shown))}\n`)
}

/** What a failure says of itself. */
export const messageOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure))

/** The options and names of a call. Throws Unusable for options it does not take. */
export function parsedCall<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UnusableCall('badOption', { problem: messageOf(error).replaceAll('\n', ' ') })
  }
}

/** What `--language` may be, as a usage says it. */
export const languageChoices = routing.locales.join('|')

/** The language asked for, the first of the site where none is. Throws Unusable for one that is not spoken. */
export function localeOf(language: string = routing.defaultLocale): Locale {
  const locale = routing.locales.find(one => one === language)
  if (locale === undefined) throw new UnusableCall('badLanguage', { value: language, languages: routing.locales.join(', ') })
  return locale
}
