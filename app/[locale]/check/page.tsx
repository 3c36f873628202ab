import { pageMetadata } from '@/app/_parts/metadata'
import { getMonthNames } from '@/app/_parts/get-month-names'
import { MonthNamesProvider } from '@/app/_parts/month-names'
import { NoScript } from '@/app/_parts/no-script'
import type { RuleNames } from '@/app/_parts/wizard/wizard-props'
import { Wizard } from '@/app/_parts/wizard/wizard'
import { MessagesFor } from '@/app/_parts/words'
import { aims } from '@/lib/policy/aims'
import { routeIds } from '@/lib/policy/routes/order'
import { SessionProvider } from '@/app/_parts/session'
import { getI18n } from '@/app/_parts/get-i18n'

export async function generateMetadata() {
  const { t } = await getI18n()
  return pageMetadata({ path: '/check', title: t('wizard.aims.title') })
}

export default async function Check() {
  const { t } = await getI18n()
  const names = Object.fromEntries([
    ...aims.everything.map(rule => [rule, t(`rules.${rule}.name`)]),
    ...routeIds.map(route => [route, t(`routes.${route}.name`)]),
  ]) as RuleNames
  return (
    <main className="page" id="main">
      <NoScript />
      <MessagesFor namespaces={['areas', 'broken.part', 'facts', 'link.copy', 'wizard', 'words.answer']}>
        <SessionProvider>
          <MonthNamesProvider names={await getMonthNames()}>
            <Wizard ruleNames={names} />
          </MonthNamesProvider>
        </SessionProvider>
      </MessagesFor>
    </main>
  )
}
