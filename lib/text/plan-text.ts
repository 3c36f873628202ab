/**
 * Entries of a plan in words.
 */
import type { PlannedGrant } from '../results/plan'
import { andList, orList, type I18n } from './i18n'

/** "rule 2 and 3" */
export const ruleWords = (i18n: I18n, numbers: readonly number[]): string =>
  i18n.t('result.plan.rules', {
    list: andList(
      i18n,
      numbers.map(number => i18n.t('result.plan.number', { number })),
    ),
  })

/** "rule 2 or 3 (ask first)" */
const byRules = (i18n: I18n, { rules }: PlannedGrant): string =>
  i18n.t('result.plan.rules', {
    list: orList(
      i18n,
      rules.map(({ number, disputed }) => i18n.t(disputed ? 'result.plan.askFirst' : 'result.plan.number', { number })),
    ),
  })

const named = (i18n: I18n, { id }: PlannedGrant): string => i18n.t(`grants.${id}.name`)

/** A grant with the rules that give it: "Permanent residence by rule 2 or 3". */
export const grantWords = (i18n: I18n, grant: PlannedGrant): string =>
  i18n.t('result.plan.grant', { grant: named(i18n, grant), rules: byRules(i18n, grant) })

/** Several grants in one line; the family’s are told in a word with the one they come along with. */
export function grantsWords(i18n: I18n, grants: readonly PlannedGrant[]): string {
  const { t } = i18n
  const text = grants
    .filter(({ besides }) => !grants.some(({ id }) => id === besides))
    .map(grant => {
      const family = grants.some(one => one.besides === grant.id && one.when === undefined)
      const name = named(i18n, grant)
      return t('result.plan.grant', {
        grant: family ? t('result.reason.withFamily', { grant: name }) : name,
        rules: byRules(i18n, grant),
      })
    })
  return text.join(t('words.condition.semicolon'))
}
