import { getTranslations } from 'next-intl/server'
import { otherLocales, type Locale } from '@/lib/i18n/routing'
import type { RuleId } from '@/lib/policy/types'
import { drawPicture } from './picture'
import { pictureWords, type PictureTongue } from './picture-words'

async function tongueOf(locale: Locale): Promise<PictureTongue> {
  const t = await getTranslations({ locale })
  return { chinese: locale === 'zh', tell: key => t(key) }
}

/** What the address of a picture answers: the site's, or a rule's, in the language of the address. */
export async function answerPicture(locale: Locale, rule?: RuleId): Promise<Response> {
  const [other = locale] = otherLocales(locale)
  return drawPicture(pictureWords(await tongueOf(locale), await tongueOf(other), rule))
}
