/** Every rule by its id. Written from the rule files by lib/build/rule-list.mjs; a change made here does not stay. */
import { descentDoctoratePr } from './descent-doctorate-pr'
import { descentFiveYear } from './descent-five-year'
import { domesticHelper } from './domestic-helper'
import { fourYearWorkPr } from './four-year-work-pr'
import { intern } from './intern'
import { investorPr } from './investor-pr'
import { studentFounder } from './student-founder'
import { talentVisa } from './talent-visa'
import { workToPrFamily } from './work-to-pr-family'
import { zoneRecommendedPr } from './zone-recommended-pr'

export const rulesById = {
  'zone-recommended-pr': zoneRecommendedPr,
  'descent-doctorate-pr': descentDoctoratePr,
  'four-year-work-pr': fourYearWorkPr,
  'work-to-pr-family': workToPrFamily,
  'investor-pr': investorPr,
  'talent-visa': talentVisa,
  'descent-five-year': descentFiveYear,
  'student-founder': studentFounder,
  'intern': intern,
  'domestic-helper': domesticHelper,
}
