import type { MetadataRoute } from 'next'
import { alternatesOf } from '@/app/_parts/metadata'
import { addressIn, routing } from '@/lib/i18n/routing'
import { siteUrl } from '@/lib/i18n/site-url'
import { lawReadOn, routeIds, ruleIds } from '@/lib/policy/law'

/** The pages worth finding, without their language. A result is a person's own and is not among them. */
const paths = [
  ...['', '/check', '/people', '/rules', '/law', '/trust', '/questionnaire'],
  ...ruleIds.map(id => `/rules/${id}`),
  ...routeIds.map(id => `/routes/${id}`),
]

const whole = (address: string): string => new URL(address, siteUrl).href

export default function sitemap(): MetadataRoute.Sitemap {
  return paths.flatMap(path => {
    const languages = Object.fromEntries(Object.entries(alternatesOf(path)).map(([language, address]) => [language, whole(address)]))
    return routing.locales.map(locale => ({
      url: whole(addressIn(locale, path)),
      lastModified: lawReadOn,
      alternates: { languages },
    }))
  })
}
