import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { ContactSection } from '@/app/_parts/contact-section'
import { pageMetadata } from '@/app/_parts/metadata'
import { getMonthNames } from '@/app/_parts/get-month-names'
import { MonthNamesProvider } from '@/app/_parts/month-names'
import { NoScript } from '@/app/_parts/no-script'
import { SecondI18nProvider } from '@/app/_parts/result/second-i18n-provider'
import { Result } from '@/app/_parts/result/result'
import { messagesForResult } from '@/app/_parts/result/messages-for-result'
import { secondLocale } from '@/lib/i18n/routing'
import { SessionProvider } from '@/app/_parts/session'
import { getI18n } from '@/app/_parts/get-i18n'
import { siteContact } from '@/lib/i18n/contact'

export async function generateMetadata() {
  const { t } = await getI18n()
  return pageMetadata({ path: '/result', title: t('result.title') })
}

/** What the ten rules say to the person whose answers this browser tab keeps. */
export default async function Page() {
  const locale = await getLocale()
  const other = secondLocale(locale)
  return (
    <main className="page" id="main">
      <NoScript />
      <NextIntlClientProvider messages={await messagesForResult(locale, 'own')}>
        <SecondI18nProvider locale={other} messages={await messagesForResult(other, 'besides')}>
          <SessionProvider>
            <MonthNamesProvider names={await getMonthNames()}>
              <Result />
            </MonthNamesProvider>
          </SessionProvider>
        </SecondI18nProvider>
      </NextIntlClientProvider>
      <ContactSection contact={siteContact} i18n={await getI18n()} />
    </main>
  )
}
