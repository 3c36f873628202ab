import { expect, test } from 'vitest'
import { officeQuestionOf } from '@/lib/results/office-question'
import { ruleResultsOf, type RuleResult } from '@/lib/results/rule-results'
import type { RuleId } from '@/lib/policy/types'
import { askedOn, bornInShanghai, investor, professor, yangpuWorker, type Applicant } from '../cases/applicants'

const asked = ({ answers }: Applicant, id: RuleId) => {
  const outcome = ruleResultsOf({ facts: answers, on: askedOn, today: askedOn }).find(({ rule }) => rule.id === id)
  return officeQuestionOf(outcome ?? expect.fail(id))
}

test('of a disputed rule both sides are asked about, that which weighs more first, with the answers they differ about', () => {
  const question = asked(yangpuWorker, 'four-year-work-pr')
  expect(question?.sides).toEqual([
    { reading: 'city-2023', says: 'no' },
    { reading: 'yangpu-2017', says: 'yes' },
  ])
  expect(question?.facts).toContain('chineseDescent')
  expect(question?.facts.length).toBeLessThanOrEqual(4)
  expect(question?.unknown).toEqual([])
  expect(question?.window).toBe('exit-entry-yangpu')
})

test('where only what the person cannot know decides, the office is asked how that is decided', () => {
  const question = asked(investor, 'investor-pr')
  expect(question?.sides).toEqual([])
  expect(question?.unknown).toEqual(['investmentEncouraged'])
  expect(question?.window).toBe('pr-centre')
})

test('a certain rule leaves nothing to ask, nor does one that waits for answers the person can give', () => {
  expect(asked(professor, 'descent-doctorate-pr')).toBeUndefined()
  expect(asked(bornInShanghai, 'talent-visa')).toBeUndefined()
})

test('where nothing can be applied for yet, the office of the permit is asked', () => {
  const outcomes = ruleResultsOf({ facts: { ...yangpuWorker.answers, status: 'permanent-residence' }, on: askedOn, today: askedOn })
  const disputed = outcomes.filter(({ status }: RuleResult) => status === 'disputed').map(officeQuestionOf)
  for (const question of disputed) expect(['pr-centre', 'exit-entry-city', 'exit-entry-yangpu']).toContain(question?.window)
})
