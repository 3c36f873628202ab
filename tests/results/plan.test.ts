/**
 * The plan where several rules or windows lead to one thing, each under conditions of its own.
 */
import { expect, test } from 'vitest'
import type { Condition } from '@/lib/engine/conditions'
import type { FactName } from '@/lib/policy/facts'
import { hasMinorChildren, hasSpouse } from '@/lib/policy/facts'
import { planOf } from '@/lib/results/plan'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { factsOf, persons } from '../cases/persons'

const on = persons.find(({ id }) => id === 'C1')?.on ?? expect.fail()
const outcome = ruleResultsOf({ facts: factsOf('C1'), on, today: on }).find(({ rule }) => rule.id === 'four-year-work-pr') ?? expect.fail()
const [grant] = outcome.grants
const [window] = grant?.windows ?? []

/** The plan of rules that open one paper at one window, each under its condition. */
const planned = (...conditions: readonly (Condition<FactName> | undefined)[]) => {
  if (grant === undefined || window === undefined) throw new Error('nothing opens')
  const { grants, visits } = planOf(
    conditions.map((when, index) => ({ ...outcome, number: index + 1, grants: [{ ...grant, when, windows: [{ ...window, when }] }] })),
  )
  expect(grants.map(({ rules }) => rules.map(({ number }) => number))).toEqual([conditions.map((_, index) => index + 1)])
  return [grants[0]?.when, visits[0]?.when]
}
const [spouse, children] = [hasSpouse.holds(), hasMinorChildren.holds()]
const both = (when: Condition<FactName> | undefined) => [when, when]

test('what one rule opens for certain is certain, whatever another asks besides', () => {
  expect(planned(undefined)).toEqual(both(undefined))
  expect(planned(undefined, spouse)).toEqual(both(undefined))
  expect(planned(spouse, undefined)).toEqual(both(undefined))
  expect(planned(spouse, undefined, children)).toEqual(both(undefined))
})

test('under conditions it is needed for one or the other, and for one that both ask only once', () => {
  expect(planned(spouse)).toEqual(both(spouse))
  expect(planned(spouse, spouse)).toEqual(both(spouse))
  expect(planned(spouse, children)).toEqual(both({ kind: 'any', of: [spouse, children] }))
})
