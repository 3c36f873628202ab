import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Document } from '@/app/_parts/document'
import { Fault } from '@/app/_parts/fault'
import { languages, routing } from '@/lib/i18n/routing'

const wordsOf = (locale: (typeof routing.locales)[number]) => getTranslations({ locale, namespace: 'broken.missing' })

export async function generateMetadata(): Promise<Metadata> {
  const titles = await Promise.all(routing.locales.map(async locale => (await wordsOf(locale))('title')))
  return { title: titles.join(' · ') }
}

/** For addresses outside every language that no rewrite leads to a 404 page, such as under /api. */
export default async function GlobalNotFound() {
  const parts = await Promise.all(routing.locales.map(async locale => ({ locale, t: await wordsOf(locale) })))
  return (
    <Document locale={routing.defaultLocale}>
      <main className="page" id="main">
        {parts.map(({ locale, t }) => (
          <div key={locale} lang={languages[locale].lang}>
            <Fault title={t('title')} text={t('text')}>
              <a className="button" href={`/${locale}`}>
                {t('home')}
              </a>
            </Fault>
          </div>
        ))}
      </main>
    </Document>
  )
}
