import { getTranslations } from 'next-intl/server'
import { otherLocales, type Locale } from '../i18n/routing'
import { numberOf } from '../policy/rules'
import type { RuleId } from '../policy/shape'
import type { PictureWords } from './picture'

/** The words of the site's picture, or of a rule's, in a language. */
export async function pictureWords(locale: Locale, rule?: RuleId): Promise<PictureWords> {
  const [other = locale] = otherLocales(locale)
  const here = await getTranslations({ locale })
  const there = await getTranslations({ locale: other })
  const title = rule === undefined ? ('site.picture.title' as const) : (`rules.${rule}.name` as const)
  return {
    chinese: locale === 'zh',
    name: here('site.name'),
    otherName: there('site.name'),
    ...(rule !== undefined && { number: numberOf(rule) }),
    title: here(title),
    otherTitle: there(title),
    foot: here('site.picture.foot'),
  }
}
