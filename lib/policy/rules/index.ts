/** The ten rules in our order; sources number only the first. */
import type { PolicyRule, RuleId } from '../types'
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

export const rules: readonly PolicyRule[] = [
  zoneRecommendedPr,
  descentDoctoratePr,
  fourYearWorkPr,
  workToPrFamily,
  investorPr,
  talentVisa,
  descentFiveYear,
  studentFounder,
  intern,
  domesticHelper,
]

/** Their ids, in the same order. */
export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id)

/** A rule’s place in our list, from 1. Only rule 1 bears its official number. */
export const numberOf = (id: RuleId): number => ruleIds.indexOf(id) + 1
