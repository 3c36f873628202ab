import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Colophon } from '@/app/_parts/colophon'
import { Document } from '@/app/_parts/document'
import { Masthead } from '@/app/_parts/masthead'
import { Offline } from '@/app/_parts/offline/offline'
import { routing } from '@/lib/i18n/routing'

/** No language but these, and every page is made when the site is built. */
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const t = await getTranslations({ locale, namespace: 'site.newer' })
  return (
    <Document locale={locale}>
      <Masthead />
      {children}
      <Colophon />
      <Offline ready={t('ready')} change={t('change')} />
    </Document>
  )
}
