import { getLocale } from 'next-intl/server'
import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { getI18n } from '@/app/_parts/get-i18n'
import { TrustPage } from '@/app/_parts/trust/trust-page'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { t } = await getI18n(await getLocale())
  return pageMetadata({ path: '/trust', title: t('inspect.trust.title'), description: t('inspect.trust.lead') })
}

/** Why, and how far, this site can be trusted, and how to check that. */
export default async function Page() {
  return <TrustPage day={lawReadOn} other={await getSecondI18n()} />
}
