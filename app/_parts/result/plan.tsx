import type { Plan, PlannedGrant } from '@/lib/results/plan'
import { grantWords } from '@/lib/text/plan-text'
import { lawLine } from '@/lib/text/term-text'
import { WindowCard } from '../law/window-card'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { useOther } from './second-i18n-provider'
import { PapersToBring, type Gathered, type OnGathered } from './checklist'

/** One list over all grants: windows in the order of visits, and every paper once. */
export function PlanOf({ plan, on, ...papers }: { plan: Plan; on: string; gathered: Gathered; onGathered: OnGathered }) {
  const tongue = useTongue()
  const other = useOther()
  const { tell } = tongue
  if (plan.visits.length === 0) return <p>{tell('result.plan.none')}</p>
  const disputed = plan.grants.some(({ rules }) => rules.some(rule => rule.disputed))
  const several = plan.grants.some(({ rules }) => rules.length > 1)
  return (
    <>
      <p>{tell('result.plan.lead')}</p>
      {several && <p>{tell('result.plan.or')}</p>}
      {disputed && <p>{tell('result.plan.disputed')}</p>}
      <ol className="steps visits">
        {plan.visits.map(({ window, when, grants }) => (
          <li key={window}>
            <WindowCard id={window} day={on} other={other} heading="h3">
              {when !== undefined && (
                <p className="small">
                  <strong>
                    <Text>{tell('result.plan.if', { condition: lawLine(tongue, when) })}</Text>
                  </strong>
                </p>
              )}
              <p>{tell('result.plan.for')}</p>
              <ul>
                {grants.map(grant => (
                  <GrantLine key={grant.id} grant={grant} />
                ))}
              </ul>
            </WindowCard>
          </li>
        ))}
      </ol>
      <PapersToBring plan={plan} on={on} {...papers} />
    </>
  )
}

function GrantLine({ grant }: { grant: PlannedGrant }) {
  const tongue = useTongue()
  return (
    <li>
      <Text>{grantWords(tongue, grant)}</Text>
      {grant.when !== undefined && (
        <span className="small">
          <span> </span>
          <Text>{tongue.tell('result.plan.if', { condition: lawLine(tongue, grant.when) })}</Text>
        </span>
      )}
    </li>
  )
}
