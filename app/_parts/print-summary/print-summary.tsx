import { lawReadOn } from '@/lib/policy/law'
import { unchecked } from '@/lib/policy/unchecked'
import { hotline } from '@/lib/policy/windows'
import type { Answers } from '@/lib/wizard/session-state'
import { journeyOfResult } from '@/lib/wizard/what-if-edit'
import type { Outcome } from '@/lib/results/rule-results'
import type { Plan } from '@/lib/results/plan'
import { sourcesOfPaper } from '@/lib/results/result-sources'
import { writeDate, type Tongue } from '@/lib/text/i18n'
import { GivenText } from '../given-text'
import { useKept } from '../session-store'
import { Seal } from '../seal'
import { useOther } from '../result/second-i18n-provider'
import type { Gathered } from '../result/checklist'
import { useTongue } from '../use-i18n'
import { Both, Said } from './bilingual-cells'
import { PaperAnswers } from './printed-answers'
import { PaperCode } from './printed-code'
import { PaperPlan } from './printed-plan'
import { PaperRules } from './printed-rules'
import { PaperSources } from './printed-sources'

/**
 * The summary to hand over: everything in the page’s language and beside it in the other, on A4, in black and white.
 * Printed in place of the page; not shown on a screen.
 */
export function Paper({
  facts,
  outcomes,
  plan,
  on,
  today,
  name,
  gathered,
}: {
  facts: Answers
  outcomes: readonly Outcome[]
  plan: Plan
  on: string
  today: string
  /** Who the person is, where several papers are printed. */
  name?: string | undefined
  gathered: Gathered
}) {
  const own = useTongue()
  const other = useOther()
  const kept = useKept()
  if (other === undefined) return null
  const tongues = [own, other] as const
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
          {tongues.map(tongue => (
            <p key={tongue.locale} className="paper-title">
              <Said tongue={tongue}>{tongue.tell('result.paper.title')}</Said>
            </p>
          ))}
          {name !== undefined && <p className="paper-person"><GivenText>{name}</GivenText></p>}
          <p className="paper-name">
            {tongues.map(tongue => (
              <Said key={tongue.locale} tongue={tongue}>
                {tongue.tell('site.name')}
              </Said>
            ))}
          </p>
        </div>
        <table className="paper-days">
          <tbody>
            {days.map(([label, day]) => (
              <tr key={label}>
                <Both tongues={tongues}>{tongue => tongue.tell(label)}</Both>
                <Both tongues={tongues} strong>
                  {tongue => writeDate(tongue, day)}
                </Both>
              </tr>
            ))}
          </tbody>
        </table>
        {kept?.code === true && <PaperCode tongues={tongues} facts={facts} on={on} />}
      </header>
      <PaperRules tongues={tongues} outcomes={outcomes} on={on} />
      <PaperPlan tongues={tongues} plan={plan} on={on} gathered={gathered} />
      <PaperAnswers tongues={tongues} facts={journeyOfResult(facts, on).used} />
      <table className="paper-table paper-foot">
        <tbody>
          <tr>
            <td />
            <Both tongues={tongues}>{tongue => tongue.tell('result.information')}</Both>
          </tr>
          <tr>
            <td />
            <Both tongues={tongues}>{tongue => tongue.tell('site.colophon.compiled')}</Both>
          </tr>
          <tr>
            <td />
            <Both tongues={tongues}>{tongue => tongue.tell('result.paper.hotline', { phone: hotline.phone })}</Both>
          </tr>
          <tr>
            <td />
            <Both tongues={tongues}>{uncheckedWords}</Both>
          </tr>
        </tbody>
      </table>
      <PaperSources tongues={tongues} ids={sourcesOfPaper(outcomes, plan)} />
    </article>
  )
}

const uncheckedWords = (tongue: Tongue): string =>
  tongue.tell('result.paper.unchecked', {
    list: unchecked.map(({ says, values }) => tongue.tell(`told.${says}`, values)).join(tongue.tell('law.space')),
  })
