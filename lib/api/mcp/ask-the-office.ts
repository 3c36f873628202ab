import * as z from 'zod/mini'
import { withWorked } from '../../check/check'
import { workedFacts } from '../../check/worked-facts'
import { byLocale } from '../../i18n/routing'
import { ruleIds, windowOrder } from '../../policy/law'
import { officeQuestionOf } from '../../results/office-question'
import { ruleResultsOf } from '../../results/rule-results'
import { officeQuestionLines, whomToAsk } from '../../text/office-question'
import { caseArguments, readCaseArguments } from './case-arguments'
import type { Tool } from './tool'

const inEach = z.object(byLocale(() => z.array(z.string())))

/** The questions that the rules leave to an office, in every language: an office is asked in Chinese, whatever the person reads. */
export const askTheOffice: Tool = {
  name: 'ask_the_office',
  input: caseArguments({ rule: z.exactOptional(z.enum(ruleIds)) }),
  output: z.object({
    questions: z.array(
      z.object({ rule: z.enum(ruleIds), window: z.enum(windowOrder), whom: z.object(byLocale(() => z.string())), words: inEach }),
    ),
  }),
  run(came, setting) {
    const called = readCaseArguments(came, setting, { rule: [...ruleIds, undefined] })
    if (!called.ok) return called.refusal
    const { i18n, read } = called
    const today = setting.today()
    const on = read.on ?? today
    const facts = withWorked(read.facts, workedFacts(read, on))
    const questions = ruleResultsOf({ facts, on, today }).flatMap(outcome => {
      const question = came.rule === undefined || came.rule === outcome.rule.id ? officeQuestionOf(outcome) : undefined
      if (question === undefined) return []
      return [
        {
          rule: outcome.rule.id,
          window: question.window,
          whom: byLocale(locale => whomToAsk(setting.languages[locale], question)),
          words: byLocale(locale => [...officeQuestionLines(setting.languages[locale], question, facts)]),
        },
      ]
    })
    const { t } = i18n
    return {
      values: { questions },
      lines:
        questions.length === 0
          ? [t('interface.tools.noQuestion')]
          : questions.flatMap(({ rule, whom, words }) => [
              `## ${t('interface.tools.named', { name: t(`rules.${rule}.name`), id: rule })}`,
              ...Object.entries(words).flatMap(([locale, lines]) => [whom[locale as keyof typeof whom], ...lines, '']),
            ]),
    }
  },
}
