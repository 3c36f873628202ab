/**
 * Readings of a rule beside each other: what all of them ask for, and what each asks for besides.
 */
import type { Condition } from '../engine/conditions'
import { present } from '../engine/present'
import type { AnyFact } from '../policy/all-facts'
import type { PolicyReading } from '../policy/types'

/** A reading of a rule, or of a route beside the rules. */
type AnyReading<F extends AnyFact> = PolicyReading<string, F>

export interface Comparison<F extends AnyFact, R extends AnyReading<F>> {
  readonly shared: readonly Condition<F>[]
  readonly own: readonly { readonly reading: R; readonly more: readonly Condition<F>[] }[]
}

/** Compares readings condition by condition. Of one reading everything is shared. */
export function compareReadings<F extends AnyFact, R extends AnyReading<F>>(readings: readonly (R & AnyReading<F>)[]): Comparison<F, R> {
  const lists = readings.map(({ when }) => conjuncts(when))
  const [first = [], ...others] = lists
  const shared = first.filter(condition => others.every(list => list.some(same(condition))))
  return {
    shared,
    own: readings.map((reading, index) => ({
      reading,
      more: present(lists[index], 'the parts of a reading').filter(condition => !shared.some(same(condition))),
    })),
  }
}

/** The conditions that must all be true; a condition known by a term stays whole. */
export const conjuncts = <F extends string>(condition: Condition<F>): readonly Condition<F>[] =>
  condition.kind === 'all' && condition.term === undefined ? condition.of.flatMap(conjuncts) : [condition]

const same = (one: Condition) => {
  const text = JSON.stringify(one)
  return (other: Condition): boolean => JSON.stringify(other) === text
}
