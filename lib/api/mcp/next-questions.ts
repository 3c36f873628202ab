import * as z from 'zod/mini'
import { rulesOn, stillMatters, courseOf } from '../../engine/ask'
import { checkDate } from '../../engine/days'
import { situate } from '../../engine/situation'
import { law, withWorked } from '../../check/check'
import { workedFacts } from '../../check/worked-facts'
import { aims, type Aim } from '../../policy/aims'
import { ruleIds } from '../../policy/law'
import { caseArguments, readCaseArguments } from './case-arguments'
import { questionLine, questionOf, questionSchema } from './questions'
import type { Tool } from './tool'

/** As many questions as are named at once: each answer may make others needless. */
const AT_ONCE = 5

export const aimNames = Object.keys(aims) as readonly Aim[]

/** What is still worth asking a person, the first few of it. */
export const nextQuestions: Tool = {
  name: 'next_questions',
  input: caseArguments({ aim: z.exactOptional(z.enum(aimNames)) }),
  output: z.object({
    on: z.string(),
    questions: z.array(z.extend(questionSchema, { decides: z.array(z.enum(ruleIds)) })),
    more: z.number(),
    settled: z.boolean(),
  }),
  run(came, setting) {
    const called = readCaseArguments(came, setting, { aim: [...aimNames, undefined] })
    if (!called.ok) return called.refusal
    const { i18n, read } = called
    const { t } = i18n
    const on = read.on ?? setting.today()
    // Default: who says nothing of an aim is asked about everything.
    const wanted = aims[aimNames.find(one => one === came.aim) ?? 'everything']
    const { used, open } = courseOf(law, wanted, withWorked(read.facts, workedFacts(read, on)), on)
    const situation = situate(law.partitions, used, checkDate(on))
    const mattering = rulesOn(law, wanted, on).map(rule => ({ id: rule.rule.id, facts: stillMatters(law, rule, situation) }))
    const questions = open.slice(0, AT_ONCE).map(fact => {
      const number = law.partitions.findIndex(partition => partition.fact === fact)
      return { ...questionOf(i18n, fact), decides: ruleIds.filter(id => mattering.some(one => one.id === id && one.facts.has(number))) }
    })
    const more = open.length - questions.length
    return {
      values: { on, questions, more, settled: open.length === 0 },
      lines:
        open.length === 0
          ? [t('interface.tools.nothingToAsk')]
          : [
              t('interface.tools.asking'),
              ...questions.flatMap(one => [questionLine(i18n, one), `  ${one.hint}`, `  decides: ${one.decides.join(', ')}`]),
              ...(more > 0 ? ['', t('interface.tools.moreToAsk', { count: more })] : []),
            ],
    }
  },
}
