/**
 * The definitions of the contract for a person about whom all is known, word for word: the touchstone of every proof.
 * It shares nothing with the engine but the shape of a rule.
 */
import type { Condition } from '../../lib/engine/conditions'
import type { Answer } from '../../lib/engine/partition'
import type { Grant, Period, Rule } from '../../lib/engine/rules'
import { yearsOn } from './calendar'

/** A person's answers; the facts a condition speaks of must be among them. */
export type Person = Readonly<Record<string, Answer>>

/** Whether a condition is true of a person on a day `YYYY-MM-DD`. */
export function holds(condition: Condition, person: Person, day: string): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.every(part => holds(part, person, day))
    case 'any':
      return condition.of.some(part => holds(part, person, day))
    case 'not':
      return !holds(condition.of, person, day)
    case 'is':
      return condition.oneOf.includes(String(person[condition.fact]))
    case 'holds':
      return person[condition.fact] === true
    case 'at-least':
      return Number(person[condition.fact]) >= condition.number
    case 'more-than':
      return Number(person[condition.fact]) > condition.number
    case 'full-years': {
      const began = String(person[condition.fact])
      return began !== 'never' && yearsOn(began, condition.years) <= day
    }
  }
}

/** Whether something stands on a day. */
export const stands = ({ from, until }: Period, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day < until)

/** The readings of a rule that stand on a day. */
export const liveOn = (rule: Rule, day: string) => rule.readings.filter(reading => stands(reading, day))

/** What a rule says once all is known. */
export type Said = 'yes' | 'no' | 'disputed' | 'not-covered'

/** What a rule says to a person on a day. */
export function verdictFor(rule: Rule, person: Person, day: string): Said {
  const said = liveOn(rule, day).map(({ when }) => holds(when, person, day))
  if (said.length === 0) return 'not-covered'
  if (said.every(Boolean)) return 'yes'
  return said.some(Boolean) ? 'disputed' : 'no'
}

/** The windows of a grant that stand on a day, in the order of the law, each with all its choices. */
export function windowsOn(grant: Grant, order: readonly string[], day: string) {
  return order.flatMap(window => {
    const choices = grant.windows.filter(choice => choice.window === window && stands(choice, day))
    return choices.length === 0 ? [] : [{ window, choices }]
  })
}

/** A paper that is open to a person, and where. */
export interface Open {
  readonly id: string
  readonly windows: readonly string[]
}

/** What is open to a person, whatever the verdict: each grant and its windows, in the order of the law. */
export function openTo(rule: Rule, order: readonly string[], person: Person, day: string): readonly Open[] {
  return rule.grants
    .filter(({ when }) => holds(when, person, day))
    .map(grant => ({
      id: grant.id,
      windows: windowsOn(grant, order, day)
        .filter(({ choices }) => choices.some(({ when }) => holds(when, person, day)))
        .map(({ window }) => window),
    }))
}

/** All that an answer can change for a person: the verdict, and unless it is no, the grants and their windows. */
export function endFor(rule: Rule, order: readonly string[], person: Person, day: string): string {
  const verdict = verdictFor(rule, person, day)
  if (verdict === 'no' || verdict === 'not-covered') return verdict
  return [verdict, ...openTo(rule, order, person, day).map(({ id, windows }) => `${id}:${windows.join()}`)].join(' ')
}
