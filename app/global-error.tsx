'use client'

import { Document } from '@/app/_parts/document'
import { Fault } from '@/app/_parts/fault'
import { languages, routing } from '@/lib/i18n/routing'
import en from '@/messages/en/broken.json'
import zh from '@/messages/zh/broken.json'

const words = { en: en.failed, zh: zh.failed }

/** The last resort, when even the frame of a page has failed: no language is known, so all are spoken. */
export default function GlobalError() {
  return (
    <Document locale={routing.defaultLocale}>
      <main className="page" id="main">
        {routing.locales.map(locale => (
          <div key={locale} lang={languages[locale].lang}>
            <Fault title={words[locale].title} text={words[locale].text}>
              <a className="button" href={`/${locale}`}>
                {words[locale].home}
              </a>
            </Fault>
          </div>
        ))}
      </main>
    </Document>
  )
}
