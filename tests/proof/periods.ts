/**
 * The days between which nothing turns in a rule: from one to the next the same readings and windows stand, and the same
 * answers can be given.
 */
import { atomsOf } from '../../lib/engine/conditions'
import { conditionsOf } from '../../lib/engine/law'
import type { Rule } from '../../lib/engine/rules'
import { FIRST_DAY, LAST_DAY, daysOn, yearsOn } from './calendar'

/** From one day to another, both included. */
export interface Between {
  readonly from: string
  readonly to: string
}

/** The periods of a rule, one after another; together they are all days that may be named. */
export function periodsOf(rule: Rule): readonly Between[] {
  const inForce = [...rule.readings, ...rule.grants.flatMap(({ windows }) => windows)]
  const turns = inForce.flatMap(({ from, until }) => [from, until]).flatMap(day => (day === undefined ? [] : [day]))
  const counted = conditionsOf(rule)
    .flatMap(atomsOf)
    .flatMap(atom => (atom.kind === 'full-years' ? [atom.years] : []))
  // Before the first day of all is so many years old, no answer is.
  const cut = counted.map(years => yearsOn(FIRST_DAY, years))
  const starts = [FIRST_DAY, ...turns, ...cut].filter(day => day >= FIRST_DAY && day <= LAST_DAY)
  const sorted = [...new Set(starts)].sort()
  return sorted.map((from, at) => {
    const next = sorted[at + 1]
    return { from, to: next === undefined ? LAST_DAY : daysOn(next, -1) }
  })
}
