/**
 * Every rule in our order, and what people are here for who are asked about it. Apart from the rules themselves, so that
 * a page can name them before it has loaded them.
 */
import { aimsOfRules } from './aims-of-rules'

export type RuleId = keyof typeof aimsOfRules

/** What some rule is for. */
export type AimOfRules = (typeof aimsOfRules)[RuleId][number]

/** The rules by their ids, in our order. */
export const ruleIds = Object.keys(aimsOfRules) as readonly RuleId[]

/** The rules for people who are here for something. */
export const rulesForAim = (aim: AimOfRules): readonly RuleId[] => ruleIds.filter(id => aimsOfRules[id].some(one => one === aim))
