/**
 * Every rule in our order, and what people are here for who are asked about it. Apart from the rules themselves, so that
 * a page can name them before it has loaded them.
 */
const aimsOfRules = {
  'zone-recommended-pr': ['stayForGood'],
  'descent-doctorate-pr': ['stayForGood', 'descentLongStay'],
  'four-year-work-pr': ['stayForGood', 'descentLongStay'],
  'work-to-pr-family': ['stayForGood'],
  'investor-pr': ['stayForGood'],
  'talent-visa': ['comeToWork'],
  'descent-five-year': ['descentLongStay'],
  'student-founder': ['studyFoundIntern'],
  'intern': ['studyFoundIntern'],
  'domestic-helper': ['bringHelper'],
} as const

export type RuleId = keyof typeof aimsOfRules

/** The rules by their ids, in our order. */
export const ruleIds = Object.keys(aimsOfRules) as readonly RuleId[]

/** The rules for people who are here for something. */
export const rulesForAim = (aim: (typeof aimsOfRules)[RuleId][number]): readonly RuleId[] =>
  ruleIds.filter(id => aimsOfRules[id].some(one => one === aim))
