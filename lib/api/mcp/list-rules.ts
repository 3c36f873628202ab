import * as z from 'zod/mini'
import { byLocale } from '../../i18n/routing'
import { ruleIds } from '../../policy/law'
import { numberOf } from '../../policy/rules'
import { verdictSchema } from '../schemas'
import { faultsOf, language, languageWords, refuseCall, i18nOf, type Tool } from './tool'

/** The ten rules by name, and what the verdicts mean. */
export const listRules: Tool = {
  name: 'list_rules',
  input: z.strictObject({ language }),
  output: z.object({
    rules: z.array(z.object({ id: z.enum(ruleIds), number: z.number(), name: z.object(byLocale(() => z.string())), official: z.string() })),
    verdicts: z.array(z.object({ verdict: verdictSchema, words: z.string() })),
  }),
  run(came, setting) {
    const i18n = i18nOf(came, setting)
    const wrong = faultsOf(i18n, came, { language: languageWords })
    if (wrong.length > 0) return refuseCall(wrong)
    const { t } = i18n
    const rules = ruleIds.map(id => ({
      id,
      number: numberOf(id),
      name: byLocale(locale => setting.languages[locale].t(`rules.${id}.name`)),
      official: t(`rules.${id}.official`),
    }))
    const verdicts = verdictSchema.options.map(one => ({ verdict: one, words: t(`result.status.${one}`) }))
    return {
      values: { rules, verdicts },
      lines: [
        ...rules.map(({ id, number }) => t('interface.tools.rule', { number, name: t(`rules.${id}.name`), id })),
        '',
        ...verdicts.map(one => t('interface.tools.verdict', one)),
      ],
    }
  },
}
