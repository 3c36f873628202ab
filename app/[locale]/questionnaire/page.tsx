import { getLocale } from 'next-intl/server'
import { otherTongue } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { Questionnaire } from '@/app/_parts/questionnaire/questionnaire'
import { tongueOf } from '@/app/_parts/get-i18n'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { tell } = await tongueOf(await getLocale())
  return pageMetadata({ path: '/questionnaire', title: tell('inspect.paper.title'), description: tell('inspect.paper.lead') })
}

/** The whole questionnaire and the ten decision tables, to print and to fill in by hand. */
export default async function Page() {
  const own = await tongueOf(await getLocale())
  const other = await otherTongue()
  return <Questionnaire tongues={other === undefined ? [own] : [own, other]} day={lawReadOn} />
}
