import { lawReadOn } from '@/lib/policy/law'
import { unchecked } from '@/lib/policy/unchecked'
import { hotline } from '@/lib/policy/windows'
import type { Answers } from '@/lib/wizard/session-state'
import { progressOfResult } from '@/lib/wizard/result-answers'
import type { RuleResult } from '@/lib/results/rule-results'
import type { Plan } from '@/lib/results/plan'
import type { RuleId } from '@/lib/policy/types'
import { headline } from '@/lib/text/headline'
import { permitResultsOf, rulesThatWereAsked } from '@/lib/results/permit-results'
import { workingsBehind } from '@/lib/wizard/printed-workings'
import { printedRulesOf } from '@/lib/results/printed-rules'
import { planOptionsOf } from '@/lib/results/plan-options'
import { sourcesOfPrint } from '@/lib/results/result-sources'
import type { Ahead } from '@/lib/results/timeline'
import { statementText } from '@/lib/text/law-text'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { useSession } from '../session'
import { Seal } from '../seal'
import { useSecondI18n } from '../result/second-i18n-provider'
import type { Checklist } from '../result/checklist'
import { useI18n } from '../use-i18n'
import { BilingualCells, BilingualTitle, Localized } from './bilingual-cells'
import { PrintedAnswers } from './printed-answers'
import { PrintedCode } from './printed-code'
import type { PersonOnPaper } from './person-on-paper'
import { PrintedDays } from './printed-days'
import { PrintedHead } from './printed-head'
import { PrintedPlan } from './printed-plan'
import { PrintedQuestions } from './printed-questions'
import { PrintedRules } from './printed-rules'
import { PrintedOtherRules } from './printed-other-rules'
import { PrintedSources } from './printed-sources'

/**
 * The summary to hand over: everything in the page’s language and beside it in the other, on A4, in black and white.
 * Printed in place of the page; not shown on a screen.
 */
export function PrintSummary({
  facts,
  outcomes,
  asked,
  plan,
  on,
  today,
  who,
  checklist,
  ahead,
}: {
  facts: Answers
  outcomes: readonly RuleResult[]
  /** The rules asked about, none being all; left out where nobody knows. */
  asked?: readonly RuleId[] | undefined
  plan: Plan
  on: string
  today: string
  /** Who the person is, where several papers are printed. */
  who?: PersonOnPaper | undefined
  checklist: Checklist
  /** The days ahead, where they are printed. */
  ahead?: readonly Ahead[]
}) {
  const own = useI18n()
  const other = useSecondI18n()
  const session = useSession()
  if (other === undefined) return null
  const pair = [own, other] as const
  const permits = permitResultsOf(outcomes, asked ?? rulesThatWereAsked(outcomes))
  const { main, others, notAsked } = printedRulesOf(permits)
  const { relevant } = progressOfResult(facts, on)
  const blank = Object.keys(facts).length === 0
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
          <BilingualTitle level={1} pair={pair} className="paper-title">
            {i18n => i18n.t('result.paper.title')}
          </BilingualTitle>
          <p className="paper-name">
            {pair.map(i18n => (
              <Localized key={i18n.locale} i18n={i18n}>
                {i18n.t('site.name')}
              </Localized>
            ))}
          </p>
        </div>
        {session?.code === true && <PrintedCode pair={pair} facts={facts} on={on} />}
      </header>
      <PrintedHead pair={pair} who={who} />
      <section className="paper-conclusion">
        <BilingualTitle level={2} pair={pair} className="paper-headline">
          {i18n => headline(i18n, permits, blank)}
        </BilingualTitle>
      </section>
      {main.length > 0 && <PrintedRules pair={pair} outcomes={main} on={on} />}
      <PrintedPlan pair={pair} plan={plan} permits={planOptionsOf(outcomes)} on={on} checklist={checklist} />
      <PrintedQuestions pair={pair} outcomes={main} />
      <PrintedAnswers pair={pair} facts={relevant} workings={session === undefined ? [] : workingsBehind(relevant, session, on)} />
      {ahead !== undefined && session?.copy !== 'office' && <PrintedDays pair={pair} ahead={ahead} on={on} />}
      {session?.copy !== 'office' && <PrintedOtherRules pair={pair} outcomes={others} notAsked={notAsked} />}
      <table className="paper-table paper-foot">
        <tbody>
          <tr>
            <td />
            <BilingualCells pair={pair}>{foot}</BilingualCells>
          </tr>
        </tbody>
      </table>
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
      <PrintedSources pair={pair} ids={sourcesOfPrint(main, plan)} />
    </article>
  )
}

const foot = (i18n: I18n): string =>
  [
    i18n.t('result.information'),
    i18n.t('result.paper.hotline', { phone: hotline.phone }),
    i18n.t('result.paper.unchecked', { list: unchecked.map(one => statementText(i18n, one)).join(i18n.t('law.space')) }),
    i18n.t('site.colophon.compiled'),
  ].join(i18n.t('law.space'))
