import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { answerPicture } from '@/app/_og/answer-picture'
import { ruleIds } from '@/lib/policy/law'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.flatMap(locale => ruleIds.map(rule => ({ locale, rule })))

/** The picture of a rule for shared links. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/rules/[rule]/og.png'>) {
  const { locale, rule: wanted } = await params
  const rule = ruleIds.find(id => id === wanted)
  if (rule === undefined || !hasLocale(routing.locales, locale)) notFound()
  return answerPicture(locale, rule)
}
