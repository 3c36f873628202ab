/**
 * What a tool is: how it is called, what it gives, and what it says to a call that is wrong.
 */
import * as z from 'zod/mini'
import { MOST_FAULTS } from '../../check/fault-list'
import { routing, type Locale } from '../../i18n/routing'
import { faultText, wrongValueText, type FaultText } from '../../text/fault-text'
import type { I18n } from '../../text/i18n'

/** What is the same for every call: the languages to answer in, and today in Shanghai (`YYYY-MM-DD`), asked anew each time. */
export interface Setting {
  readonly languages: Readonly<Record<Locale, I18n>>
  readonly today: () => string
}

/** What a tool gives: values, and the same told in lines. `wrong` where the call was at fault, and then the values say how. */
export interface Given {
  readonly values: { readonly [key: string]: unknown }
  readonly lines: readonly string[]
  readonly wrong?: true
}

/** Arguments as they came. */
export type Arguments = Readonly<Record<string, unknown>>

export interface Tool {
  readonly name: 'list_rules' | 'explain_rule' | 'list_routes' | 'check_case' | 'next_questions' | 'explain_result' | 'ask_the_office'
  /** Its arguments and what it gives, for publication; `run` takes whatever came. */
  readonly input: z.ZodMiniType
  readonly output: z.ZodMiniType
  run(came: Arguments, setting: Setting): Given
}

/** The language to answer in; English where none is named. */
export const language = z.exactOptional(z.enum(routing.locales))
export const i18nOf = ({ language: came }: Arguments, { languages }: Setting): I18n =>
  languages[routing.locales.find(one => one === came) ?? routing.defaultLocale]

/** What is wrong with arguments that each take one word of a list: names that are none, words that are not listed. */
export function faultsOf({ t }: I18n, came: Arguments, words: Readonly<Record<string, readonly unknown[]>>): readonly FaultText[] {
  const names = t('faults.allowed.keys', { keys: Object.keys(words).join(', ') })
  const wrong = [
    ...Object.entries(came).flatMap(([name, value]) => (Object.hasOwn(words, name) ? [] : [{ name, value, allowed: names }])),
    ...Object.entries(words).flatMap(([name, listed]) =>
      listed.includes(came[name]) ? [] : [{ name, value: came[name] ?? null, allowed: listed.filter(one => one !== undefined).join(', ') }],
    ),
  ]
  const more = wrong.length - MOST_FAULTS
  return [
    ...wrong.slice(0, MOST_FAULTS).map(({ name, value, allowed }) => wrongValueText(name, value, allowed, t)),
    ...(more > 0 ? [faultText({ fact: 'case', came: null, allowed: { kind: 'no-more', more } }, t)] : []),
  ]
}

/** The words `language` may be, or left out. */
export const languageWords: readonly unknown[] = [...routing.locales, undefined]

/** What a call that is wrong gives. */
export const refuseCall = (errors: readonly FaultText[], values: object = {}): Given => ({
  values: { ...values, errors },
  lines: errors.map(({ message }) => message),
  wrong: true,
})
