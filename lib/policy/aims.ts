/**
 * What a person may be here for, in the order of asking. An aim chooses the rules to ask about; it changes no verdict.
 */
import { ruleIds, rulesForAim, type RuleId } from './rules/order'

export const aims = {
  stayForGood: rulesForAim('stayForGood'),
  comeToWork: rulesForAim('comeToWork'),
  descentLongStay: rulesForAim('descentLongStay'),
  studyFoundIntern: rulesForAim('studyFoundIntern'),
  bringHelper: rulesForAim('bringHelper'),
  everything: ruleIds,
} as const satisfies Record<string, readonly RuleId[]>

export type Aim = keyof typeof aims
