import type { MetadataRoute } from 'next'
import { hasLocale } from 'next-intl'
import { languages, routing } from '@/lib/i18n/routing'
import { icons } from '@/app/_og/icon'
import { getI18n } from '@/app/_parts/get-i18n'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

/** What a device is told that installs the site, in the language of the address. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>) {
  const { locale: wanted } = await params
  const locale = hasLocale(routing.locales, wanted) ? wanted : routing.defaultLocale
  const { t } = await getI18n(locale)
  const manifest: MetadataRoute.Manifest = {
    id: '/',
    name: t('site.name'),
    short_name: t('site.shortName'),
    description: t('site.description'),
    lang: languages[locale].lang,
    dir: 'ltr',
    start_url: `/${locale}`,
    scope: '/',
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    icons: [
      ...icons.map(({ file, size, purpose }) => ({ src: `/icons/${file}`, sizes: `${size}x${size}`, type: 'image/png', purpose })),
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  }
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json; charset=utf-8' } })
}
