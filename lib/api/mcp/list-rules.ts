import * as z from 'zod/mini'
import { ruleIds } from '../../policy/law'
import { numberOf } from '../../policy/rules'
import { verdict } from '../schemas'
import { faultsOf, language, languageWords, refuseCall, tongueOf, type Tool } from './tool'

/** The ten rules by name, and what the verdicts mean. */
export const listRules: Tool = {
  name: 'list_rules',
  input: z.strictObject({ language }),
  output: z.object({
    rules: z.array(z.object({ id: z.enum(ruleIds), number: z.number(), name: z.object({ en: z.string(), zh: z.string() }), official: z.string() })),
    verdicts: z.array(z.object({ verdict, words: z.string() })),
  }),
  run(came, setting) {
    const tongue = tongueOf(came, setting)
    const wrong = faultsOf(tongue, came, { language: languageWords })
    if (wrong.length > 0) return refuseCall(wrong)
    const { tell } = tongue
    const { en, zh } = setting.tongues
    const rules = ruleIds.map(id => ({
      id,
      number: numberOf(id),
      name: { en: en.tell(`rules.${id}.name`), zh: zh.tell(`rules.${id}.name`) },
      official: tell(`rules.${id}.official`),
    }))
    const verdicts = verdict.options.map(one => ({ verdict: one, words: tell(`result.status.${one}`) }))
    return {
      values: { rules, verdicts },
      lines: [
        ...rules.map(({ id, number }) => tell('interface.tools.rule', { number, name: tell(`rules.${id}.name`), id })),
        '',
        ...verdicts.map(one => tell('interface.tools.verdict', one)),
      ],
    }
  },
}
