import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import * as rootParams from 'next/root-params'
import { allWordsOf } from './messages'
import { routing } from './routing'

/**
 * The words for a page: the language stands in the address. Times are never shown, days have no zone, so the zone
 * is fixed lest server and browser differ. A missing word fails the build instead of being shown as a key.
 */
export default getRequestConfig(async ({ locale: explicit }) => {
  const wanted = explicit ?? (await rootParams.locale())
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale
  return {
    locale,
    timeZone: 'UTC',
    messages: await allWordsOf(locale),
    onError: error => {
      throw error
    },
  }
})
