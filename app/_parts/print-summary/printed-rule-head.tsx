import type { RuleResult } from '@/lib/results/rule-results'
import { Mark } from '../mark'
import { markOf } from '../status'

/** The head of a rule's row on paper: its number, and the shape of its status. */
export const PrintedRuleHead = ({ outcome: { number, status } }: { outcome: RuleResult }) => (
  <th scope="row">
    <span className="paper-number">{number}</span>
    <Mark kind={markOf(status)} />
  </th>
)
