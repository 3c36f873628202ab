/**
 * Entries of a plan in words.
 */
import type { PlannedGrant } from '../results/plan'
import { andList, orList, type Tongue } from './i18n'

/** "rule 2 and 3" */
export const ruleWords = (tongue: Tongue, numbers: readonly number[]): string =>
  tongue.tell('result.plan.rules', { list: andList(tongue, numbers.map(number => tongue.tell('result.plan.number', { number }))) })

/** "rule 2 or 3 (ask first)" */
const byRules = (tongue: Tongue, { rules }: PlannedGrant): string =>
  tongue.tell('result.plan.rules', {
    list: orList(tongue, rules.map(({ number, disputed }) => tongue.tell(disputed ? 'result.plan.askFirst' : 'result.plan.number', { number }))),
  })

const named = (tongue: Tongue, { id }: PlannedGrant): string => tongue.tell(`grants.${id}.name`)

/** A grant with the rules that give it: "Permanent residence by rule 2 or 3". */
export const grantWords = (tongue: Tongue, grant: PlannedGrant): string =>
  tongue.tell('result.plan.grant', { grant: named(tongue, grant), rules: byRules(tongue, grant) })

/** Several grants in one line; the family’s are told in a word with the one they come along with. */
export function grantsWords(tongue: Tongue, grants: readonly PlannedGrant[]): string {
  const { tell } = tongue
  const told = grants.filter(({ besides }) => !grants.some(({ id }) => id === besides)).map(grant => {
    const family = grants.some(one => one.besides === grant.id && one.when === undefined)
    const name = named(tongue, grant)
    return tell('result.plan.grant', {
      grant: family ? tell('result.reason.withFamily', { grant: name }) : name,
      rules: byRules(tongue, grant),
    })
  })
  return told.join(tell('words.condition.semicolon'))
}
