/**
 * What of ten rules stands on paper in full, and what in a line.
 */
import { nearnessOf, type PermitResults } from './permit-results'
import { grantsSomething, type RuleResult } from './rule-results'

/** The rules on paper, each in its order. */
export interface PrintedRuleLists {
  /** With their reasons: what something can be applied for under, and what comes nearest of what was asked about. */
  readonly main: readonly RuleResult[]
  /** In a line each. */
  readonly others: readonly RuleResult[]
  /** All in one line: nobody asked about them. */
  readonly notAsked: readonly RuleResult[]
}

/** The rules of a result, as the paper tells of them. */
export function printedRulesOf({ permits, asked, notAsked }: PermitResults): PrintedRuleLists {
  const all = [...asked, ...notAsked]
  const [nearest] = permits
  const near = nearest === undefined ? [] : nearest.by.filter(one => nearnessOf(one) !== 'no' && nearnessOf(one) !== 'not-covered')
  const main = all.filter(one => grantsSomething(one) || near.includes(one)).sort((a, b) => a.number - b.number)
  const rest = (outcomes: readonly RuleResult[]) => outcomes.filter(one => !main.includes(one))
  return { main, others: rest(asked), notAsked: rest(notAsked) }
}
