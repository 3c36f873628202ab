import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import type { PictureWords } from './picture'

type PictureKey = 'site.name' | 'site.picture.title' | 'site.picture.foot' | `rules.${RuleId}.name`

/** A language for a picture: the families it is set in, and a lookup of its messages by full name. */
export interface PictureI18n {
  readonly fonts: readonly string[]
  readonly t: (key: PictureKey) => string
}

/** The words of the site's picture, or of a rule's, in a language, with the names in the other one beneath. */
export function pictureWords(own: PictureI18n, other: PictureI18n, rule?: RuleId): PictureWords {
  const title = rule === undefined ? 'site.picture.title' : (`rules.${rule}.name` as const)
  return {
    fonts: own.fonts,
    otherFonts: other.fonts,
    name: own.t('site.name'),
    otherName: other.t('site.name'),
    ...(rule !== undefined && { number: numberOf(rule) }),
    title: own.t(title),
    otherTitle: other.t(title),
    foot: own.t('site.picture.foot'),
  }
}
