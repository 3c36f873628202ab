import { getLocale } from 'next-intl/server'
import { LawPage } from '@/app/_parts/law-of-a-day/law-page'
import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { getI18n } from '@/app/_parts/get-i18n'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { t } = await getI18n(await getLocale())
  return pageMetadata({ path: '/law', title: t('inspect.law.title'), description: t('inspect.law.lead') })
}

/** The ten rules as they stood on any day. */
export default async function Page() {
  return <LawPage day={lawReadOn} other={await getSecondI18n()} />
}
