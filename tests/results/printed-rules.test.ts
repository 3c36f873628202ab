import { expect, test } from 'vitest'
import { permitResultsOf } from '@/lib/results/permit-results'
import { printedRulesOf } from '@/lib/results/printed-rules'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import { rulesOf } from '@/lib/wizard/session-state'
import { askedOn, investor, professor, teacher, type Applicant } from '../cases/applicants'
import { isOfTheTen } from '../cases/the-ten'

const listsOf = ({ answers, aims }: Applicant) =>
  printedRulesOf(permitResultsOf(ruleResultsOf({ facts: answers, on: askedOn, today: askedOn }), aims.length === 0 ? [] : rulesOf(aims)))
const numbers = (outcomes: readonly RuleResult[]) => outcomes.map(({ number }) => number).filter(isOfTheTen)

test('on paper stand in full the rules something is applied for under; the others in a line each', () => {
  const { main, others, notAsked } = listsOf(professor)
  expect([main, others, notAsked].map(numbers)).toEqual([
    [1, 2],
    [3, 4, 5],
    [6, 7, 8, 9, 10],
  ])
})

test('the rule that comes nearest to what the person asked about stands in full, beside what can be applied for unasked', () => {
  const { main, others, notAsked } = listsOf(investor)
  expect([main, others, notAsked].map(numbers)).toEqual([
    [5, 7],
    [1, 2, 3, 4],
    [6, 8, 9, 10],
  ])
})

test('where no rule fits, each has a line', () => {
  const { main, others, notAsked } = listsOf(teacher)
  expect([main, others, notAsked].map(outcomes => numbers(outcomes).length)).toEqual([0, 10, 0])
})
