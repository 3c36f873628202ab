/**
 * People to walk through the pages and the command with: those told of in the sources (C1 to C18, evidence part 5), and
 * people at the borders of the rules (B1 to B12). Each has an answer to every question. Sources tell little of a person;
 * what they do not tell is made up here, so that the told outcome can come about. `why` says what was told; nobody is named.
 */
import type { Answer } from '../../lib/engine/partition'
import type { Verdict } from '../../lib/engine/verdict'
import type { FactKind } from '../../lib/engine/facts'
import { facts, type FactName } from '../../lib/policy/law'
import type { RuleId } from '../bench/hand-written'

export type Answers = Readonly<Record<FactName, Answer>>

export interface PersonCase {
  readonly id: string
  readonly name: string
  readonly on: string
  readonly facts: Answers
  /** The verdicts of the rules the case is about. */
  readonly expected: Partial<Record<RuleId, Verdict>>
  readonly why: string
}

/** What somebody answers to whom nothing applies: no, never, nothing, or the last of a list. */
function answersOfNobody(): Answers {
  const answerOf = (kind: FactKind): Answer => {
    switch (kind.kind) {
      case 'choice':
        return kind.values.at(-1) ?? 'unknown'
      case 'flag':
        return false
      case 'since':
        return 'never'
      case 'quantity':
        return kind.least
    }
  }
  return Object.fromEntries(Object.entries(facts).map(([name, kind]) => [name, answerOf(kind)])) as Answers
}

/** A foreigner in Shanghai on some visa to whom no rule says yes; every case is told as the difference. */
export const nobodySpecial: Answers = {
  ...answersOfNobody(),
  nationality: 'foreign',
  chineseDescent: false,
  degree: 'bachelor',
  location: 'in-china',
  status: 'other-visa',
  stayPurpose: 'business',
  unitRelation: 'none',
  unitKind: 'other',
  unitArea: 'outside-shanghai',
  areaWorkSince: 'never',
  shanghaiWorkSince: 'never',
  leastMonthsInChina: 0,
  employerRecommends: false,
  talentPermitSince: 'never',
  workPermitClass: 'none',
  confirmationLetter: false,
  leastAnnualWageCny: 0,
  leastAnnualTaxCny: 0,
  wageSixTimesAverage: false,
  taxFifthOfStandard: false,
  taxFifthOfWage: false,
  talentRecognition: 'none',
  recommender: 'none',
  talentCertificate: false,
  hkmtHighLevel: false,
  hrssField: false,
  investmentForm: 'other',
  investmentSince: 'never',
  investmentUsd: 0,
  taxRecordGood: false,
  investmentEncouraged: false,
  studyPlace: 'none',
  universityRecommends: false,
  universityOnMoeList: false,
  startupArea: 'outside-shanghai',
  wantsHelper: false,
  hasHelper: false,
  hasSpouse: false,
  hasMinorChildren: false,
  livesInYangpu: false,
  unitInYangpu: false,
}

/** Works for a firm in the Yangpu base, and lives there. */
const inYangpu: Partial<Answers> = {
  status: 'work-permit',
  stayPurpose: 'work',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'yangpu-base',
  unitInYangpu: true,
  livesInYangpu: true,
}

/** Works for a firm in a park of the Zhangjiang zone. */
const inZhangjiang: Partial<Answers> = {
  status: 'work-permit',
  stayPurpose: 'work',
  unitRelation: 'employed',
  unitKind: 'enterprise',
  unitArea: 'zhangjiang',
}

const person = (one: Omit<PersonCase, 'facts'> & { readonly facts: Partial<Answers> }): PersonCase => ({
  ...one,
  facts: { ...nobodySpecial, ...one.facts },
})

