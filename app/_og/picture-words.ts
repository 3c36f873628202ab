import { numberOf } from '@/lib/policy/rules'
import type { RuleId } from '@/lib/policy/types'
import type { PictureWords } from './picture'

type PictureKey = 'site.name' | 'site.picture.title' | 'site.picture.foot' | `rules.${RuleId}.name`

/** A language for a picture: whether it is Chinese, and a lookup of its messages by full name. */
export interface PictureTongue {
  readonly chinese: boolean
  readonly tell: (key: PictureKey) => string
}

/** The words of the site's picture, or of a rule's, in a language, with the names in the other one beneath. */
export function pictureWords(own: PictureTongue, other: PictureTongue, rule?: RuleId): PictureWords {
  const title = rule === undefined ? 'site.picture.title' : (`rules.${rule}.name` as const)
  return {
    chinese: own.chinese,
    name: own.tell('site.name'),
    otherName: other.tell('site.name'),
    ...(rule !== undefined && { number: numberOf(rule) }),
    title: own.tell(title),
    otherTitle: other.tell(title),
    foot: own.tell('site.picture.foot'),
  }
}
