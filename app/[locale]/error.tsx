'use client'

import { useParams } from 'next/navigation'
import { ErrorNotice } from '@/app/_parts/fault'
import { useLostScript } from '@/app/_parts/on-demand/use-lost-script'
import { wordsOfFailed, wordsOfLostPart } from '@/lib/i18n/broken-words'
import { routing } from '@/lib/i18n/routing'

/**
 * A page whose script has failed, or did not come. Its words come with it, since what gives words may be what failed. A
 * script that did not come is asked for again only by loading the page again.
 */
export default function Failed({ error, reset }: { error: Error; reset: () => void }) {
  const wanted = useParams().locale
  const locale = routing.locales.find(one => one === wanted) ?? routing.defaultLocale
  const { title, text, again, home } = wordsOfFailed[locale]
  const lost = useLostScript(error)
  const says = lost === undefined ? { title, text, act: again } : wordsOfLostPart[locale][lost]
  return (
    <main className="page" id="main">
      <ErrorNotice title={says.title} text={says.text}>
        <button className="button" type="button" onClick={lost === undefined ? reset : () => window.location.reload()}>
          {says.act}
        </button>
        <a href={`/${locale}`}>{home}</a>
      </ErrorNotice>
    </main>
  )
}
