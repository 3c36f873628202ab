import { getLocale } from 'next-intl/server'
import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { Questionnaire } from '@/app/_parts/questionnaire/questionnaire'
import { getI18n } from '@/app/_parts/get-i18n'
import { lawReadOn } from '@/lib/policy/law'

export async function generateMetadata() {
  const { t } = await getI18n(await getLocale())
  return pageMetadata({ path: '/questionnaire', title: t('inspect.paper.title'), description: t('inspect.paper.lead') })
}

/** The whole questionnaire and the ten decision tables, to print and to fill in by hand. */
export default async function Page() {
  const own = await getI18n(await getLocale())
  const other = await getSecondI18n()
  return <Questionnaire languages={other === undefined ? [own] : [own, other]} day={lawReadOn} />
}
