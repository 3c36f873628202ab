/**
 * What stands in a link of version 1, in this order. Links live longer than tables: this file stays as it is whatever
 * becomes of the facts and rules of today, and knows none of them.
 */
import { choice, flag, quantity, since } from '../engine/facts'
import type { LinkTable } from './link-table'

const areas = choice('zhangjiang', 'ftz', 'yangpu-base', 'sjtu-base', 'xuhui-base', 'other-shanghai', 'outside-shanghai')
const amount = quantity({ least: 0, whole: false })

export const versionOne = {
  facts: {
    nationality: choice('foreign', 'hk-macao-taiwan', 'mainland-chinese'),
    chineseDescent: flag(),
    degree: choice('none', 'bachelor', 'master', 'doctor'),
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
    unitRelation: choice('employed', 'invited', 'none'),
    unitKind: choice('enterprise', 'university', 'research-institute', 'other'),
    unitArea: areas,
    areaWorkSince: since(),
    leastMonthsInChina: quantity({ least: 0, most: 12, whole: true }),
    employerRecommends: flag(),
    shanghaiWorkSince: since(),
    talentPermitSince: since(),
    workPermitClass: choice('A', 'B', 'C', 'none'),
    confirmationLetter: flag(),
    leastAnnualWageCny: amount,
    leastAnnualTaxCny: amount,
    wageSixTimesAverage: flag(),
    taxFifthOfWage: flag(),
    talentRecognition: choice('award-or-programme', 'known-expert', 'sector-talent', 'none'),
    recommender: choice('zhangjiang-committee', 'ftz-committee', 'yangpu-government', 'xuhui-government', 'fudan', 'sjtu', 'none'),
    investmentForm: choice('natural-person', 'controlling-shareholder', 'other'),
    investmentSince: since(),
    investmentUsd: amount,
    taxRecordGood: flag(),
    investmentEncouraged: flag(),
    studyPlace: choice('shanghai-university', 'other-chinese-university', 'foreign-university', 'none'),
    universityRecommends: flag(),
    universityOnMoeList: flag(),
    startupArea: areas,
    wantsHelper: flag(),
    hasHelper: flag(),
    hkmtHighLevel: flag(),
    hrssField: flag(),
    hasSpouse: flag(),
    hasMinorChildren: flag(),
    livesInYangpu: flag(),
    unitInYangpu: flag(),
  },
  rules: [
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
  ],
} as const satisfies LinkTable
