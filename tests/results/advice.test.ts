import { describe, expect, test } from 'vitest'
import { check } from '@/lib/check/check'
import type { CaseFacts } from '@/lib/check/case'
import { assumptionsOf, firstDayOfPath, pathsToYes } from '@/lib/results/advice'

const on = '2026-11-23'
const answer = (rule: string, facts: CaseFacts) => check({ facts, on }, on).rules.find(({ id }) => id === rule)

describe('what a first day takes for granted', () => {
  const employed: CaseFacts = { nationality: 'foreign', unitRelation: 'employed', unitArea: 'yangpu-base', employerRecommends: true }

  test('on the talent permit’s road: the permit, and that the law stays', () => {
    const facts: CaseFacts = {
      ...employed,
      status: 'talent-work-permit',
      talentPermitSince: '2024-06-01',
      shanghaiWorkSince: '2019-01-01',
      leastMonthsInChina: 3,
      wageSixTimesAverage: false,
    }
    expect(answer('work-to-pr-family', facts)?.earliest).toBe('2027-06-01')
    expect(assumptionsOf('work-to-pr-family', facts, '2027-06-01')).toEqual([
      { says: 'keepPermit', values: {} },
      { says: 'keepWork', values: {} },
      { says: 'lawStays', values: {} },
    ])
  })

  test('where years of work on that permit alone turn the rule: the permit too', () => {
    const facts: CaseFacts = { ...employed, status: 'talent-work-permit', talentPermitSince: 'never', shanghaiWorkSince: '2024-06-01' }
    const said = { ...facts, leastMonthsInChina: 3, wageSixTimesAverage: false }
    expect(answer('work-to-pr-family', said)).toMatchObject({ verdict: 'no', earliest: null })
    expect(assumptionsOf('work-to-pr-family', said, '2027-06-01')).toEqual([
      { says: 'keepWork', values: {} },
      { says: 'keepPermit', values: {} },
      { says: 'lawStays', values: {} },
    ])
  })

  test('on the road of four years: the work, six months a year, and that the law stays', () => {
    const facts: CaseFacts = { ...employed, chineseDescent: true, areaWorkSince: '2023-02-01', leastMonthsInChina: 7 }
    expect(answer('four-year-work-pr', facts)?.earliest).toBe('2027-02-01')
    expect(assumptionsOf('four-year-work-pr', facts, '2027-02-01')).toStrictEqual([
      { says: 'keepWork', values: {} },
      { says: 'keepMonths', values: { number: 6 } },
      { says: 'lawStays', values: {} },
    ])
  })
})

describe('an answer that could as well be lost is no assumption', () => {
  test('months where no reading that counts asks for them, work where the permit alone opens the rule', () => {
    const work: CaseFacts = {
      nationality: 'foreign',
      unitRelation: 'employed',
      unitArea: 'yangpu-base',
      chineseDescent: false,
      areaWorkSince: '2023-02-01',
      leastMonthsInChina: 7,
    }
    expect(assumptionsOf('four-year-work-pr', work, '2027-02-01').map(({ says }) => says)).toEqual(['keepWork', 'lawStays'])
    const market: CaseFacts = {
      nationality: 'foreign',
      unitRelation: 'employed',
      unitArea: 'other-shanghai',
      employerRecommends: true,
      talentPermitSince: 'never',
      shanghaiWorkSince: '2023-06-01',
      leastMonthsInChina: 8,
      wageSixTimesAverage: true,
      taxFifthOfStandard: true,
      taxFifthOfWage: true,
    }
    expect(assumptionsOf('work-to-pr-family', market, '2027-06-01')).toEqual([
      { says: 'keepWork', values: {} },
      { says: 'keepMonths', values: { number: 6 } },
      { says: 'lawStays', values: {} },
    ])
    const invested: CaseFacts = {
      nationality: 'foreign',
      investmentForm: 'natural-person',
      investmentSince: '2024-11-23',
      investmentUsd: 1_000_000,
      taxRecordGood: true,
    }
    expect(assumptionsOf('investor-pr', invested, '2027-11-23')).toEqual([
      { says: 'keepInvestment', values: {} },
      { says: 'lawStays', values: {} },
    ])
  })

  test('and a rule there is not, or that does not stand yet, rests on the law alone', () => {
    expect(assumptionsOf('no-such-rule', { areaWorkSince: '2020-01-01' }, '2027-01-01')).toEqual([{ says: 'lawStays', values: {} }])
    expect(pathsToYes('no-such-rule', [['degree']], {}, on)).toEqual([])
  })
})

describe('ways that would open a rule', () => {
  test('tell apart what nobody can change', () => {
    const facts: CaseFacts = { nationality: 'foreign', chineseDescent: false }
    const { changes = [] } = answer('descent-five-year', facts) ?? {}
    expect(pathsToYes('descent-five-year', changes, facts, on)).toEqual([
      { changes: [{ fact: 'chineseDescent', to: { kind: 'holds', fact: 'chineseDescent' } }], fixed: true },
    ])
  })

  test('tell what an answer would have to be, every combination of a way being enough', () => {
    const facts: CaseFacts = {
      nationality: 'foreign',
      studyPlace: 'foreign-university',
      universityOnMoeList: true,
      unitRelation: 'invited',
      unitKind: 'other',
      unitArea: 'outside-shanghai',
    }
    const { changes = [] } = answer('intern', facts) ?? {}
    expect(changes).toEqual([['unitArea', 'unitKind']])
    expect(pathsToYes('intern', changes, facts, on).map(route => route.changes)).toEqual([
      [
        { fact: 'unitKind', to: { kind: 'is', fact: 'unitKind', oneOf: ['enterprise'] } },
        { fact: 'unitArea', to: { kind: 'is', fact: 'unitArea', oneOf: ['zhangjiang'] } },
      ],
    ])
  })
})

describe('the first day for who begins now', () => {
  const dayFor = (rule: string, facts: CaseFacts) =>
    pathsToYes(rule, answer(rule, facts)?.changes ?? [], facts, on).map(path => firstDayOfPath(path, on))

  test('of years that are counted from a day: as many years from today', () => {
    const facts: CaseFacts = {
      nationality: 'foreign',
      chineseDescent: true,
      unitRelation: 'employed',
      unitArea: 'zhangjiang',
      areaWorkSince: 'never',
      leastMonthsInChina: 10,
    }
    expect(dayFor('four-year-work-pr', facts)).toContain('2030-11-23')
  })

  test('of what is asked of each of four years: when four more calendar years are over, not of years that are', () => {
    const facts: CaseFacts = {
      nationality: 'foreign',
      unitRelation: 'employed',
      unitArea: 'other-shanghai',
      employerRecommends: true,
      talentPermitSince: 'never',
      status: 'work-permit',
      shanghaiWorkSince: '2015-06-01',
      leastMonthsInChina: 8,
      wageSixTimesAverage: false,
      taxFifthOfStandard: false,
      taxFifthOfWage: false,
    }
    expect(dayFor('work-to-pr-family', facts)).toContain('2031-01-01')
  })

  test('is none where nothing of it takes time', () =>
    expect(dayFor('descent-doctorate-pr', { nationality: 'foreign', degree: 'master', unitRelation: 'employed', unitArea: 'ftz' })).toEqual(
      [undefined],
    ))
})
