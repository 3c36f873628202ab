import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { answerPicture } from '@/app/_og/answer-picture'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.map(locale => ({ locale }))

/** The site's picture for shared links. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/og.png'>) {
  const { locale } = await params
  return answerPicture(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale)
}
