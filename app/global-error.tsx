'use client'

import { Document } from '@/app/_parts/document'
import { ErrorNotice } from '@/app/_parts/fault'
import { useLostScript } from '@/app/_parts/on-demand/use-lost-script'
import { languages, routing } from '@/lib/i18n/routing'
import en from '@/messages/en/broken.json'
import zh from '@/messages/zh/broken.json'

const failed = { en: en.failed, zh: zh.failed }
const part = { en: en.part, zh: zh.part }

/** The last resort, when even the frame of a page has failed or did not come: no language is known, so all are spoken. */
export default function GlobalError({ error }: { error: Error }) {
  const lost = useLostScript(error)
  return (
    <Document locale={routing.defaultLocale}>
      <main className="page" id="main">
        {routing.locales.map(locale => {
          const { title, text, again, home } = failed[locale]
          const says = lost === undefined ? { title, text, act: again } : part[locale][lost]
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
