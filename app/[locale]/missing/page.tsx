import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { EncodedHash } from '@/app/_parts/encoded-hash'
import { ErrorNotice } from '@/app/_parts/fault'
import { pageMetadata } from '@/app/_parts/metadata'
import { getI18n } from '@/app/_parts/get-i18n'

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await getI18n()
  const { title } = await pageMetadata({ path: '/missing', title: t('broken.missing.title') })
  return { title: title ?? null, robots: { index: false } }
}

/**
 * Where every address without a page is led (lib/i18n/addresses.mjs): the 404 page of the reader's language, made
 * when the site is built, so that it is readable without JavaScript. Its status 404 is set after the build.
 */
export default async function Missing() {
  const { t } = await getI18n()
  const locale = await getLocale()
  return (
    <main className="page" id="main">
      <EncodedHash />
      <ErrorNotice title={t('broken.missing.title')} text={t('broken.missing.text')}>
        <a className="button" href={`/${locale}`}>
          {t('broken.missing.home')}
        </a>
      </ErrorNotice>
    </main>
  )
}
