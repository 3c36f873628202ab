/**
 * What the rules may know of a person, in the order in which it is asked. The meaning of each fact stands in
 * messages/<locale>/facts.json; here are its values and the verbs to write rules with.
 */
import { choice, flag, namesOfFacts, quantity, since, conditionBuilders, type FactTable } from '../engine/facts'
import type { SourceId } from './sources'

/** Where a unit or a business may be; of several that fit, the first in this order. */
const areas = choice('zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'fudan-base', 'other-shanghai', 'outside-shanghai')

const byTopic = {
  you: {
    nationality: choice('foreign', 'hk-macao-taiwan', 'mainland-chinese'),
    chineseDescent: flag(),
    degree: choice('none', 'bachelor', 'master', 'doctor'),
  },
  here: {
    status: choice(
      'no-visa',
      'talent-visa',
      'other-visa',
      'work-permit',
      'talent-work-permit',
      'study-permit',
      'private-permit',
      'permanent-residence',
    ),
    location: choice('outside-china', 'in-china'),
    stayPurpose: choice('family-visit', 'business', 'exchange', 'private-affairs', 'work', 'study'),
  },
  unit: {
    unitRelation: choice('employed', 'invited', 'none'),
    unitKind: choice('enterprise', 'university', 'research-institute', 'other'),
    unitArea: areas,
  },
  work: {
    areaWorkSince: since(),
    leastMonthsInChina: quantity({ least: 0, most: 12, whole: true }),
    employerRecommends: flag(),
    shanghaiWorkSince: since(),
  },
  permits: {
    talentPermitSince: since(),
    workPermitClass: choice('A', 'B', 'C', 'none'),
    confirmationLetter: flag(),
  },
  income: {
    leastAnnualWageCny: quantity({ least: 0, whole: false }),
    leastAnnualTaxCny: quantity({ least: 0, whole: false }),
    wageSixTimesAverage: flag(),
    taxFifthOfStandard: flag(),
    taxFifthOfWage: flag(),
  },
  recognition: {
    talentRecognition: choice('award-or-programme', 'known-expert', 'sector-talent', 'none'),
    recommender: choice(
      'zhangjiang-committee',
      'ftz-committee',
      'pudong-government',
      'yangpu-government',
      'xuhui-government',
      'fudan',
      'sjtu',
      'another-body',
      'none',
    ),
  },
  investment: {
    investmentForm: choice('natural-person', 'controlling-shareholder', 'other'),
    investmentSince: since(),
    investmentUsd: quantity({ least: 0, whole: false }),
    taxRecordGood: flag(),
    investmentEncouraged: flag(),
  },
  study: {
    studyPlace: choice('shanghai-university', 'other-chinese-university', 'foreign-university', 'none'),
    universityRecommends: flag(),
    universityOnMoeList: flag(),
    startupArea: areas,
  },
  helper: {
    wantsHelper: flag(),
    hasHelper: flag(),
    talentCertificate: flag(),
    hkmtHighLevel: flag(),
    hrssField: flag(),
  },
  household: {
    hasSpouse: flag(),
    hasMinorChildren: flag(),
    livesInYangpu: flag(),
    unitInYangpu: flag(),
  },
} satisfies Record<string, FactTable>

/** Every fact by name, in the order of asking. */
export const facts = {
  ...byTopic.you,
  ...byTopic.here,
  ...byTopic.unit,
  ...byTopic.work,
  ...byTopic.permits,
  ...byTopic.income,
  ...byTopic.recognition,
  ...byTopic.investment,
  ...byTopic.study,
  ...byTopic.helper,
  ...byTopic.household,
} satisfies FactTable

export type FactName = keyof typeof facts

/** Their names, in the same order. */
export const factNames = namesOfFacts(facts)

export type Topic = keyof typeof byTopic

/** The steps of the questionnaire, each with its facts, both in the order of asking. */
export const topics = (Object.keys(byTopic) as Topic[]).map(id => ({
  id,
  facts: factNames.filter(fact => fact in byTopic[id]),
}))

/** Facts about a person that nobody can change; advice keeps them apart. */
export const unchangeable: readonly FactName[] = ['nationality', 'chineseDescent']

/** What the number of each quantity counts. */
export const units = {
  leastMonthsInChina: 'months',
  leastAnnualWageCny: 'CNY',
  leastAnnualTaxCny: 'CNY',
  investmentUsd: 'USD',
} as const satisfies Partial<Record<FactName, string>>

const unitsByFact: Readonly<Partial<Record<FactName, (typeof units)[keyof typeof units]>>> = units

/** What the number of a fact counts; undefined for a fact that is no number. */
export const unitOf = (fact: FactName): (typeof units)[keyof typeof units] | undefined => unitsByFact[fact]

/** The State Council names Xuhui and Fudan University as demonstration bases, in its second batch (P153). */
const secondBatch = { from: '2017-06-21', sources: ['P153', 'P90'] } as const

/** Answers that the questionnaire offers only on check dates from a day on. A case may hold them on every day. */
export const offeredFrom: readonly {
  readonly fact: FactName
  readonly value: string
  readonly from: string
  readonly sources: readonly SourceId[]
}[] = (['unitArea', 'startupArea'] as const).flatMap(fact => [
  { fact, value: 'xuhui-base', ...secondBatch },
  { fact, value: 'fudan-base', ...secondBatch },
])

/** Of the answers to a question, those that the questionnaire offers on a day `YYYY-MM-DD`. */
export const offeredOn = (day: string, fact: string, values: readonly string[]): readonly string[] =>
  values.filter(value => !offeredFrom.some(one => one.fact === fact && one.value === value && day < one.from))

export const {
  nationality,
  chineseDescent,
  degree,
  location,
  status,
  stayPurpose,
  unitRelation,
  unitKind,
  unitArea,
  areaWorkSince,
  shanghaiWorkSince,
  leastMonthsInChina,
  employerRecommends,
  talentPermitSince,
  workPermitClass,
  confirmationLetter,
  leastAnnualWageCny,
  leastAnnualTaxCny,
  wageSixTimesAverage,
  taxFifthOfStandard,
  taxFifthOfWage,
  talentRecognition,
  recommender,
  talentCertificate,
  hkmtHighLevel,
  hrssField,
  investmentForm,
  investmentSince,
  investmentUsd,
  investmentEncouraged,
  taxRecordGood,
  studyPlace,
  universityRecommends,
  universityOnMoeList,
  startupArea,
  wantsHelper,
  hasHelper,
  hasSpouse,
  hasMinorChildren,
  livesInYangpu,
  unitInYangpu,
} = conditionBuilders(facts)
