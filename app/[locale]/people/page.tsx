import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_parts/metadata'
import { Notice } from '@/app/_parts/notice'
import { People } from '@/app/_parts/people/people'
import { messagesForPeople } from '@/app/_parts/people/messages-for-people'
import { SecondI18nProvider } from '@/app/_parts/result/second-i18n-provider'
import { messagesForResult } from '@/app/_parts/result/messages-for-result'
import { secondLocale } from '@/lib/i18n/routing'
import { SessionProvider } from '@/app/_parts/session'
import { getI18n } from '@/app/_parts/get-i18n'

export async function generateMetadata() {
  const { t } = await getI18n()
  return pageMetadata({ path: '/people', title: t('lists.title'), description: t('lists.lead') })
}

/** Many people at once, for those who prepare applications. */
export default async function Page() {
  const { t } = await getI18n()
  const locale = await getLocale()
  const other = secondLocale(locale)
  return (
    <main className="page" id="main">
      <noscript>
        <Notice title={t('lists.noScript.title')}>
          <p>{t('lists.noScript.text')}</p>
        </Notice>
      </noscript>
      <NextIntlClientProvider messages={await messagesForPeople(locale)}>
        <SecondI18nProvider locale={other} messages={await messagesForResult(other, 'besides')}>
          <SessionProvider>
            <People />
          </SessionProvider>
        </SecondI18nProvider>
      </NextIntlClientProvider>
    </main>
  )
}
