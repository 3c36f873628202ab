import { paperOf, type Need, type Paper } from '@/lib/policy/documents'
import { checkBeforeYouGo, windowOf, type WindowId } from '@/lib/policy/windows'
import { needSources } from '@/lib/results/result-sources'
import { publishedOn } from '@/lib/text/publication-date'
import type { Plan, Visit } from '@/lib/results/plan'
import { grantsWords } from '@/lib/text/plan-text'
import { issueWords } from '@/lib/text/document-text'
import { writeDate, type Tongue } from '@/lib/text/i18n'
import { lawLine } from '@/lib/text/term-text'
import { Mark } from '../mark'
import type { Gathered } from '../result/checklist'
import { Both, Numbers, PaperHead, Said, type Tongues } from './bilingual-cells'

/** Windows in the order of visits, then every paper with a box to tick. */
export function PaperPlan({ tongues, plan, on, gathered }: { tongues: Tongues; plan: Plan; on: string; gathered: Gathered }) {
  const { ready, applyOn } = gathered
  const done = plan.needs.filter(({ need }) => ready.includes(need.paper)).length
  return (
    <>
      <table className="paper-table paper-windows">
        <PaperHead tongues={tongues} says="result.paper.windows" />
        <tbody>
          {plan.visits.length === 0 && (
            <tr>
              <td />
              <Both tongues={tongues}>{tongue => tongue.tell('result.paper.noVisits')}</Both>
            </tr>
          )}
          {plan.visits.map((visit, index) => (
            <tr key={visit.window}>
              <th scope="row">{index + 1}</th>
              {tongues.map(tongue => (
                <td key={tongue.locale}>
                  <p>
                    <strong>
                      <Said tongue={tongue}>{tongue.tell(`windows.${visit.window}.name`)}</Said>
                    </strong>
                    <Numbers ids={windowOf(visit.window).sources} />
                  </p>
                  <p>
                    <Said tongue={tongue}>{[purpose(tongue, visit), details(tongue, visit.window, on)].join(tongue.tell('law.space'))}</Said>
                  </p>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {plan.needs.length > 0 && (
        <table className="paper-table paper-papers">
          <PaperHead tongues={tongues} says="result.paper.papers" />
          <tbody>
            {plan.needs.map(({ need }) => (
              <tr key={need.paper}>
                <td>
                  <span className="tick">{ready.includes(need.paper) && <Mark kind="met" />}</span>
                </td>
                {tongues.map(tongue => (
                  <td key={tongue.locale}>
                    <Said tongue={tongue}>{paperLine(tongue, need, gathered)}</Said>
                    <Numbers ids={needSources(need)} />
                  </td>
                ))}
              </tr>
            ))}
            {done > 0 && (
              <tr>
                <td />
                <Both tongues={tongues} strong>
                  {tongue => tongue.tell('result.plan.ready', { ready: done, total: plan.needs.length })}
                </Both>
              </tr>
            )}
            {applyOn !== null && (
              <tr>
                <td />
                <Both tongues={tongues}>{tongue => tongue.tell('result.plan.by', { date: writeDate(tongue, applyOn) })}</Both>
              </tr>
            )}
            <tr>
              <td />
              <Both tongues={tongues}>{tongue => tongue.tell('result.plan.incomplete')}</Both>
            </tr>
            {plan.needs.some(({ need }) => need.nearest !== undefined) && (
              <tr>
                <td />
                <Both tongues={tongues}>{tongue => tongue.tell('result.paper.nearest')}</Both>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </>
  )
}

/** Who is sent there, and for what. */
function purpose(tongue: Tongue, { when, grants }: Visit): string {
  const { tell } = tongue
  const condition = when === undefined ? [] : [tell('result.plan.if', { condition: lawLine(tongue, when) }) + tell('result.paper.stop')]
  const what = tell('result.paper.for', { grants: grantsWords(tongue, grants) })
  return [...condition, what].join(tell('law.space'))
}

/** Address, phone, hours as far as a source gives them; the date of the source, and whether to check. */
function details(tongue: Tongue, id: WindowId, day: string): string {
  const { tell } = tongue
  const window = windowOf(id)
  const tells: readonly string[] = window.tells
  const known = [
    ...(tells.includes('address') ? [tell(`windows.${id}.address`)] : []),
    ...(window.phones.length > 0 ? [window.phones.join(' / ')] : []),
    ...(window.mail === undefined ? [] : [window.mail]),
    ...(tells.includes('hours') ? [tell(`windows.${id}.hours`)] : []),
  ]
  const date = publishedOn(tongue, window.dated)
  return [
    known.length === 0
      ? tell('result.paper.unpublished')
      : known.join(tell('words.condition.semicolon')) + tell('result.paper.stop'),
    tell('result.paper.details', { date: date ?? tell('law.source.undated') }),
    ...(checkBeforeYouGo(window, day) ? [tell('law.window.check')] : []),
  ].join(tell('law.space'))
}

/** A paper, whether it is ready, how long it is taken; a star where it stands in a sister rule’s list. */
function paperLine(tongue: Tongue, { paper, nearest, when }: Need, { ready, applyOn }: Gathered): string {
  const { tell } = tongue
  const { monthsValid }: Paper = paperOf(paper)
  const name = tell(`papers.papers.${paper}.name`)
  return [
    nearest === undefined ? name : `${name} *`,
    ...(ready.includes(paper) ? [tell('result.paper.ready')] : []),
    ...(monthsValid === undefined || applyOn !== null ? [] : [tell('result.paper.months', { months: monthsValid })]),
    ...(applyOn === null ? [] : [issueWords(tongue, paper, applyOn) ?? []].flat()),
    ...(when === undefined ? [] : [tell('law.onlyIf', { condition: lawLine(tongue, when) })]),
  ].join(tell('law.space'))
}
