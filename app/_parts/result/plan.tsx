import type { Plan, PlannedGrant } from '@/lib/results/plan'
import { grantWords } from '@/lib/text/plan-text'
import { lawLine } from '@/lib/text/term-text'
import { WindowCard } from '../law/window-card'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useSecondI18n } from './second-i18n-provider'
import { DocumentsToBring, type Checklist, type OnChecklist } from './checklist'

/** One list over all grants: windows in the order of visits, and every paper once. */
export function PlanOf({ plan, on, ...papers }: { plan: Plan; on: string; checklist: Checklist; onChecklist: OnChecklist }) {
  const i18n = useI18n()
  const other = useSecondI18n()
  const { t } = i18n
  if (plan.visits.length === 0) return <p>{t('result.plan.none')}</p>
  const disputed = plan.grants.some(({ rules }) => rules.some(rule => rule.disputed))
  const several = plan.grants.some(({ rules }) => rules.length > 1)
  return (
    <>
      <p>{t('result.plan.lead')}</p>
      {several && <p>{t('result.plan.or')}</p>}
      {disputed && <p>{t('result.plan.disputed')}</p>}
      <ol className="steps visits">
        {plan.visits.map(({ window, when, grants }) => (
          <li key={window}>
            <WindowCard id={window} day={on} other={other} heading="h3">
              {when !== undefined && (
                <p className="small">
                  <strong>
                    <Text>{t('result.plan.if', { condition: lawLine(i18n, when) })}</Text>
                  </strong>
                </p>
              )}
              <p>{t('result.plan.for')}</p>
              <ul>
                {grants.map(grant => (
                  <GrantLine key={grant.id} grant={grant} />
                ))}
              </ul>
            </WindowCard>
          </li>
        ))}
      </ol>
      <DocumentsToBring plan={plan} on={on} {...papers} />
    </>
  )
}

function GrantLine({ grant }: { grant: PlannedGrant }) {
  const i18n = useI18n()
  return (
    <li>
      <Text>{grantWords(i18n, grant)}</Text>
      {grant.when !== undefined && (
        <span className="small">
          <span> </span>
          <Text>{i18n.t('result.plan.if', { condition: lawLine(i18n, grant.when) })}</Text>
        </span>
      )}
    </li>
  )
}
