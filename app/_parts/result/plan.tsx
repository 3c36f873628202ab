import { isInForce } from '@/lib/engine/rules'
import type { OpenGrant } from '@/lib/results/open-grants'
import type { Plan } from '@/lib/results/plan'
import type { PermitPlan, PlannedVisit, PlanOption } from '@/lib/results/plan-options'
import { grantNames, letterWords, wayWords } from '@/lib/text/plan-text'
import { lawLine } from '@/lib/text/term-text'
import { DocumentGaps } from '../law/document-gaps'
import { DocumentList, type PaperWork } from '../law/document-list'
import { StepList } from '../law/statement-list'
import { StatementText } from '../law/statement-text'
import { WindowCard } from '../law/window-card'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { DocumentsReady, type Checklist, type OnChecklist } from './checklist'
import { useSecondI18n } from './second-i18n-provider'

/** The ways to each permit, each by itself: letters to fetch first, then visit by visit where to go, for what, with what. */
export function PlanOf({
  plan,
  permits,
  on,
  checklist,
  onChecklist,
}: {
  plan: Plan
  permits: readonly PermitPlan[]
  on: string
  checklist: Checklist
  onChecklist: OnChecklist
}) {
  const { t } = useI18n()
  if (permits.length === 0) return <p>{t('result.plan.none')}</p>
  const { ready, applyOn } = checklist
  const work: PaperWork = {
    ready,
    applyOn,
    onTick: (paper, isReady) =>
      onChecklist({ ready: isReady ? [...ready.filter(one => one !== paper), paper] : ready.filter(one => one !== paper) }),
  }
  return (
    <>
      <DocumentsReady plan={plan} checklist={checklist} onChecklist={onChecklist} />
      {permits.map(({ permit, options }) => (
        <div key={permit} className="permit-plan">
          <h3>
            <Text>{t(`result.permits.${permit}`)}</Text>
          </h3>
          {options.length > 1 && <p>{t('result.plan.choose')}</p>}
          {options.map((option, index) => (
            <Way key={option.outcome.rule.id} option={option} place={options.length > 1 ? index : undefined} on={on} work={work} />
          ))}
        </div>
      ))}
    </>
  )
}

function Way({ option, place, on, work }: { option: PlanOption; place: number | undefined; on: string; work: PaperWork }) {
  const i18n = useI18n()
  const { outcome, letters, visits } = option
  const { t } = i18n
  const name = wayWords(i18n, option, place)
  const steps = (
    <>
      <p>
        <Text>{t('result.plan.byRule', { number: outcome.number, rule: t(`rules.${outcome.rule.id}.short`) })}</Text>
        {outcome.status === 'disputed' && <strong>{t('law.space') + t('result.plan.disputed')}</strong>}
      </p>
      <ol className="steps visits">
        {letters.length > 0 && (
          <li>
            <p>
              <Text>{letterWords(i18n, letters)}</Text>
            </p>
          </li>
        )}
        {visits.map((visit, index) => (
          <li key={index}>
            <VisitTo visit={visit} on={on} work={work} />
          </li>
        ))}
      </ol>
    </>
  )
  // The first way is open to read; the others are a press away.
  if (place !== undefined && place > 0)
    return (
      <details className="way">
        <summary>
          <Text>{name}</Text>
        </summary>
        <div className="fold">{steps}</div>
      </details>
    )
  return (
    <div className="way">
      <h4>
        <Text>{name}</Text>
      </h4>
      {steps}
    </div>
  )
}

function VisitTo({ visit: { windows, grants, needs, family }, on, work }: { visit: PlannedVisit; on: string; work: PaperWork }) {
  const i18n = useI18n()
  const other = useSecondI18n()
  const { t } = i18n
  return (
    <div className="visit">
      <p>
        <Text>{t('result.plan.for', { grants: grantNames(i18n, [...grants, ...family.map(({ grant }) => grant)]) })}</Text>
      </p>
      {grants.map(grant => (
        <OnlyIf key={grant.grant.id} open={grant} />
      ))}
      {windows.length > 1 && <p>{t('result.plan.oneWindow')}</p>}
      {windows.map(({ id, when }) => (
        <WindowCard key={id} id={id} day={on} other={other} heading="h5">
          {when !== undefined && (
            <p className="small">
              <strong>
                <Text>{t('result.plan.if', { condition: lawLine(i18n, when) })}</Text>
              </strong>
            </p>
          )}
        </WindowCard>
      ))}
      {grants.map(({ grant, steps }) => steps.length > 0 && <StepList key={grant.id} steps={steps} />)}
      <FeeAndTime grants={grants} on={on} />
      <h5>{t('result.plan.papers')}</h5>
      <DocumentList needs={needs} day={on} other={other} work={work} />
      {grants.map(({ grant }) => (
        <DocumentGaps key={grant.id} gaps={grant.gaps} day={on} />
      ))}
      {family.map(({ grant, needs: theirs }) => (
        <div key={grant.grant.id}>
          <h5>
            <Text>{t('result.plan.papersOf', { grant: t(`grants.${grant.grant.id}.name`) })}</Text>
          </h5>
          <OnlyIf open={grant} />
          <DocumentList needs={theirs} day={on} other={other} work={work} />
          <DocumentGaps gaps={grant.grant.gaps} day={on} />
        </div>
      ))}
    </div>
  )
}

function OnlyIf({ open: { when } }: { open: OpenGrant }) {
  const i18n = useI18n()
  return when === undefined ? null : (
    <p className="small">
      <strong>
        <Text>{i18n.t('result.plan.if', { condition: lawLine(i18n, when) })}</Text>
      </strong>
    </p>
  )
}

/** How long it takes and what it costs, as far as a source says; each sentence once. */
function FeeAndTime({ grants, on }: { grants: readonly OpenGrant[]; on: string }) {
  const { t } = useI18n()
  const rows = (['decision', 'fee'] as const).map(kind => ({
    kind,
    said: [
      ...new Map(grants.flatMap(({ grant }) => grant.details[kind].filter(one => isInForce(one, on))).map(one => [one.says, one])).values(),
    ],
  }))
  return (
    <dl className="facts facts-tight">
      {rows.map(({ kind, said }) => (
        <div key={kind}>
          <dt>{t(`law.told.${kind}`)}</dt>
          {said.length === 0 ? (
            <dd>{t('law.notPublished')}</dd>
          ) : (
            said.map(statement => (
              <dd key={statement.says}>
                <StatementText statement={statement} />
              </dd>
            ))
          )}
        </div>
      ))}
    </dl>
  )
}
