import type { RuleResult } from '@/lib/results/rule-results'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { BilingualCells, BilingualHead, type I18nPair } from './bilingual-cells'
import { PrintedRuleHead } from './printed-rule-head'

/** The rules that nothing is applied for under: a line each, and those nobody asked about in one line. */
export function PrintedOtherRules({
  pair,
  outcomes,
  notAsked,
}: {
  pair: I18nPair
  outcomes: readonly RuleResult[]
  notAsked: readonly RuleResult[]
}) {
  if (outcomes.length + notAsked.length === 0) return null
  return (
    <table className="paper-table paper-others">
      <BilingualHead pair={pair} says="result.paper.others" />
      <tbody>
        {outcomes.map(outcome => (
          <tr key={outcome.rule.id}>
            <PrintedRuleHead outcome={outcome} />
            <BilingualCells pair={pair}>{i18n => ruleLine(i18n, outcome)}</BilingualCells>
          </tr>
        ))}
        {notAsked.length > 0 && (
          <tr>
            <td />
            <BilingualCells pair={pair}>
              {i18n => i18n.t('result.paper.notAsked', { rules: notAsked.map(one => named(i18n, one)).join(i18n.t('law.comma')) })}
            </BilingualCells>
          </tr>
        )}
      </tbody>
    </table>
  )
}

const named = ({ t }: I18n, { rule, number }: RuleResult): string =>
  t('result.paper.numbered', { number, rule: t(`rules.${rule.id}.short`) })

/** Name and status, with the day where one is waited for. */
function ruleLine(i18n: I18n, { rule, status, earliest }: RuleResult): string {
  const { t } = i18n
  const line = t('result.paper.ruleLine', { rule: t(`rules.${rule.id}.short`), status: t(`result.status.${status}`) })
  return earliest === undefined ? line : t('result.paper.ruleFrom', { line, date: writeDate(i18n, earliest.day) })
}
