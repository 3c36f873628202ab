import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_parts/metadata'
import { Notice } from '@/app/_parts/notice'
import { People } from '@/app/_parts/people/people'
import { wordsForPeople } from '@/app/_parts/people/messages-for-people'
import { OtherWords } from '@/app/_parts/result/second-i18n-provider'
import { wordsForResult } from '@/app/_parts/result/messages-for-result'
import { otherLocales, routing } from '@/lib/i18n/routing'
import { tongueOf } from '@/app/_parts/get-i18n'

export async function generateMetadata() {
  const { tell } = await tongueOf()
  return pageMetadata({ path: '/people', title: tell('lists.title'), description: tell('lists.lead') })
}

/** Many people at once, for those who prepare applications. */
export default async function Page() {
  const { tell } = await tongueOf()
  const locale = await getLocale()
  const [other = routing.defaultLocale] = otherLocales(locale)
  return (
    <main className="page" id="main">
      <noscript>
        <Notice title={tell('lists.noScript.title')}>
          <p>{tell('lists.noScript.text')}</p>
        </Notice>
      </noscript>
      <NextIntlClientProvider messages={await wordsForPeople(locale)}>
        <OtherWords locale={other} messages={await wordsForResult(other, 'besides')}>
          <People />
        </OtherWords>
      </NextIntlClientProvider>
    </main>
  )
}
