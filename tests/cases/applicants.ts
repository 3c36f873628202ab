/**
 * Eleven people modelled on questions that were asked in public, with what they came for: their results are held to the
 * headline they must read.
 */
import type { Aim } from '@/lib/policy/aims'
import { progressOf } from '@/lib/wizard/progress'
import { rulesOf, type Answers } from '@/lib/wizard/session-state'
import { nobodySpecial } from './persons'

export interface Applicant {
  readonly name: string
  readonly aims: readonly Aim[]
  readonly answers: Answers
}

/** The day on which all of them ask. */
export const askedOn = '2026-11-28'

/** Answers just those questions that the aim makes the questionnaire ask: of the other rules much stays open. */
const applicant = (name: string, aims: readonly Aim[], answers: Answers): Applicant => ({
  name,
  aims,
  answers: progressOf(rulesOf(aims), { ...nobodySpecial, ...answers }, askedOn).relevant,
})

/** Employed in Shanghai, outside the innovation areas, and holding a residence permit for work. */
const employee: Answers = {
  status: 'work-permit',
  stayPurpose: 'work',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
  leastMonthsInChina: 10,
}

export const wellPaid = applicant('well paid for four years, tax between the two ways of counting', ['stayForGood'], {
  ...employee,
  shanghaiWorkSince: '2022-06-01',
  employerRecommends: true,
  wageSixTimesAverage: true,
  taxFifthOfStandard: true,
  taxFifthOfWage: false,
})

export const professor = applicant('a university professor with a spouse', ['stayForGood'], {
  ...employee,
  degree: 'doctor',
  unitKind: 'university',
  unitArea: 'fudan-base',
  shanghaiWorkSince: '2024-09-01',
  talentRecognition: 'known-expert',
  recommender: 'fudan',
  hasSpouse: true,
})

export const bornInShanghai = applicant('born in Shanghai, with an Australian passport', ['descentLongStay'], {
  chineseDescent: true,
  location: 'outside-china',
  status: 'no-visa',
  stayPurpose: 'family-visit',
})

export const doctorAbroad = applicant('a doctor of Chinese descent who is still abroad', ['descentLongStay'], {
  chineseDescent: true,
  degree: 'doctor',
  location: 'outside-china',
  status: 'no-visa',
  stayPurpose: 'exchange',
})

export const visaFreeIntern = applicant('an intern who entered without a visa', ['studyFoundIntern'], {
  status: 'no-visa',
  studyPlace: 'foreign-university',
  unitRelation: 'invited',
  unitKind: 'enterprise',
  unitArea: 'other-shanghai',
})

export const advertiser = applicant('ten years in advertising, wants a firm of their own', ['comeToWork', 'studyFoundIntern'], {
  ...employee,
  shanghaiWorkSince: '2016-03-01',
})

export const withHelper = applicant('wants to bring a domestic helper', ['bringHelper'], {
  ...employee,
  talentCertificate: true,
  wantsHelper: true,
  hrssField: 'unknown',
})

export const investor = applicant('an investor who does not know the class of the industry', ['stayForGood'], {
  ...employee,
  chineseDescent: true,
  unitArea: 'zhangjiang',
  areaWorkSince: '2024-05-01',
  shanghaiWorkSince: '2024-05-01',
  investmentForm: 'controlling-shareholder',
  investmentSince: '2023-01-15',
  investmentUsd: 600_000,
  taxRecordGood: true,
  investmentEncouraged: 'unknown',
})

export const graduateAbroad = applicant('a bachelor abroad without an employer', ['comeToWork'], {
  location: 'outside-china',
  status: 'no-visa',
  stayPurpose: 'work',
})

export const teacher = applicant('an English teacher', [], {
  ...employee,
  unitKind: 'other',
  workPermitClass: 'B',
  shanghaiWorkSince: '2021-08-01',
  leastAnnualWageCny: 300_000,
  leastAnnualTaxCny: 40_000,
})

export const yangpuWorker = applicant('four years with a Yangpu employer', ['stayForGood'], {
  ...employee,
  unitArea: 'yangpu-base',
  areaWorkSince: '2021-03-02',
  shanghaiWorkSince: '2021-03-02',
  livesInYangpu: true,
  unitInYangpu: true,
})

export const applicants: readonly Applicant[] = [
  wellPaid,
  professor,
  bornInShanghai,
  doctorAbroad,
  visaFreeIntern,
  advertiser,
  withHelper,
  investor,
  graduateAbroad,
  teacher,
  yangpuWorker,
]
