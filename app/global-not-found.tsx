import type { Metadata } from 'next'
import { Document } from '@/app/_parts/document'
import { ErrorNotice } from '@/app/_parts/fault'
import { getI18n } from '@/app/_parts/get-i18n'
import { languages, routing } from '@/lib/i18n/routing'

export async function generateMetadata(): Promise<Metadata> {
  const titles = await Promise.all(routing.locales.map(async locale => (await getI18n(locale)).t('broken.missing.title')))
  return { title: titles.join(' · ') }
}

/** For addresses outside every language that no rewrite leads to a 404 page, such as under /api. */
export default async function GlobalNotFound() {
  const parts = await Promise.all(routing.locales.map(async locale => getI18n(locale)))
  return (
    <Document locale={routing.defaultLocale}>
      <main className="page" id="main">
        {parts.map(({ locale, t }) => (
          <div key={locale} lang={languages[locale].lang}>
            <ErrorNotice title={t('broken.missing.title')} text={t('broken.missing.text')}>
              <a className="button" href={`/${locale}`}>
                {t('broken.missing.home')}
              </a>
            </ErrorNotice>
          </div>
        ))}
      </main>
    </Document>
  )
}
