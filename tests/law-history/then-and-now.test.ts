import { describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import { thenAndNow } from '@/lib/law-history/then-and-now'
import { lawReadOn } from '@/lib/policy/law'
import type { Answers } from '@/lib/wizard/session-state'
import { doctor } from '../cases/doctor'
import { persons } from '../cases/persons'

const of = (answers: Answers, then: string, rule: string) => thenAndNow(answers, then, lawReadOn).find(one => one.rule === rule)

describe('what a rule says to one person on two days', () => {
  test.each(['2016-12-08', '2017-06-01', '2020-02-29', lawReadOn])('is what the check says on %s and today', day => {
    for (const { facts } of persons) {
      const both = thenAndNow(facts as Answers, day, lawReadOn)
      const said = (on: string) => check({ facts, on }, on).rules.map(({ verdict }) => verdict)
      expect(both.map(({ then }) => then)).toEqual(said(day))
      expect(both.map(({ now }) => now)).toEqual(said(lawReadOn))
    }
  })

  test('tells a change of law from years that have passed', () => {
    expect(of(doctor, '2016-12-08', 'descent-doctorate-pr')).toMatchObject({ then: 'not-covered', now: 'yes', because: 'law' })
    expect(of(doctor, '2023-07-07', 'descent-doctorate-pr')).toMatchObject({ then: 'no', now: 'yes', because: 'law' })
    expect(of(doctor, '2025-02-28', 'four-year-work-pr')).toMatchObject({ then: 'no', now: 'disputed', because: 'time' })
    expect(of(doctor, '2025-03-01', 'four-year-work-pr')).toMatchObject({ then: 'disputed', now: 'disputed', because: undefined })
  })
})
