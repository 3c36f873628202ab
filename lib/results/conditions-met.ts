/**
 * How many of a rule's conditions a person meets, at a glance.
 */
import type { State } from '../engine/verdict'
import { conjuncts } from './reading-comparison'
import type { RuleResult } from './rule-results'

/**
 * The state of each condition, those that are met first, in the reading that is nearest to being met; of a disputed rule, in
 * the nearest of those that are not. Empty where no reading is in force.
 */
export function conditionsMet({ readings, status, explain }: RuleResult): readonly State[] {
  const counted = readings
    .filter(({ state }) => status !== 'disputed' || state !== 'yes')
    .map(({ reading }) =>
      conjuncts(reading.when)
        .map(condition => explain(condition).state)
        .sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    )
  const lacking = (states: readonly State[]) => states.filter(state => state !== 'yes').length
  return counted.sort((a, b) => lacking(a) - lacking(b))[0] ?? []
}

const order: readonly State[] = ['yes', 'open', 'no']
