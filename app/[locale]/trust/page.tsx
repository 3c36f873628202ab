import { getLocale } from 'next-intl/server'
import { otherTongue } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { tongueOf } from '@/app/_parts/get-i18n'
import { TrustPage } from '@/app/_parts/trust/trust-page'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { tell } = await tongueOf(await getLocale())
  return pageMetadata({ path: '/trust', title: tell('inspect.trust.title'), description: tell('inspect.trust.lead') })
}

/** Why, and how far, this site can be trusted, and how to check that. */
export default async function Page() {
  return <TrustPage day={lawReadOn} other={await otherTongue()} />
}
