import * as z from 'zod/mini'
import { lawReadOn, ruleIds, rules } from '../../policy/law'
import { explainSchema, explained } from './explained'
import { linesOfRule } from './explained-lines'
import { faultsOf, language, languageWords, refuseCall, tongueOf, type Tool } from './tool'

/** One rule in full: its versions with their conditions, what it opens, where, and the sources. */
export const explainRule: Tool = {
  name: 'explain_rule',
  input: z.strictObject({ rule: z.enum(ruleIds), language }),
  output: explainSchema,
  run(came, setting) {
    const tongue = tongueOf(came, setting)
    const wrong = faultsOf(tongue, came, { rule: ruleIds, language: languageWords })
    const rule = rules.find(({ id }) => id === came.rule)
    if (wrong.length > 0 || rule === undefined) return refuseCall(wrong)
    const told = explained(tongue, rule, lawReadOn)
    return { values: { ...told }, lines: linesOfRule(tongue, told) }
  },
}
