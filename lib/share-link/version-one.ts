/**
 * What stands in a link of version 1, in this order. Links live longer than tables: when the facts or the rules change,
 * this file stays as it is, and the next version gets one of its own. A test holds that the newest fits today’s.
 */
import type { Verdict } from '../engine/verdict'
import type { FactName } from '../policy/facts'
import type { RuleId } from '../policy/types'
import { amountCodec, choiceCodec, flagCodec, oneOf, sinceCodec, wholeUpToCodec, type AnswerCodec } from './answer-codecs'

const areas = choiceCodec('zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'other-shanghai', 'outside-shanghai')

export const factCodecs = {
  nationality: choiceCodec('foreign', 'hk-macao-taiwan', 'mainland-chinese'),
  chineseDescent: flagCodec,
  degree: choiceCodec('none', 'bachelor', 'master', 'doctor'),
  status: choiceCodec(
    'no-visa',
    'talent-visa',
    'other-visa',
    'work-permit',
    'talent-work-permit',
    'study-permit',
    'private-permit',
    'permanent-residence',
  ),
  location: choiceCodec('outside-china', 'in-china'),
  stayPurpose: choiceCodec('family-visit', 'business', 'exchange', 'private-affairs', 'work', 'study'),
  unitRelation: choiceCodec('employed', 'invited', 'none'),
  unitKind: choiceCodec('enterprise', 'university', 'research-institute', 'other'),
  unitArea: areas,
  areaWorkSince: sinceCodec,
  leastMonthsInChina: wholeUpToCodec(12),
  employerRecommends: flagCodec,
  shanghaiWorkSince: sinceCodec,
  talentPermitSince: sinceCodec,
  workPermitClass: choiceCodec('A', 'B', 'C', 'none'),
  confirmationLetter: flagCodec,
  leastAnnualWageCny: amountCodec,
  leastAnnualTaxCny: amountCodec,
  wageSixTimesAverage: flagCodec,
  taxFifthOfWage: flagCodec,
  talentRecognition: choiceCodec('award-or-programme', 'known-expert', 'sector-talent', 'none'),
  recommender: choiceCodec('zhangjiang-committee', 'ftz-committee', 'yangpu-government', 'xuhui-government', 'fudan', 'sjtu', 'none'),
  investmentForm: choiceCodec('natural-person', 'controlling-shareholder', 'other'),
  investmentSince: sinceCodec,
  investmentUsd: amountCodec,
  taxRecordGood: flagCodec,
  investmentEncouraged: flagCodec,
  studyPlace: choiceCodec('shanghai-university', 'other-chinese-university', 'foreign-university', 'none'),
  universityRecommends: flagCodec,
  universityOnMoeList: flagCodec,
  startupArea: areas,
  wantsHelper: flagCodec,
  hasHelper: flagCodec,
  hkmtHighLevel: flagCodec,
  hrssField: flagCodec,
  hasSpouse: flagCodec,
  hasMinorChildren: flagCodec,
  livesInYangpu: flagCodec,
  unitInYangpu: flagCodec,
} satisfies Record<FactName, AnswerCodec<string | number | boolean | undefined>>

export const rulesJudged = [
  'zone-recommended-pr',
  'descent-doctorate-pr',
  'four-year-work-pr',
  'work-to-pr-family',
  'investor-pr',
  'talent-visa',
  'descent-five-year',
  'student-founder',
  'intern',
  'domestic-helper',
] as const satisfies readonly RuleId[]

export const verdictCodec: AnswerCodec<Verdict> = oneOf('not-covered', 'open', 'no', 'disputed', 'yes')
