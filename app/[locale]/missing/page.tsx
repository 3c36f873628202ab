import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Fault } from '@/app/_parts/fault'
import { pageMetadata } from '@/app/_parts/metadata'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('broken.missing')
  const { title } = await pageMetadata({ path: '/missing', title: t('title') })
  return { title: title ?? null, robots: { index: false } }
}

/**
 * Where every address without a page is led (lib/i18n/addresses.mjs): the 404 page of the reader's language, made
 * when the site is built, so that it is readable without JavaScript. Its status 404 is set after the build.
 */
export default async function Missing() {
  const t = await getTranslations('broken.missing')
  const locale = await getLocale()
  return (
    <main className="page" id="main">
      <Fault title={t('title')} text={t('text')}>
        <a className="button" href={`/${locale}`}>
          {t('home')}
        </a>
      </Fault>
    </main>
  )
}
