import { expect, test } from 'vitest'
import { disputesOn, unpublishedOn } from '@/lib/law-history/open-points'
import { periodsUntil } from '@/lib/law-history/law-periods'
import { inForce, lawReadOn, rules } from '@/lib/policy/law'
import { isInForce } from '@/lib/engine/rules'
import { decisionTableOf } from '@/lib/text/decision-table'

test('a rule is disputed when its table says so in some row, and no other', () => {
  for (const day of [inForce, '2018-06-01', lawReadOn]) {
    const inTables = rules
      .filter(({ id }) => decisionTableOf(id, day)?.rows.some(({ verdict }) => verdict === 'disputed'))
      .map(({ id }) => id)
    expect(disputesOn(day).map(({ rule }) => rule)).toEqual(inTables)
    for (const { cases, of } of disputesOn(day)) expect(cases > 0 && cases < of).toBe(true)
  }
  expect(disputesOn('2016-12-08')).toEqual([])
})

test('what is not published is counted as the law has it', () => {
  const { grants, withoutPapers, untold, windows } = unpublishedOn(lawReadOn)
  expect(grants).toBe(rules.reduce((sum, rule) => sum + rule.grants.length, 0))
  for (const { rule, grant } of withoutPapers)
    expect(rule.grants.find(({ id }) => id === grant)?.documents.filter(need => isInForce(need, lawReadOn))).toEqual([])
  expect(untold.find(({ kind }) => kind === 'fee')?.count).toBeGreaterThan(untold.find(({ kind }) => kind === 'validity')?.count ?? grants)
  expect(windows).toContain('fudan')
  expect(windows).not.toContain('pr-centre')
})

test('the periods follow each other without a gap, the last is open and differs from itself in nothing', () => {
  const periods = periodsUntil(lawReadOn)
  expect(periods.at(-1)?.from).toBe(inForce)
  expect(periods[0]?.until).toBeUndefined()
  expect(periods.slice(1).map(({ until }) => until)).toEqual(periods.slice(0, -1).map(({ from }) => from))
  expect(periods[0]?.rules.flatMap(({ since }) => since)).toEqual([])
  expect(periods.slice(1).some(({ rules: then }) => then.some(({ since }) => since.length > 0))).toBe(true)
  for (const { from, until, rules: then } of periods)
    for (const { rule, readings } of then) {
      expect({ id: rule.id, from, stands: readings.length > 0 }).toEqual({
        id: rule.id,
        from,
        stands: rule.readings.some(reading => isInForce(reading, from)),
      })
      const last = until === undefined ? lawReadOn : from
      expect(readings).toEqual(rule.readings.filter(reading => isInForce(reading, last)))
    }
})