/** People told of in the sources. */
export const toldOf: readonly PersonCase[] = [
  person({
    id: 'C1',
    name: 'The first holder of a certificate in Yangpu',
    on: '2017-03-02',
    facts: { ...inYangpu, chineseDescent: true, areaWorkSince: '2012-06-01', shanghaiWorkSince: '2012-06-01', leastMonthsInChina: 9 },
    expected: { 'four-year-work-pr': 'yes' },
    why: 'Told: a foreign applicant, Yangpu, permanent residence in 2017. By which rule is not told; here by the four-year rule.',
  }),
  person({
    id: 'C2',
    name: 'Any foreign talent, four years in the base',
    on: '2017-03-02',
    facts: { ...inYangpu, degree: 'none', areaWorkSince: '2013-03-02', shanghaiWorkSince: '2013-03-02', leastMonthsInChina: 9 },
    expected: { 'four-year-work-pr': 'disputed', 'talent-visa': 'disputed' },
    why: 'Told: may apply, whatever the degree, post or wage. Other sources keep the rule to people of Chinese descent.',
  }),
  person({
    id: 'C3',
    name: 'An expert needed at once',
    on: '2017-03-02',
    facts: {
      location: 'outside-china',
      status: 'no-visa',
      unitRelation: 'invited',
      unitKind: 'enterprise',
      unitArea: 'yangpu-base',
      unitInYangpu: true,
    },
    expected: { 'talent-visa': 'disputed' },
    why: 'Told: the firm needs technical help at once, a talent visa at the port. No degree is told, and one source asks for a master’s as well.',
  }),
  person({
    id: 'C4',
    name: 'A master invited to Zhangjiang, without a visa',
    on: '2017-03-02',
    facts: {
      degree: 'master',
      location: 'outside-china',
      status: 'no-visa',
      stayPurpose: 'work',
      unitRelation: 'invited',
      unitKind: 'enterprise',
      unitArea: 'zhangjiang',
    },
    expected: { 'talent-visa': 'yes' },
    why: 'Told: a talent visa at the port, then a residence permit. Every wording of 2016 is met.',
  }),
  person({
    id: 'C4-today',
    name: 'The same master, invited in 2026',
    on: '2026-11-23',
    facts: {
      degree: 'master',
      location: 'outside-china',
      status: 'no-visa',
      stayPurpose: 'work',
      unitRelation: 'invited',
      unitKind: 'enterprise',
      unitArea: 'zhangjiang',
    },
    expected: { 'talent-visa': 'disputed' },
    why: 'Since 2018 the national rules ask for a confirmation letter; no source says that they ended the measure.',
  }),
  person({
    id: 'C5',
    name: 'Here already on another visa',
    on: '2017-03-02',
    facts: {
      degree: 'master',
      stayPurpose: 'work',
      unitRelation: 'employed',
      unitKind: 'enterprise',
      unitArea: 'yangpu-base',
      unitInYangpu: true,
      livesInYangpu: true,
    },
    expected: { 'talent-visa': 'yes' },
    why: 'Told: change to a talent visa, or apply for a residence permit.',
  }),
  person({
    id: 'C6',
    name: 'A general manager, recommended by the FTZ',
    on: '2017-06-15',
    facts: { ...inZhangjiang, chineseDescent: true, degree: 'master', talentRecognition: 'sector-talent', recommender: 'ftz-committee' },
    expected: { 'zone-recommended-pr': 'yes', 'descent-five-year': 'yes' },
    why: 'Told: German of Chinese descent, general manager, the first permanent residence on the FTZ’s recommendation.',
  }),
  person({
    id: 'C7',
    name: 'The president of a Zhangjiang firm, and a helper',
    on: '2017-03-14',
    facts: { ...inZhangjiang, status: 'talent-work-permit', talentPermitSince: '2016-03-01', wantsHelper: true },
    expected: { 'domestic-helper': 'yes' },
    why: 'Told: US citizen, president of a Zhangjiang firm, work permit marked talent; applied for a helper on 14 March 2017.',
  }),
  person({
    id: 'C7b',
    name: 'A founder with a doctorate and a young talent permit',
    on: '2017-03-14',
    facts: {
      ...inZhangjiang,
      degree: 'doctor',
      status: 'talent-work-permit',
      talentPermitSince: '2016-03-01',
      shanghaiWorkSince: '2014-01-01',
      areaWorkSince: '2014-01-01',
      employerRecommends: true,
      leastMonthsInChina: 8,
    },
    expected: { 'work-to-pr-family': 'disputed', 'descent-doctorate-pr': 'no', 'talent-visa': 'yes' },
    why: 'Told: US citizen, doctorate, founded a firm in 2012, the first letter for a talent work permit. Three years of it are not over yet; three years of work in Shanghai are, and one official page counts those.',
  }),
  person({
    id: 'C8',
    name: 'A chemist at a Zhangjiang university',
    on: '2018-07-02',
    facts: {
      ...inZhangjiang,
      unitKind: 'university',
      degree: 'doctor',
      talentRecognition: 'known-expert',
      recommender: 'zhangjiang-committee',
      shanghaiWorkSince: '2011-09-01',
      areaWorkSince: '2011-09-01',
      leastMonthsInChina: 6,
    },
    expected: { 'zone-recommended-pr': 'yes', 'four-year-work-pr': 'disputed' },
    why: 'Told: US chemist at a university in Zhangjiang since 2011, permanent residence on Zhangjiang’s recommendation.',
  }),
  person({
    id: 'C9',
    name: 'One of the twelve of July 2018',
    on: '2018-07-02',
    facts: { ...inZhangjiang, degree: 'master', talentRecognition: 'sector-talent', recommender: 'zhangjiang-committee' },
    expected: { 'zone-recommended-pr': 'yes' },
    why: 'Told: twelve people in chips, software, medicine, chemistry and biology, permanent residence on Zhangjiang’s recommendation.',
  }),
  person({
    id: 'C10',
    name: 'A laureate as guest professor',
    on: '2018-05-15',
    facts: {
      degree: 'doctor',
      unitRelation: 'invited',
      unitKind: 'university',
      unitArea: 'other-shanghai',
      stayPurpose: 'exchange',
      talentRecognition: 'award-or-programme',
      recommender: 'xuhui-government',
    },
    expected: { 'zone-recommended-pr': 'yes', 'talent-visa': 'disputed' },
    why: 'Told: Nobel laureate, guest professor, permanent residence in May 2018. The rule and the recommender are not told.',
  }),
  person({
    id: 'C11',
    name: 'A professor in Yangpu',
    on: '2018-05-15',
    facts: { ...inYangpu, unitKind: 'university', degree: 'doctor', talentRecognition: 'known-expert', recommender: 'fudan' },
    expected: { 'zone-recommended-pr': 'yes' },
    why: 'Told: professor at Fudan, permanent residence in May 2018, when Fudan had just been named among the recommenders.',
  }),
  person({
    id: 'C12',
    name: 'A laureate at a Zhangjiang university',
    on: '2018-04-16',
    facts: {
      ...inZhangjiang,
      unitKind: 'university',
      degree: 'doctor',
      talentRecognition: 'award-or-programme',
      recommender: 'zhangjiang-committee',
    },
    expected: { 'zone-recommended-pr': 'yes' },
    why: 'Told: Nobel laureate at a university in Zhangjiang, permanent residence in April 2018. The rule is not told.',
  }),
  person({
    id: 'C13',
    name: 'A bachelor straight from a Shanghai university',
    on: '2017-07-03',
    facts: { status: 'study-permit', stayPurpose: 'work', unitRelation: 'employed', unitKind: 'enterprise', unitArea: 'ftz' },
    expected: { 'talent-visa': 'disputed', 'four-year-work-pr': 'no' },
    why: 'Told: a bachelor of a Shanghai university, work permit straight after graduation. That was another policy, not one of the ten.',
  }),
  person({
    id: 'C14',
    name: 'A founder in an incubator outside the areas',
    on: '2018-08-15',
    facts: { unitRelation: 'employed', unitKind: 'enterprise', unitArea: 'other-shanghai', stayPurpose: 'business' },
    expected: { 'student-founder': 'no', 'talent-visa': 'no' },
    why: 'Told: a founder in a Hongqiao incubator, start-up permit. That was another policy, not one of the ten.',
  }),
  person({
    id: 'C15',
    name: 'A German student of Fudan',
    on: '2018-05-15',
    facts: {
      status: 'study-permit',
      stayPurpose: 'study',
      studyPlace: 'shanghai-university',
      universityRecommends: true,
      startupArea: 'yangpu-base',
      livesInYangpu: true,
    },
    expected: { 'student-founder': 'yes' },
    why: 'Told: plans a firm. That the university recommends it is ours.',
  }),
  person({
    id: 'C16',
    name: 'A German master of SJTU',
    on: '2018-05-15',
    facts: { degree: 'master', status: 'study-permit', stayPurpose: 'work' },
    expected: { 'talent-visa': 'disputed', 'student-founder': 'no' },
    why: 'Told: the first graduate with a two-year permit. That was another policy; the master’s degree alone meets the words of 2016.',
  }),
  person({
    id: 'C17',
    name: 'A manager in Shanghai since 2011',
    on: '2017-10-16',
    facts: {
      ...inZhangjiang,
      unitArea: 'other-shanghai',
      shanghaiWorkSince: '2011-05-01',
      leastMonthsInChina: 10,
      leastAnnualWageCny: 900_000,
      leastAnnualTaxCny: 200_000,
      employerRecommends: true,
      hasSpouse: true,
    },
    expected: { 'work-to-pr-family': 'yes' },
    why: 'Told: works in Shanghai since 2011, permanent residence in autumn 2017. The road is not told; wage and tax are ours.',
  }),
  person({
    id: 'C18',
    name: 'A pilot who earns well',
    on: '2016-12-09',
    facts: {
      ...inZhangjiang,
      unitArea: 'other-shanghai',
      shanghaiWorkSince: '2012-12-09',
      leastMonthsInChina: 6,
      leastAnnualWageCny: 600_001,
      leastAnnualTaxCny: 120_001,
      employerRecommends: true,
      hasSpouse: true,
      hasMinorChildren: true,
    },
    expected: { 'work-to-pr-family': 'yes' },
    why: 'Told: wages of 600,000 and taxes of 120,000 yuan, four years. A little above, and every wording is met.',
  }),
  person({
    id: 'C18-exact',
    name: 'A doctor on the line',
    on: '2016-12-09',
    facts: {
      ...inZhangjiang,
      unitArea: 'other-shanghai',
      shanghaiWorkSince: '2012-12-09',
      leastMonthsInChina: 6,
      leastAnnualWageCny: 600_000,
      leastAnnualTaxCny: 120_000,
      employerRecommends: true,
    },
    expected: { 'work-to-pr-family': 'disputed' },
    why: 'Exactly on the line: some sources say at least, others more than.',
  }),
]

