import { lawReadOn } from '@/lib/policy/law'
import { unchecked } from '@/lib/policy/unchecked'
import { hotline } from '@/lib/policy/windows'
import type { Answers } from '@/lib/wizard/session-state'
import { progressOfResult } from '@/lib/wizard/result-answers'
import type { RuleResult } from '@/lib/results/rule-results'
import type { Plan } from '@/lib/results/plan'
import { sourcesOfPrint } from '@/lib/results/result-sources'
import { statementText } from '@/lib/text/law-text'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { GivenText } from '../given-text'
import { useSession } from '../session'
import { Seal } from '../seal'
import { useSecondI18n } from '../result/second-i18n-provider'
import type { Checklist } from '../result/checklist'
import { useI18n } from '../use-i18n'
import { BilingualCells, Localized } from './bilingual-cells'
import { PrintedAnswers } from './printed-answers'
import { PrintedCode } from './printed-code'
import { PrintedPlan } from './printed-plan'
import { PrintedRules } from './printed-rules'
import { PrintedSources } from './printed-sources'

/**
 * The summary to hand over: everything in the page’s language and beside it in the other, on A4, in black and white.
 * Printed in place of the page; not shown on a screen.
 */
export function PrintSummary({
  facts,
  outcomes,
  plan,
  on,
  today,
  name,
  checklist,
}: {
  facts: Answers
  outcomes: readonly RuleResult[]
  plan: Plan
  on: string
  today: string
  /** Who the person is, where several papers are printed. */
  name?: string | undefined
  checklist: Checklist
}) {
  const own = useI18n()
  const other = useSecondI18n()
  const session = useSession()
  if (other === undefined) return null
  const pair = [own, other] as const
  const days = [
    ['result.days.today', today],
    ['result.days.on', on],
    ['result.days.read', lawReadOn],
  ] as const
  return (
    <article className="paper paper-only">
      <header className="paper-head">
        <Seal />
        <div>
          {pair.map(i18n => (
            <p key={i18n.locale} className="paper-title">
              <Localized i18n={i18n}>{i18n.t('result.paper.title')}</Localized>
            </p>
          ))}
          {name !== undefined && (
            <p className="paper-person">
              <GivenText>{name}</GivenText>
            </p>
          )}
          <p className="paper-name">
            {pair.map(i18n => (
              <Localized key={i18n.locale} i18n={i18n}>
                {i18n.t('site.name')}
              </Localized>
            ))}
          </p>
        </div>
        <table className="paper-days">
          <tbody>
            {days.map(([label, day]) => (
              <tr key={label}>
                <BilingualCells pair={pair}>{i18n => i18n.t(label)}</BilingualCells>
                <BilingualCells pair={pair} strong>
                  {i18n => writeDate(i18n, day)}
                </BilingualCells>
              </tr>
            ))}
          </tbody>
        </table>
        {session?.code === true && <PrintedCode pair={pair} facts={facts} on={on} />}
      </header>
      <PrintedRules pair={pair} outcomes={outcomes} on={on} />
      <PrintedPlan pair={pair} plan={plan} on={on} checklist={checklist} />
      <PrintedAnswers pair={pair} facts={progressOfResult(facts, on).relevant} />
      <table className="paper-table paper-foot">
        <tbody>
          <tr>
            <td />
            <BilingualCells pair={pair}>{i18n => i18n.t('result.information')}</BilingualCells>
          </tr>
          <tr>
            <td />
            <BilingualCells pair={pair}>{i18n => i18n.t('site.colophon.compiled')}</BilingualCells>
          </tr>
          <tr>
            <td />
            <BilingualCells pair={pair}>{i18n => i18n.t('result.paper.hotline', { phone: hotline.phone })}</BilingualCells>
          </tr>
          <tr>
            <td />
            <BilingualCells pair={pair}>{uncheckedWords}</BilingualCells>
          </tr>
        </tbody>
      </table>
      <PrintedSources pair={pair} ids={sourcesOfPrint(outcomes, plan)} />
    </article>
  )
}

const uncheckedWords = (i18n: I18n): string =>
  i18n.t('result.paper.unchecked', {
    list: unchecked.map(one => statementText(i18n, one)).join(i18n.t('law.space')),
  })
