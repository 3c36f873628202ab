/**
 * Which answers are better than others, as people take them: yes is better than no, a longer time than a shorter, more
 * than less; lists are told here. `npm run prove` shows that a better answer never hurts, but for the exceptions.
 */
import type { FactName } from './facts'
import type { RuleId } from './types'
import type { SourceId } from './sources'
import { areas } from './terms'

/** Groups of answers, each group better than the one before; answers of one group are not compared. */
export const preferenceOrders = {
  degree: [['none'], ['bachelor'], ['master'], ['doctor']],
  unitRelation: [['none'], ['invited'], ['employed']],
  unitArea: [['outside-shanghai'], ['other-shanghai'], areas],
  startupArea: [['outside-shanghai'], ['other-shanghai'], areas],
  workPermitClass: [['none'], ['C'], ['B'], ['A']],
  talentRecognition: [['none'], ['award-or-programme', 'known-expert', 'sector-talent']],
  recommender: [
    ['none'],
    ['another-body'],
    ['zhangjiang-committee', 'ftz-committee', 'pudong-government', 'yangpu-government', 'xuhui-government', 'fudan', 'sjtu'],
  ],
  investmentForm: [['other'], ['natural-person', 'controlling-shareholder']],
} as const satisfies Partial<Record<FactName, readonly (readonly string[])[]>>

/** Lists none of whose answers is better than another: they tell who and where a person is. */
export const unordered: readonly FactName[] = ['nationality', 'location', 'status', 'stayPurpose', 'unitKind', 'studyPlace']

/** Where a better answer hurts, and who says so. */
export const betterHurts: readonly {
  readonly rule: RuleId
  readonly fact: FactName
  readonly sources: readonly SourceId[]
}[] = [
  // The internship visa is for students whom an enterprise invites, not for employees.
  { rule: 'intern', fact: 'unitRelation', sources: ['P23', 'P24'] },
  // One foreign helper a family.
  { rule: 'domestic-helper', fact: 'hasHelper', sources: ['P18', 'P31'] },
]
