import { isWhole } from '../runs'

/** Where a journey in a language is made: each long one twice, in English on a desk and in Chinese on a phone. */
export const screenOf = { en: '@desk', zh: '@phone' } as const
export const bothWays = ['en', 'zh'] as const

/** What bears this tag is left to `npm run test:full`; to list it: `npm run test:browser -- --list --grep @release`. */
const RELEASE = '@release'

/** The tags of a journey in this language, of which `npm test` makes the one in the usual language; the usual one takes turns. */
export const tagsWhere = (locale: keyof typeof screenOf, usual: keyof typeof screenOf): string =>
  locale === usual ? screenOf[locale] : `${screenOf[locale]} ${RELEASE}`

/** What a project leaves out: what is for the other screen, and what is left to a full run where this is none. */
export const leftOutOn = (other: '@desk' | '@phone'): RegExp => (isWhole ? new RegExp(other) : new RegExp(`${other}|${RELEASE}`))
