import { getLocale } from 'next-intl/server'
import { LawPage } from '@/app/_parts/law-of-a-day/law-page'
import { otherTongue } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { tongueOf } from '@/app/_parts/get-i18n'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { tell } = await tongueOf(await getLocale())
  return pageMetadata({ path: '/law', title: tell('inspect.law.title'), description: tell('inspect.law.lead') })
}

/** The ten rules as they stood on any day. */
export default async function Page() {
  return <LawPage day={lawReadOn} other={await otherTongue()} />
}
