/**
 * Entries of a plan in words.
 */
import type { PlannedGrant } from './plan'
import { andList, orList, type Tongue } from './tell'

/** "rule 2 and rule 3" */
export const ruleWords = (tongue: Tongue, numbers: readonly number[]): string =>
  andList(tongue, numbers.map(number => tongue.tell('result.plan.rule', { number })))

/** A grant with the rules that give it: "Permanent residence (rule 2 or rule 3, ask first)". */
export function grantWords(tongue: Tongue, { id, rules }: PlannedGrant): string {
  const { tell } = tongue
  return tell('result.plan.grant', {
    grant: tell(`grants.${id}.name`),
    rules: orList(
      tongue,
      rules.map(({ number, disputed }) => tell(disputed ? 'result.plan.ruleDisputed' : 'result.plan.rule', { number })),
    ),
  })
}
