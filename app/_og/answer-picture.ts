import { otherLocales, type Locale } from '@/lib/i18n/routing'
import type { RuleId } from '@/lib/policy/types'
import { tongueOf } from '../_parts/get-i18n'
import { drawPicture } from './picture'
import { pictureWords, type PictureTongue } from './picture-words'
import { tongueOf } from '@/app/_parts/get-i18n'

async function pictureI18nOf(locale: Locale): Promise<PictureTongue> {
  const { tell } = await tongueOf(locale)
  return { chinese: locale === 'zh', tell: key => tell(key) }
}

/** What the address of a picture answers: the site's, or a rule's, in the language of the address. */
export async function answerPicture(locale: Locale, rule?: RuleId): Promise<Response> {
  const [other = locale] = otherLocales(locale)
  return drawPicture(pictureWords(await pictureI18nOf(locale), await pictureI18nOf(other), rule))
}
