'use client'

import { useParams } from 'next/navigation'
import { Fault } from '@/app/_parts/fault'
import { routing } from '@/lib/i18n/routing'
import en from '@/messages/en/broken.json'
import zh from '@/messages/zh/broken.json'

const words = { en: en.failed, zh: zh.failed }

/** A page whose script has failed. Its words come with it, since what gives words may be what failed. */
export default function Failed({ reset }: { error: Error; reset: () => void }) {
  const wanted = useParams().locale
  const locale = routing.locales.find(one => one === wanted) ?? routing.defaultLocale
  const { title, text, again, home } = words[locale]
  return (
    <main className="page" id="main">
      <Fault title={title} text={text}>
        <button className="button" type="button" onClick={reset}>
          {again}
        </button>
        <a href={`/${locale}`}>{home}</a>
      </Fault>
    </main>
  )
}
