/**
 * The ways of a plan in words.
 */
import { errandsOf, type PlanOption } from '../results/plan-options'
import type { OpenGrant, OpenWindow } from '../results/open-grants'
import { andList, orList, type I18n } from './i18n'

/** How ways are told apart, in their order. */
const letterOf = (place: number): string => String.fromCodePoint('A'.charCodeAt(0) + place)

/** "A: one visit", "B: two visits, the first for a letter"; without the sign where there is one way only. */
export function wayWords({ t }: I18n, option: PlanOption, place: number | undefined): string {
  const count = errandsOf(option)
  const errands = option.letters.length > 0 ? t('result.plan.visitsWithLetter', { count }) : t('result.plan.visits', { count })
  return place === undefined ? errands : t('result.plan.way', { way: letterOf(place), errands })
}

/** A way in short: by its sign, or where it has none by its rule. */
export const wayOf = ({ t }: I18n, { outcome }: PlanOption, place: number | undefined): string =>
  place === undefined ? t('result.paper.numbered', { number: outcome.number, rule: t(`rules.${outcome.rule.id}.short`) }) : letterOf(place)

/** Where the letter is fetched that this way begins with. */
export const letterWords = (i18n: I18n, letters: readonly OpenWindow[]): string =>
  i18n.t('result.plan.letter', {
    bodies: orList(
      i18n,
      letters.map(({ id }) => i18n.t(`windows.${id}.name`)),
    ),
  })

/** Grants by name; the family’s in a word with the one they come along with. */
export function grantNames(i18n: I18n, grants: readonly OpenGrant[]): string {
  const { t } = i18n
  return andList(
    i18n,
    grants
      .filter(({ sameWindowsAs }) => !grants.some(({ grant }) => grant.id === sameWindowsAs?.id))
      .map(({ grant }) => {
        const family = grants.some(one => one.sameWindowsAs?.id === grant.id && one.when === undefined)
        const name = t(`grants.${grant.id}.name`)
        return family ? t('result.reason.withFamily', { grant: name }) : name
      }),
  )
}
