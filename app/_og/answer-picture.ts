import { languages, secondLocale, type Locale } from '@/lib/i18n/routing'
import type { RuleId } from '@/lib/policy/types'
import { getI18n } from '../_parts/get-i18n'
import { drawPicture } from './picture'
import { pictureWords, type PictureI18n } from './picture-words'

async function pictureI18nOf(locale: Locale): Promise<PictureI18n> {
  const { t } = await getI18n(locale)
  return { fonts: languages[locale].fonts.picture, t: key => t(key) }
}

/** What the address of a picture answers: the site's, or a rule's, in the language of the address. */
export async function answerPicture(locale: Locale, rule?: RuleId): Promise<Response> {
  return drawPicture(pictureWords(await pictureI18nOf(locale), await pictureI18nOf(secondLocale(locale)), rule))
}
