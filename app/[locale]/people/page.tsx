import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import { pageMetadata } from '@/app/_parts/metadata'
import { Notice } from '@/app/_parts/notice'
import { People } from '@/app/_parts/people/people'
import { wordsForPeople } from '@/app/_parts/people/messages-for-people'
import { OtherWords } from '@/app/_parts/result/second-i18n-provider'
import { wordsForResult } from '@/app/_parts/result/messages-for-result'
import { otherLocales, routing } from '@/lib/i18n/routing'

export async function generateMetadata() {
  const t = await getTranslations('lists')
  return pageMetadata({ path: '/people', title: t('title'), description: t('lead') })
}

/** Many people at once, for those who prepare applications. */
export default async function Page() {
  const t = await getTranslations('lists.noScript')
  const locale = await getLocale()
  const [other = routing.defaultLocale] = otherLocales(locale)
  return (
    <main className="page" id="main">
      <noscript>
        <Notice title={t('title')}>
          <p>{t('text')}</p>
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
