/**
 * What a person may be here for. An aim chooses the rules to ask about; it changes no verdict.
 */
import type { RuleId } from './types'

export const aims = {
  stayForGood: ['zone-recommended-pr', 'descent-doctorate-pr', 'four-year-work-pr', 'work-to-pr-family', 'investor-pr'],
  comeToWork: ['talent-visa'],
  descentLongStay: ['descent-doctorate-pr', 'four-year-work-pr', 'descent-five-year'],
  studyFoundIntern: ['student-founder', 'intern'],
  bringHelper: ['domestic-helper'],
  everything: [
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
} as const satisfies Record<string, readonly RuleId[]>

export type Aim = keyof typeof aims
