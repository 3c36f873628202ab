import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { Colophon } from '@/app/_parts/colophon'
import { Document } from '@/app/_parts/document'
import { NotLoaded } from '@/app/_parts/first-load/not-loaded'
import { TooOld, WithoutScript } from '@/app/_parts/first-load/too-old'
import { LawAge } from '@/app/_parts/law-age'
import { Masthead } from '@/app/_parts/masthead'
import { Offline } from '@/app/_parts/offline/offline'
import { routing } from '@/lib/i18n/routing'
import { getI18n } from '@/app/_parts/get-i18n'

/** No language but these, and every page is made when the site is built. */
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

/** The colours of the page’s paper (tokens.css), for what a browser draws around it. */
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#181613' },
  ],
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const i18n = await getI18n(locale)
  const { t } = i18n
  return (
    <Document locale={locale}>
      <TooOld />
      <Masthead />
      <LawAge i18n={i18n} />
      {children}
      <Colophon />
      <Offline ready={t('site.newer.ready')} change={t('site.newer.change')} />
      <NotLoaded text={t('site.firstLoad.notLoaded')} />
      <WithoutScript />
    </Document>
  )
}
