import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import * as rootParams from 'next/root-params'
import { namespaces, wordsOf } from './messages'
import { routing } from './routing'

/**
 * The words for a page: the language stands in the address. Times are never shown, days have no zone, so the zone
 * is fixed lest server and browser differ. A missing word fails the build instead of being shown as a key.
 */
export default getRequestConfig(async ({ locale: explicit }) => {
  const wanted = explicit ?? (await rootParams.locale())
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale
  const files = await Promise.all(namespaces.map(async name => [name, await wordsOf(locale, name)] as const))
  return {
    locale,
    timeZone: 'UTC',
    messages: Object.fromEntries(files) as Record<string, Record<string, unknown>>,
    onError: error => {
      throw error
    },
  }
})
