/**
 * Entries of a plan in words.
 */
import type { PlannedGrant } from './plan'
import { andList, orList, type Tongue } from './tell'

/** "rules 2 and 3" */
export const ruleWords = (tongue: Tongue, numbers: readonly number[]): string =>
  tongue.tell('result.plan.rules', { list: andList(tongue, numbers.map(number => tongue.tell('result.plan.number', { number }))) })

/** "rules 2 or 3 (ask first)" */
const byRules = (tongue: Tongue, { rules }: PlannedGrant): string =>
  tongue.tell('result.plan.rules', {
    list: orList(tongue, rules.map(({ number, disputed }) => tongue.tell(disputed ? 'result.plan.askFirst' : 'result.plan.number', { number }))),
  })

const named = (tongue: Tongue, { id }: PlannedGrant): string => tongue.tell(`grants.${id}.name`)

/** A grant with the rules that give it: "Permanent residence (rules 2 or 3)". */
export const grantWords = (tongue: Tongue, grant: PlannedGrant): string =>
  tongue.tell('result.plan.grant', { grant: named(tongue, grant), rules: byRules(tongue, grant) })

/** Several grants in one line; those of the same rules share the mention of the rules. */
export function grantsWords(tongue: Tongue, grants: readonly PlannedGrant[]): string {
  const groups = new Map<string, PlannedGrant[]>()
  for (const grant of grants) {
    const rules = byRules(tongue, grant)
    groups.set(rules, [...(groups.get(rules) ?? []), grant])
  }
  const told = [...groups].map(([rules, alike]) =>
    tongue.tell('result.plan.grant', { grant: andList(tongue, alike.map(grant => named(tongue, grant))), rules }),
  )
  return told.join(tongue.tell('words.condition.semicolon'))
}
