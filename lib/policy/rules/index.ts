/** The rules as they stand; sources number only the first. */
import type { PolicyRule } from '../types'
import { descentDoctoratePr } from './descent-doctorate-pr'
import { descentFiveYear } from './descent-five-year'
import { domesticHelper } from './domestic-helper'
import { fourYearWorkPr } from './four-year-work-pr'
import { intern } from './intern'
import { investorPr } from './investor-pr'
import { ruleIds, type RuleId } from './order'
import { studentFounder } from './student-founder'
import { talentVisa } from './talent-visa'
import { workToPrFamily } from './work-to-pr-family'
import { zoneRecommendedPr } from './zone-recommended-pr'

const rulesById = {
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
} satisfies { readonly [Id in RuleId]: { readonly id: Id } }

/** Whatever some rule grants. */
export type GrantId = (typeof rulesById)[RuleId]['grants'][number]['id']

/** The readings of each rule. */
export type ReadingIds = { readonly [Id in RuleId]: (typeof rulesById)[Id]['readings'][number]['id'] }

/** The rules in our order. */
export const rules: readonly PolicyRule[] = ruleIds.map(id => rulesById[id])

/** A rule’s place in our list, from 1. Only rule 1 bears its official number. */
export const numberOf = (id: RuleId): number => ruleIds.indexOf(id) + 1

export { ruleIds }
