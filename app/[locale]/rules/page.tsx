import { getLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_parts/metadata'
import { RulesPage } from '@/app/_parts/rules/rules-page'
import { getI18n } from '@/app/_parts/get-i18n'
import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { t } = await getI18n(await getLocale())
  return pageMetadata({ path: '/rules', title: t('pages.rules.title'), description: t('pages.rules.lead') })
}

export default async function Page() {
  return <RulesPage day={lawReadOn} other={await getSecondI18n()} />
}
