import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { getSecondI18n } from '@/app/_parts/law/second-i18n'
import { pageMetadata } from '@/app/_parts/metadata'
import { RulePage } from '@/app/_parts/rules/rule-page'
import { getI18n } from '@/app/_parts/get-i18n'
import { ruleText } from '@/lib/text/law-text'
import { lawReadOn, ruleIds, rules } from '@/lib/policy/law'

/** A page for each of the ten, and no other. */
export const dynamicParams = false
export const generateStaticParams = () => ruleIds.map(rule => ({ rule }))

type Props = PageProps<'/[locale]/rules/[rule]'>

const ruleOf = async ({ params }: Props) => {
  const { rule: id } = await params
  return rules.find(rule => rule.id === id) ?? notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const rule = await ruleOf(props)
  const i18n = await getI18n(await getLocale())
  return pageMetadata({
    path: `/rules/${rule.id}`,
    title: i18n.t(`rules.${rule.id}.name`),
    description: ruleText(i18n, rule, 'summary'),
    picture: `/rules/${rule.id}/og.png`,
  })
}

export default async function Page(props: Props) {
  return <RulePage rule={await ruleOf(props)} day={lawReadOn} other={await getSecondI18n()} />
}
