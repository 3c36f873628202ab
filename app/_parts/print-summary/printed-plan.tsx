import { documentOf, type DocumentRequirement, type RequiredDocument } from '@/lib/policy/documents'
import { checkBeforeYouGo, windowOf, type WindowId } from '@/lib/policy/windows'
import { windowText } from '@/lib/text/law-text'
import { publishedOn } from '@/lib/text/publication-date'
import type { Plan, Visit } from '@/lib/results/plan'
import { grantsWords } from '@/lib/text/plan-text'
import { issueWords } from '@/lib/text/document-text'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { lawLine } from '@/lib/text/term-text'
import { Mark } from '../mark'
import type { Checklist } from '../result/checklist'
import { BilingualCells, Numbers, BilingualHead, Localized, type I18nPair } from './bilingual-cells'

/** Windows in the order of visits, then every paper with a box to tick. */
export function PrintedPlan({ pair, plan, on, checklist }: { pair: I18nPair; plan: Plan; on: string; checklist: Checklist }) {
  const { ready, applyOn } = checklist
  const done = plan.needs.filter(({ need }) => ready.includes(need.paper)).length
  return (
    <>
      <table className="paper-table paper-windows">
        <BilingualHead pair={pair} says="result.paper.windows" />
        <tbody>
          {plan.visits.length === 0 && (
            <tr>
              <td />
              <BilingualCells pair={pair}>{i18n => i18n.t('result.paper.noVisits')}</BilingualCells>
            </tr>
          )}
          {plan.visits.map((visit, index) => (
            <tr key={visit.window}>
              <th scope="row">{index + 1}</th>
              {pair.map((i18n, side) => (
                <td key={i18n.locale}>
                  <p>
                    <strong>
                      <Localized i18n={i18n}>{i18n.t(`windows.${visit.window}.name`)}</Localized>
                    </strong>
                    {side > 0 && <Numbers ids={windowOf(visit.window).sources} />}
                  </p>
                  <p>
                    <Localized i18n={i18n}>{[purpose(i18n, visit), details(i18n, visit.window, on)].join(i18n.t('law.space'))}</Localized>
                  </p>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {plan.needs.length > 0 && (
        <table className="paper-table paper-papers">
          <BilingualHead pair={pair} says="result.paper.papers" />
          <tbody>
            {plan.needs.map(({ need }) => (
              <tr key={need.paper}>
                <td>
                  <span className="tick">{ready.includes(need.paper) && <Mark kind="met" />}</span>
                </td>
                {pair.map((i18n, side) => (
                  <td key={i18n.locale}>
                    <Localized i18n={i18n}>{paperLine(i18n, need, checklist)}</Localized>
                    {side > 0 && <Numbers ids={need.sources} />}
                  </td>
                ))}
              </tr>
            ))}
            {done > 0 && (
              <tr>
                <td />
                <BilingualCells pair={pair} strong>
                  {i18n => i18n.t('result.plan.ready', { ready: done, total: plan.needs.length })}
                </BilingualCells>
              </tr>
            )}
            {applyOn !== null && (
              <tr>
                <td />
                <BilingualCells pair={pair}>{i18n => i18n.t('result.plan.by', { date: writeDate(i18n, applyOn) })}</BilingualCells>
              </tr>
            )}
            <tr>
              <td />
              <BilingualCells pair={pair}>{i18n => i18n.t('result.plan.incomplete')}</BilingualCells>
            </tr>
            {plan.needs.some(({ need }) => need.nearest !== undefined) && (
              <tr>
                <td />
                <BilingualCells pair={pair}>{i18n => i18n.t('result.paper.nearest')}</BilingualCells>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </>
  )
}

/** Who is sent there, and for what. */
function purpose(i18n: I18n, { when, grants }: Visit): string {
  const { t } = i18n
  const condition = when === undefined ? [] : [t('result.plan.if', { condition: lawLine(i18n, when) }) + t('result.paper.stop')]
  const what = t('result.paper.for', { grants: grantsWords(i18n, grants) })
  return [...condition, what].join(t('law.space'))
}

/** Address, phone, hours as far as a source gives them; the date of the source, and whether to check. */
function details(i18n: I18n, id: WindowId, day: string): string {
  const { t } = i18n
  const window = windowOf(id)
  const fields: readonly string[] = window.fields
  const known = [
    ...(['address', 'place'] as const).filter(field => fields.includes(field)).map(field => windowText(i18n, id, field)),
    ...(window.phones.length > 0 ? [window.phones.join(' / ')] : []),
    ...(window.mail === undefined ? [] : [window.mail]),
    ...(['hours', 'booking', 'note'] as const).filter(field => fields.includes(field)).map(field => windowText(i18n, id, field)),
  ]
  const date = publishedOn(i18n, window.dated)
  return [
    known.length === 0 ? t('result.paper.unpublished') : known.join(t('words.condition.semicolon')) + t('result.paper.stop'),
    t('result.paper.details', { date: date ?? t('law.source.undated') }),
    ...(checkBeforeYouGo(window, day) ? [t('law.window.check')] : []),
  ].join(t('law.space'))
}

/** A paper, whether it is ready, how long it is taken; a star where it stands in a sister rule’s list. */
function paperLine(i18n: I18n, { paper, nearest, when }: DocumentRequirement, { ready, applyOn }: Checklist): string {
  const { t } = i18n
  const { monthsValid }: RequiredDocument = documentOf(paper)
  const name = t(`papers.papers.${paper}.name`)
  return [
    nearest === undefined ? name : `${name} *`,
    ...(ready.includes(paper) ? [t('result.paper.ready')] : []),
    ...(monthsValid === undefined || applyOn !== null ? [] : [t('result.paper.months', { months: monthsValid })]),
    ...(applyOn === null ? [] : [issueWords(i18n, paper, applyOn) ?? []].flat()),
    ...(when === undefined ? [] : [t('law.onlyIf', { condition: lawLine(i18n, when) })]),
  ].join(t('law.space'))
}
