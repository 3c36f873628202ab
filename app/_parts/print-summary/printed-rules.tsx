import type { RuleResult } from '@/lib/results/rule-results'
import { ruleAdvice } from '@/lib/text/law-text'
import { earliestWords, reasonOf } from '@/lib/text/reason'
import type { I18n } from '@/lib/text/i18n'
import { Numbers, BilingualHead, Localized, type I18nPair, langOf } from './bilingual-cells'
import { PrintedRuleHead } from './printed-rule-head'

/** The rules that are applied for, or come nearest to it: number, shape, name, status and the reason in both languages. */
export function PrintedRules({ pair, outcomes, on }: { pair: I18nPair; outcomes: readonly RuleResult[]; on: string }) {
  return (
    <table className="paper-table paper-rules">
      <BilingualHead pair={pair} says="result.paper.rules" />
      <tbody>
        {outcomes.map(outcome => (
          <tr key={outcome.rule.id}>
            <PrintedRuleHead outcome={outcome} />
            {pair.map((i18n, side) => (
              <td key={i18n.locale} lang={langOf(i18n)}>
                <p>
                  <Localized i18n={i18n}>{i18n.t(`rules.${outcome.rule.id}.short`)}</Localized>
                  <span>{' · '}</span>
                  <strong>
                    <Localized i18n={i18n}>{i18n.t(`result.status.${outcome.status}`)}</Localized>
                  </strong>
                  {side > 0 && outcome.status !== 'disputed' && (
                    <Numbers ids={outcome.readings.flatMap(({ reading }) => reading.sources)} />
                  )}
                </p>
                <p>
                  <Localized i18n={i18n}>{reasonLine(i18n, outcome, on)}</Localized>
                </p>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The reason; after it the earliest day of a disputed rule, and advice. */
function reasonLine(i18n: I18n, outcome: RuleResult, on: string): string {
  const { t } = i18n
  const more = outcome.status === 'disputed' ? earliestWords(i18n, outcome) : undefined
  const advice = outcome.advice.map(step => ruleAdvice(i18n, outcome.rule, step))
  return [reasonOf(i18n, outcome, on), more, ...advice].filter(words => words !== undefined).join(t('law.space'))
}
