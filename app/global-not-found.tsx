import type { Metadata } from 'next'
import { Document } from '@/app/_parts/document'
import { Fault } from '@/app/_parts/fault'
import { tongueOf } from '@/app/_parts/get-i18n'
import { languages, routing } from '@/lib/i18n/routing'

export async function generateMetadata(): Promise<Metadata> {
  const titles = await Promise.all(routing.locales.map(async locale => (await tongueOf(locale)).tell('broken.missing.title')))
  return { title: titles.join(' · ') }
}

/** For addresses outside every language that no rewrite leads to a 404 page, such as under /api. */
export default async function GlobalNotFound() {
  const parts = await Promise.all(routing.locales.map(async locale => tongueOf(locale)))
  return (
    <Document locale={routing.defaultLocale}>
      <main className="page" id="main">
        {parts.map(({ locale, tell }) => (
          <div key={locale} lang={languages[locale].lang}>
            <Fault title={tell('broken.missing.title')} text={tell('broken.missing.text')}>
              <a className="button" href={`/${locale}`}>
                {tell('broken.missing.home')}
              </a>
            </Fault>
          </div>
        ))}
      </main>
    </Document>
  )
}
