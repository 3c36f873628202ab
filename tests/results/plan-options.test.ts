import { expect, test } from 'vitest'
import { errandsOf, planOptionsOf } from '@/lib/results/plan-options'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { askedOn, bornInShanghai, graduateAbroad, professor, type Applicant } from '../cases/applicants'

const plansOf = ({ answers }: Applicant) => planOptionsOf(ruleResultsOf({ facts: answers, on: askedOn, today: askedOn }))

/** The ways to the first permit, in short. */
const ways = (one: Applicant) =>
  (plansOf(one)[0]?.options ?? []).map(option => ({
    rule: option.outcome.number,
    errands: errandsOf(option),
    letters: option.letters.map(({ id }) => id),
    visits: option.visits.map(({ windows }) => windows.map(({ id }) => id)),
  }))

test('a doctor whom a university recommends has two ways: one visit, or two with a letter', () => {
  expect(plansOf(professor).map(({ permit }) => permit)).toEqual(['permanent-residence'])
  expect(ways(professor)).toEqual([
    { rule: 2, errands: 1, letters: [], visits: [['pr-centre']] },
    { rule: 1, errands: 2, letters: ['fudan'], visits: [['pr-centre']] },
  ])
})

test('who recommends is never a place to apply, and its letter is a document of that way alone', () => {
  const options = plansOf(professor).flatMap(({ options }) => options)
  for (const { visits } of options) expect(visits.flatMap(({ windows }) => windows.map(({ id }) => id))).not.toContain('fudan')
  const asksForLetter = options.map(({ visits }) =>
    visits.some(({ needs }) => needs.some(({ paper }) => paper === 'recommendation-letter')),
  )
  expect(asksForLetter).toEqual([false, true])
})

test('what a spouse brings stands beside the applicant’s own documents, not among them', () => {
  const [visit] = plansOf(professor)[0]?.options[0]?.visits ?? []
  expect(visit?.family.map(({ grant }) => grant.grant.id)).toEqual(['permanent-residence-spouse'])
  expect(visit?.family[0]?.needs.map(({ paper }) => paper)).toContain('marriage-certificate')
  expect(visit?.needs.map(({ paper }) => paper)).not.toContain('marriage-certificate')
})

test('what is applied for at the same windows is one visit', () => {
  expect(ways(bornInShanghai)).toEqual([{ rule: 7, errands: 1, letters: [], visits: [['exit-entry-city']] }])
})

test('who can apply for nothing has no plan', () => {
  expect(plansOf(graduateAbroad)).toEqual([])
})
