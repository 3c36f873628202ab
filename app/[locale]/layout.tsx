import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { Colophon } from '@/app/_parts/colophon'
import { Document } from '@/app/_parts/document'
import { NotLoaded } from '@/app/_parts/first-load/not-loaded'
import { TooOld, WithoutScript } from '@/app/_parts/first-load/too-old'
import { Masthead } from '@/app/_parts/masthead'
import { Offline } from '@/app/_parts/offline/offline'
import { routing } from '@/lib/i18n/routing'
import { getI18n } from '@/app/_parts/get-i18n'

/** No language but these, and every page is made when the site is built. */
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const { t } = await getI18n(locale)
  return (
    <Document locale={locale}>
      <TooOld />
      <Masthead />
      {children}
      <Colophon />
      <Offline ready={t('site.newer.ready')} change={t('site.newer.change')} />
      <NotLoaded text={t('site.firstLoad.notLoaded')} />
      <WithoutScript />
    </Document>
  )
}
