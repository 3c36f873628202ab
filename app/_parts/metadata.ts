import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { addressIn, languages, otherLocales, routing } from '@/lib/i18n/routing'
import { siteUrl } from '@/lib/i18n/site-url'
import { getI18n } from './get-i18n'

/**
 * What a page says about itself to search engines and to whoever shares it.
 * @param path the address without its language, such as `/rules/intern`; the start page is the empty text
 * @param title the page's own title, already in the reader's language; left out on the start page
 * @param picture the address of the picture for shared links, without its language
 */
export async function pageMetadata({
  path,
  title,
  description,
  picture = '/og.png',
}: {
  path: string
  title?: string
  description?: string
  picture?: string
}): Promise<Metadata> {
  const locale = await getLocale()
  const { t } = await getI18n()
  const name = t('site.name')
  const full = title === undefined ? name : t('site.pageTitle', { page: title, name })
  const about = description ?? t('site.description')
  return {
    metadataBase: siteUrl,
    title: full,
    description: about,
    manifest: addressIn(locale, '/manifest.webmanifest'),
    alternates: { canonical: addressIn(locale, path), languages: alternatesOf(path) },
    openGraph: {
      type: 'website',
      siteName: name,
      title: full,
      description: about,
      url: addressIn(locale, path),
      locale: languages[locale].openGraph,
      alternateLocale: otherLocales(locale).map(other => languages[other].openGraph),
      images: [{ url: addressIn(locale, picture), width: 1200, height: 630, alt: full }],
    },
    twitter: { card: 'summary_large_image' },
  }
}

/** A page's address in every language, as `hreflang` names them, and the one for readers of none of these. */
export function alternatesOf(path: string): Record<string, string> {
  const each = routing.locales.map(locale => [languages[locale].hreflang, addressIn(locale, path)] as const)
  return { ...Object.fromEntries(each), 'x-default': addressIn(routing.defaultLocale, path) }
}
