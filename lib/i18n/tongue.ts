import type { Tongue } from '../words/tell'
import { allWordsOf } from './messages'
import type { Locale } from './routing'
import { tellerOf } from './teller'

/** A language with all its words, for programs that have no page to take them from. */
export const tongueFor = async (locale: Locale): Promise<Tongue> => ({ locale, tell: tellerOf(locale, await allWordsOf(locale)) })
