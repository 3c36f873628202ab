import { documentOf, type DocumentId, type DocumentRequirement, type RequiredDocument } from '@/lib/policy/documents'
import { checkBeforeYouGo, windowOf, type WindowId } from '@/lib/policy/windows'
import { windowText } from '@/lib/text/law-text'
import { publishedOn } from '@/lib/text/publication-date'
import type { Plan } from '@/lib/results/plan'
import type { PermitPlan, PlanOption } from '@/lib/results/plan-options'
import { grantNames, letterWords, wayOf, wayWords } from '@/lib/text/plan-text'
import { issueWords } from '@/lib/text/document-text'
import { writeDate, type I18n } from '@/lib/text/i18n'
import { lawLine } from '@/lib/text/term-text'
import { Mark } from '../mark'
import type { Checklist } from '../result/checklist'
import { BilingualCells, Numbers, BilingualHead, Localized, type I18nPair, langOf } from './bilingual-cells'

/** Way by way where to go and for what; then every document with a box to tick, and for which way it is where not for all. */
export function PrintedPlan({
  pair,
  plan,
  permits,
  on,
  checklist,
}: {
  pair: I18nPair
  plan: Plan
  permits: readonly PermitPlan[]
  on: string
  checklist: Checklist
}) {
  const { ready, applyOn } = checklist
  const done = plan.needs.filter(({ need }) => ready.includes(need.paper)).length
  const ways = permits.flatMap(({ options }) => options.map((option, index) => ({ option, place: options.length > 1 ? index : undefined })))
  return (
    <>
      <table className="paper-table paper-windows">
        <BilingualHead pair={pair} says="result.paper.windows" />
        <tbody>
          {ways.length === 0 && (
            <tr>
              <td />
              <BilingualCells pair={pair}>{i18n => i18n.t('result.paper.noVisits')}</BilingualCells>
            </tr>
          )}
          {ways.map((way, index) => (
            <PrintedWay
              key={way.option.outcome.rule.id}
              pair={pair}
              {...way}
              on={on}
              shownBefore={ways
                .slice(0, index)
                .flatMap(({ option }) => option.visits.flatMap(({ windows }) => windows.map(({ id }) => id)))}
            />
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
                  <td key={i18n.locale} lang={langOf(i18n)}>
                    <Localized i18n={i18n}>{paperLine(i18n, need, checklist, forWhom(i18n, need.paper, ways))}</Localized>
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
            <tr>
              <td />
              <BilingualCells pair={pair}>
                {i18n =>
                  [
                    ...(applyOn === null ? [] : [i18n.t('result.plan.by', { date: writeDate(i18n, applyOn) })]),
                    i18n.t('result.plan.incomplete'),
                    ...(plan.needs.some(({ need }) => need.nearest !== undefined) ? [i18n.t('result.paper.nearest')] : []),
                  ].join(i18n.t('law.space'))
                }
              </BilingualCells>
            </tr>
          </tbody>
        </table>
      )}
    </>
  )
}

interface WayOnPaper {
  readonly option: PlanOption
  readonly place: number | undefined
}

/** One way: its name and rule, the letter to fetch, its visits. What was said of a window before is not said again. */
function PrintedWay({
  pair,
  option,
  place,
  on,
  shownBefore,
}: WayOnPaper & { pair: I18nPair; on: string; shownBefore: readonly WindowId[] }) {
  const { outcome, letters, visits } = option
  return (
    <>
      <tr>
        <td />
        {pair.map((i18n, side) => {
          const Name = side === 0 ? 'h3' : 'p'
          return (
            <td key={i18n.locale} lang={langOf(i18n)}>
              <Name className="paper-way">
                <Localized i18n={i18n}>
                  {i18n.t('result.paper.way', {
                    way: wayWords(i18n, option, place),
                    number: outcome.number,
                    rule: i18n.t(`rules.${outcome.rule.id}.short`),
                  })}
                </Localized>
              </Name>
            </td>
          )
        })}
      </tr>
      {letters.length > 0 && (
        <tr>
          <th scope="row">1</th>
          <BilingualCells pair={pair}>{i18n => letterWords(i18n, letters)}</BilingualCells>
        </tr>
      )}
      {visits.map(({ windows, grants, family }, index) => (
        <tr key={index}>
          <th scope="row">{index + 1 + Math.min(1, letters.length)}</th>
          {pair.map((i18n, side) => (
            <td key={i18n.locale} lang={langOf(i18n)}>
              <p>
                <Localized i18n={i18n}>
                  {i18n.t('result.plan.for', { grants: grantNames(i18n, [...grants, ...family.map(({ grant }) => grant)]) })}
                </Localized>
              </p>
              {windows.map(({ id, when }) => (
                <p key={id}>
                  <strong>
                    <Localized i18n={i18n}>{i18n.t(`windows.${id}.name`)}</Localized>
                  </strong>
                  {side > 0 && <Numbers ids={windowOf(id).sources} />}
                  <Localized i18n={i18n}>
                    {[
                      ...(when === undefined
                        ? []
                        : [i18n.t('result.plan.if', { condition: lawLine(i18n, when) }) + i18n.t('result.paper.stop')]),
                      ...(shownBefore.includes(id) ? [] : [details(i18n, id, on)]),
                    ]
                      .map(words => i18n.t('result.paper.colon') + words)
                      .join('')}
                  </Localized>
                </p>
              ))}
            </td>
          ))}
        </tr>
      ))}
    </>
  )
}

/** For whom of the family, or for which ways a document is, where it is not for all of them. */
function forWhom(i18n: I18n, paper: DocumentId, ways: readonly WayOnPaper[]): string | undefined {
  const { t } = i18n
  const asks = (needs: readonly DocumentRequirement[]) => needs.some(need => need.paper === paper)
  const own = ways.filter(({ option }) => option.visits.some(({ needs }) => asks(needs)))
  const [theirs] = ways.flatMap(({ option }) => option.visits.flatMap(({ family }) => family.filter(({ needs }) => asks(needs))))
  if (own.length === 0 && theirs !== undefined) return t('result.paper.only', { whom: t(`grants.${theirs.grant.grant.id}.name`) })
  if (own.length === ways.length || own.length === 0) return undefined
  return t('result.paper.only', {
    whom: own.map(({ option, place }) => wayOf(i18n, option, place)).join(t('law.comma')),
  })
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
function paperLine(
  i18n: I18n,
  { paper, nearest, when }: DocumentRequirement,
  { ready, applyOn }: Checklist,
  whom: string | undefined,
): string {
  const { t } = i18n
  const { monthsValid }: RequiredDocument = documentOf(paper)
  const name = t(`papers.papers.${paper}.name`)
  return [
    nearest === undefined ? name : `${name} *`,
    ...(ready.includes(paper) ? [t('result.paper.ready')] : []),
    ...(monthsValid === undefined || applyOn !== null ? [] : [t('result.paper.months', { months: monthsValid })]),
    ...(applyOn === null ? [] : [issueWords(i18n, paper, applyOn) ?? []].flat()),
    ...(whom === undefined ? [] : [whom]),
    ...(when === undefined ? [] : [t('law.onlyIf', { condition: lawLine(i18n, when) })]),
  ].join(t('law.space'))
}
