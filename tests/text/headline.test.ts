import { describe, expect, it, test } from 'vitest'
import type { CaseFacts } from '@/lib/check/case'
import type { RuleId } from '@/lib/policy/types'
import { permitResultsOf, rulesThatWereAsked } from '@/lib/results/permit-results'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { headline } from '@/lib/text/headline'
import { rulesOf } from '@/lib/wizard/session-state'
import * as applicants from '../cases/applicants'
import { nobodySpecial } from '../cases/persons'
import { speaking } from './i18n-of-tests'

const languages = [speaking('en'), speaking('zh')]
const { askedOn } = applicants

const headlines = (facts: CaseFacts, asked: readonly RuleId[] = [], on = askedOn) => {
  const results = permitResultsOf(ruleResultsOf({ facts, on, today: on }), asked)
  return languages.map(i18n => headline(i18n, results, Object.keys(facts).length === 0))
}
const english = (...given: Parameters<typeof headlines>) => headlines(...given)[0]

describe('what the eleven applicants read first', () => {
  test.each<[applicants.Applicant, string, string]>([
    [applicants.wellPaid, 'Probably yes, but ask first: permanent residence', '较新口径为可以申请，请先核实：在华永久居留'],
    [applicants.professor, 'You can apply for permanent residence, with your spouse', '您可以申请：在华永久居留（含配偶）'],
    [applicants.bornInShanghai, 'You can apply for a five-year visa or residence permit', '您可以申请：五年期签证或者居留许可'],
    [applicants.doctorAbroad, 'You can apply for a five-year visa', '您可以申请：五年内多次入境签证'],
    [
      applicants.visaFreeIntern,
      'Ask first: an internship visa. You cannot apply from your present status',
      '请先核实：实习签证；按现有身份不能直接申请',
    ],
    [applicants.advertiser, 'You do not qualify for any of the 3 permits at present', '您暂不符合3类证件的申请条件'],
    [
      applicants.withHelper,
      'Probably yes, but ask first: a residence permit for a domestic helper',
      '较新口径为可以申请，请先核实：外籍家政服务人员居留许可',
    ],
    [
      applicants.investor,
      'One answer decides whether you can apply for permanent residence',
      '还差一项信息，即可判断您能否申请在华永久居留',
    ],
    [
      applicants.graduateAbroad,
      'You do not qualify for a talent visa and a residence permit for work at present',
      '您暂不符合人才签证及工作类居留许可的申请条件',
    ],
    [applicants.teacher, 'You do not qualify for any of the 6 permits at present', '您暂不符合6类证件的申请条件'],
    [applicants.yangpuWorker, 'Ask first: permanent residence', '请先核实：在华永久居留'],
  ])('$name', ({ aims, answers }, ...words) => {
    expect(headlines(answers, rulesOf(aims))).toEqual(words)
  })
})

describe('a headline', () => {
  const investing: CaseFacts = {
    ...nobodySpecial,
    investmentForm: 'natural-person',
    investmentSince: '2024-11-28',
    investmentUsd: 9_000_000,
    taxRecordGood: true,
  }

  it('says the same whether or not rules nobody asked about are open', () => {
    const { aims, answers } = applicants.professor
    expect(Object.keys(answers).length).toBeLessThan(Object.keys(nobodySpecial).length)
    expect(headlines({ ...nobodySpecial, ...answers }, rulesOf(aims))).toEqual(headlines(answers, rulesOf(aims)))
  })

  it('names one missing answer before a day in the far', () => {
    const { answers } = applicants.investor
    expect(english(answers, ['four-year-work-pr'])).toBe('Not yet: you can apply for permanent residence from 1 May 2028')
    expect(english(answers, ['four-year-work-pr', 'investor-pr'])).toMatch(/^One answer decides/)
  })

  it('counts permits, not rules', () => {
    expect(english(applicants.professor.answers)).not.toMatch(/\d/)
    expect(english({ ...nobodySpecial, nationality: 'mainland-chinese' }, ['four-year-work-pr', 'investor-pr'])).toBe(
      'You do not qualify for permanent residence at present',
    )
  })

  it('names several permits that can be had, and children with the spouse', () => {
    const { answers } = applicants.professor
    expect(headlines({ ...nobodySpecial, ...answers, chineseDescent: true, hasMinorChildren: true })).toEqual([
      'You can apply for permanent residence, with your spouse and children and a five-year visa',
      '您可以申请：在华永久居留（含配偶及未成年子女）和五年内多次入境签证',
    ])
    expect(english({ ...answers, hasSpouse: false, hasMinorChildren: true }, ['descent-doctorate-pr'])).toMatch(/, with your children$/)
  })

  it('offers permanent residence to nobody who holds it', () => {
    const holder: CaseFacts = { ...nobodySpecial, ...applicants.professor.answers, status: 'permanent-residence' }
    expect(headlines(holder, ['descent-doctorate-pr'])).toEqual(['You already hold permanent residence', '您已持有在华永久居留资格'])
  })

  it('says which day to wait for, and that a day may bring it', () => {
    expect(headlines(investing, ['investor-pr'])).toEqual([
      'Not yet: you can apply for permanent residence from 28 November 2027',
      '年限未满：自2027年11月28日起可以申请在华永久居留',
    ])
    const { leastMonthsInChina: _, ...working } = {
      ...nobodySpecial,
      unitRelation: 'employed' as const,
      unitArea: 'zhangjiang' as const,
      areaWorkSince: '2023-03-02',
      chineseDescent: true,
    }
    expect(headlines(working, ['four-year-work-pr'])).toEqual([
      'Not yet: check permanent residence again from 2 March 2027',
      '年限未满：自2027年3月2日起可再次自查在华永久居留',
    ])
  })

  it('says that something is met and the status blocks it', () => {
    const resident: CaseFacts = { ...nobodySpecial, degree: 'master', confirmationLetter: true, status: 'work-permit' }
    expect(headlines(resident, ['talent-visa'])).toEqual([
      'You qualify for a talent visa and a residence permit for work, but cannot apply from your present status',
      '您符合人才签证及工作类居留许可的条件，但按现有身份不能直接申请',
    ])
  })

  it('says that answers are missing, that none is given, and that nothing was in force', () => {
    expect(headlines({})).toEqual(['Nothing is answered yet', '尚未填报信息'])
    expect(headlines({ nationality: 'foreign' }, ['investor-pr'])).toEqual([
      'A few more answers decide whether you can apply for permanent residence',
      '补充以下信息后，即可判断您能否申请在华永久居留',
    ])
    expect(headlines({}, [], '2016-12-08')).toEqual(['On this day none of these rules was in force', '该日相关政策均未施行'])
  })
})

it('of a link, whose maker’s aims nobody knows, those rules count that lack at most one answer', () => {
  const { answers } = applicants.investor
  const asked = rulesThatWereAsked(ruleResultsOf({ facts: answers, on: askedOn, today: askedOn }))
  expect(asked).toContain('investor-pr')
  expect(asked).not.toContain('domestic-helper')
  expect(english(answers, asked)).toBe('You can apply for a five-year visa or residence permit')
})
