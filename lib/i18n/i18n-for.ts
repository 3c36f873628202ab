import type { Tongue } from '../text/i18n'
import { allWordsOf } from './messages'
import { routing, type Locale } from './routing'
import { tellerOf } from './translator'

/** A language with all its words, for programs that have no page to take them from. */
export const tongueFor = async (locale: Locale): Promise<Tongue> => ({ locale, tell: tellerOf(locale, await allWordsOf(locale)) })

/** All languages of the site, the source language first. */
export async function allTongues(): Promise<readonly [Tongue, ...Tongue[]]> {
  const [source, ...others] = await Promise.all(routing.locales.map(tongueFor))
  if (source === undefined) throw new RangeError('a site speaks one language at least')
  return [source, ...others]
}
