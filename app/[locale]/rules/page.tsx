import { getLocale } from 'next-intl/server'
import { pageMetadata } from '@/app/_parts/metadata'
import { RulesPage } from '@/app/_parts/rules/rules-page'
import { tongueOf } from '@/app/_parts/get-i18n'
import { otherTongue } from '@/app/_parts/law/second-i18n'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { tell } = await tongueOf(await getLocale())
  return pageMetadata({ path: '/rules', title: tell('pages.rules.title'), description: tell('pages.rules.lead') })
}

export default async function Page() {
  return <RulesPage day={lawReadOn} other={await otherTongue()} />
}
