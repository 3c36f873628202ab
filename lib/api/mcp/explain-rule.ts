import * as z from 'zod/mini'
import { lawReadOn, ruleIds, rules } from '../../policy/law'
import { explainSchema, explained } from './explained'
import { linesOfRule } from './explained-lines'
import { faultsOf, language, languageWords, refuseCall, i18nOf, type Tool } from './tool'

/** One rule in full: its versions with their conditions, what it opens, where, and the sources. */
export const explainRule: Tool = {
  name: 'explain_rule',
  input: z.strictObject({ rule: z.enum(ruleIds), language }),
  output: explainSchema,
  run(came, setting) {
    const i18n = i18nOf(came, setting)
    const wrong = faultsOf(i18n, came, { rule: ruleIds, language: languageWords })
    const rule = rules.find(({ id }) => id === came.rule)
    if (wrong.length > 0 || rule === undefined) return refuseCall(wrong)
    const explanation = explained(i18n, rule, lawReadOn)
    return { values: { ...explanation }, lines: linesOfRule(i18n, explanation) }
  },
}
