import type { RuleResult } from '@/lib/results/rule-results'
import { officeQuestionOf } from '@/lib/results/office-question'
import { officeQuestionLines, whomToAsk } from '@/lib/text/office-question'
import { BilingualHead, Localized, type I18nPair, langOf } from './bilingual-cells'

/** The questions to the office as slips, to hand over or to read out. */
export function PrintedQuestions({ pair, outcomes }: { pair: I18nPair; outcomes: readonly RuleResult[] }) {
  const questions = outcomes.flatMap(outcome => {
    const question = officeQuestionOf(outcome)
    return question === undefined ? [] : [{ question, outcome }]
  })
  if (questions.length === 0) return null
  return (
    <table className="paper-table paper-questions">
      <BilingualHead pair={pair} says="office.name" />
      <tbody>
        {questions.map(({ question, outcome }) => (
          <tr key={outcome.rule.id}>
            <td />
            {pair.map(i18n => (
              <td key={i18n.locale} lang={langOf(i18n)}>
                {[whomToAsk(i18n, question), ...officeQuestionLines(i18n, question, outcome.facts)].map(line => (
                  <p key={line}>
                    <Localized i18n={i18n}>{line}</Localized>
                  </p>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
