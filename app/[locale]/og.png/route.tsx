import { hasLocale } from 'next-intl'
import { routing } from '@/lib/i18n/routing'
import { drawPicture } from '@/lib/og/picture'
import { pictureWords } from '@/lib/og/words'

export const dynamic = 'force-static'
export const dynamicParams = false
export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }))

/** The site's picture for shared links. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/og.png'>) {
  const { locale } = await params
  return drawPicture(await pictureWords(hasLocale(routing.locales, locale) ? locale : routing.defaultLocale))
}
