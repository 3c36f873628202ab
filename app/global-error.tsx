'use client'

import { Document } from '@/app/_parts/document'
import { ErrorNotice } from '@/app/_parts/fault'
import { useLostScript } from '@/app/_parts/on-demand/use-lost-script'
import { wordsOfFailed, wordsOfLostPart } from '@/lib/i18n/broken-words'
import { languages, routing } from '@/lib/i18n/routing'

/** The last resort, when even the frame of a page has failed or did not come: no language is known, so all are spoken. */
export default function GlobalError({ error }: { error: Error }) {
  const lost = useLostScript(error)
  return (
    <Document locale={routing.defaultLocale}>
      <main className="page" id="main">
        {routing.locales.map(locale => {
          const { title, text, again, home } = wordsOfFailed[locale]
          const says = lost === undefined ? { title, text, act: again } : wordsOfLostPart[locale][lost]
          return (
            <div key={locale} lang={languages[locale].lang}>
              <ErrorNotice title={says.title} text={says.text}>
                <button className="button" type="button" onClick={() => window.location.reload()}>
                  {says.act}
                </button>
                <a href={`/${locale}`}>{home}</a>
              </ErrorNotice>
            </div>
          )
        })}
      </main>
    </Document>
  )
}
