import { describe, expect, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import type { StatusName } from '@/lib/policy/status-ways'
import type { RuleId } from '@/lib/policy/types'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { statusHelpOf } from '@/lib/results/status-ways'
import { reasonOf } from '@/lib/text/reason'
import { nobodySpecial } from '../cases/persons'
import { professor } from '../cases/applicants'
import { speaking } from '../text/i18n-of-tests'

const on = '2026-11-28'
const outcomeOf = (facts: CaseFacts, id: RuleId) =>
  ruleResultsOf({ facts, on, today: on }).find(({ rule }) => rule.id === id) ?? expect.fail(id)

/** Positions that work, what they are told by, and the remark on the present one. */
function helpFor(status: StatusName, id: RuleId, more: CaseFacts = {}) {
  const facts: CaseFacts = { ...nobodySpecial, status, location: 'in-china', ...more }
  const { ways, remark } = statusHelpOf(outcomeOf(facts, id).rule, facts, on)
  return { ways: ways.map(({ position, grants }) => [position.status, position.location, ...grants]), remark: remark?.says }
}

describe('a talent whom the present status blocks', () => {
  const talent: CaseFacts = { degree: 'master', confirmationLetter: true }
  const port = ['no-visa', 'outside-china', 'talent-visa-port', 'work-residence-permit']
  const visa = ['other-visa', 'in-china', 'talent-visa-change', 'work-residence-permit']
  const talentVisa = ['talent-visa', 'in-china', 'work-residence-permit']

  test.each<[StatusName, string | undefined]>([
    ['no-visa', 'fromVisaFree'],
    ['work-permit', 'fromWorkPermit'],
    ['talent-work-permit', 'fromWorkPermit'],
    ['study-permit', 'fromStudyPermit'],
    ['private-permit', 'fromPrivatePermit'],
    ['permanent-residence', 'fromPermanentResidence'],
  ])('%s: the port, a visa or a talent visa would work', (status, remark) => {
    const help = helpFor(status, 'talent-visa', talent)
    expect(help.remark).toBe(remark)
    expect(help.ways).toEqual(expect.arrayContaining([port, visa, talentVisa]))
    expect(help.ways).toHaveLength(3)
  })
})

test('an intern who came without a visa can apply at the port or on a visa', () => {
  const intern: CaseFacts = {
    studyPlace: 'foreign-university',
    unitRelation: 'invited',
    unitKind: 'enterprise',
    unitArea: 'other-shanghai',
  }
  expect(helpFor('no-visa', 'intern', intern)).toEqual({
    ways: [
      ['no-visa', 'outside-china', 'internship-visa-port'],
      ['other-visa', 'in-china', 'internship-visa-change'],
    ],
    remark: 'fromVisaFree',
  })
})

test('who holds permanent residence is granted none, and reads that it is held', () => {
  const outcome = outcomeOf({ ...nobodySpecial, ...professor.answers, status: 'permanent-residence' }, 'descent-doctorate-pr')
  expect(outcome.status).toBe('yes')
  expect(outcome.grants).toEqual([])
  expect(reasonOf(speaking('en'), outcome, on)).toBe('You hold permanent residence already.')
})