const today = '2026-11-23'

/** People at the borders of the rules. */
const atTheBorder: readonly PersonCase[] = [
  person({
    id: 'B1',
    name: 'Four years, but one of five months',
    on: today,
    facts: { ...inYangpu, chineseDescent: true, areaWorkSince: '2022-11-23', shanghaiWorkSince: '2022-11-23', leastMonthsInChina: 5 },
    expected: { 'four-year-work-pr': 'disputed' },
    why: 'Later wordings of the rule ask for six months in China in each year; the press of 2016 does not.',
  }),
  person({
    id: 'B2',
    name: 'Three years and eleven months',
    on: today,
    facts: { ...inYangpu, chineseDescent: true, areaWorkSince: '2022-12-23', shanghaiWorkSince: '2022-12-23', leastMonthsInChina: 11 },
    expected: { 'four-year-work-pr': 'no' },
    why: 'One month is missing; the earliest day is 23 December 2026.',
  }),
  person({
    id: 'B3',
    name: 'Employer outside the areas',
    on: today,
    facts: {
      ...inYangpu,
      unitArea: 'other-shanghai',
      unitInYangpu: false,
      chineseDescent: true,
      areaWorkSince: '2020-01-06',
      shanghaiWorkSince: '2020-01-06',
      leastMonthsInChina: 11,
    },
    expected: { 'four-year-work-pr': 'no' },
    why: 'The unit must be in one of the areas.',
  }),
  person({
    id: 'B4',
    name: 'Of Chinese descent, but without proof',
    on: today,
    facts: { ...inYangpu, chineseDescent: 'unknown', areaWorkSince: '2020-01-06', shanghaiWorkSince: '2020-01-06', leastMonthsInChina: 11 },
    expected: { 'four-year-work-pr': 'open', 'descent-five-year': 'open' },
    why: 'With descent every source says yes, without it they differ: so it hangs on descent.',
  }),
  person({
    id: 'B5',
    name: 'Four years, not of Chinese descent',
    on: today,
    facts: { ...inYangpu, areaWorkSince: '2020-01-06', shanghaiWorkSince: '2020-01-06', leastMonthsInChina: 11 },
    expected: { 'four-year-work-pr': 'disputed', 'descent-five-year': 'no' },
    why: 'Yangpu’s exit-entry director speaks of any foreign talent, the other sources of people of Chinese descent.',
  }),
  person({
    id: 'B6',
    name: 'A bachelor invited by a firm outside the areas',
    on: today,
    facts: { unitRelation: 'invited', unitKind: 'enterprise', unitArea: 'other-shanghai', location: 'outside-china', status: 'no-visa' },
    expected: { 'talent-visa': 'no' },
    why: 'Neither the degree nor the unit, nor the letter.',
  }),
  person({
    id: 'B7',
    name: 'An investor of USD 1 million for two years',
    on: today,
    facts: { investmentForm: 'natural-person', investmentSince: '2024-11-23', investmentUsd: 1_000_000, taxRecordGood: true },
    expected: { 'investor-pr': 'no' },
    why: 'Three full years are asked for; the earliest day is 23 November 2027.',
  }),
  person({
    id: 'B8',
    name: 'USD 600,000 in an encouraged industry',
    on: today,
    facts: {
      investmentForm: 'controlling-shareholder',
      investmentSince: '2023-11-23',
      investmentUsd: 600_000,
      investmentEncouraged: true,
      taxRecordGood: true,
      hasSpouse: true,
    },
    expected: { 'investor-pr': 'yes' },
    why: 'Half a million is enough in an encouraged industry, and three years are over today.',
  }),
  person({
    id: 'B9',
    name: 'A student whose university does not recommend',
    on: today,
    facts: {
      status: 'study-permit',
      stayPurpose: 'study',
      studyPlace: 'shanghai-university',
      startupArea: 'yangpu-base',
      livesInYangpu: true,
    },
    expected: { 'student-founder': 'no' },
    why: 'Without the university’s recommendation there is no such note.',
  }),
  person({
    id: 'B10',
    name: 'An intern from a university that is not on the list',
    on: today,
    facts: {
      location: 'outside-china',
      status: 'no-visa',
      studyPlace: 'foreign-university',
      unitRelation: 'invited',
      unitKind: 'enterprise',
      unitArea: 'zhangjiang',
    },
    expected: { intern: 'disputed' },
    why: 'One source asks for a university on the ministry’s list, the other for none.',
  }),
  person({
    id: 'B11',
    name: 'A Chinese citizen who wants a foreign helper',
    on: today,
    facts: {
      nationality: 'mainland-chinese',
      wantsHelper: true,
      unitRelation: 'employed',
      unitKind: 'enterprise',
      unitArea: 'zhangjiang',
      degree: 'doctor',
    },
    expected: { 'domestic-helper': 'no' },
    why: 'Chinese nationals cannot be the employers.',
  }),
  person({
    id: 'B12',
    name: 'A recommended talent over sixty',
    on: today,
    facts: {
      ...inYangpu,
      degree: 'doctor',
      talentRecognition: 'known-expert',
      recommender: 'yangpu-government',
      workPermitClass: 'A',
      confirmationLetter: true,
    },
    expected: { 'zone-recommended-pr': 'yes', 'descent-doctorate-pr': 'yes', 'talent-visa': 'yes' },
    why: 'No rule of the ten asks for the age.',
  }),
]

/** All of them. */
export const persons: readonly PersonCase[] = [...toldOf, ...atTheBorder]

/** The answers of one of them. */
export function factsOf(id: string): Answers {
  const found = persons.find(one => one.id === id)
  if (found === undefined) throw new Error(`nobody is called ${id}`)
  return found.facts
}
