/** What each rule is for, in our order. Written from the rule files by lib/build/rule-list.mjs; a change made here does not stay. */
export const aimsOfRules = {
  'zone-recommended-pr': ['stayForGood'],
  'descent-doctorate-pr': ['stayForGood'],
  'four-year-work-pr': ['stayForGood'],
  'work-to-pr-family': ['stayForGood'],
  'investor-pr': ['stayForGood'],
  'talent-visa': ['comeToWork'],
  'descent-five-year': ['descentLongStay'],
  'student-founder': ['studyFoundIntern'],
  'intern': ['studyFoundIntern'],
  'domestic-helper': ['bringHelper'],
} as const
