import { isInForce } from '@/lib/engine/rules'
import type { Condition } from '@/lib/engine/conditions'
import { languages } from '@/lib/i18n/routing'
import { windowOrder } from '@/lib/policy/law'
import type { RouteGrantId } from '@/lib/policy/routes'
import type { GrantId, PolicyGrant } from '@/lib/policy/types'
import { conjuncts } from '@/lib/results/reading-comparison'
import { lawLine } from '@/lib/text/term-text'
import { CitedSources } from '../law/cited-sources'
import { ConditionList } from '../law/condition-list'
import { DocumentGaps } from '../law/document-gaps'
import { DocumentList } from '../law/document-list'
import { StatementText } from '../law/statement-text'
import { GrantDetailsList } from '../law/grant-details-list'
import { StepList } from '../law/statement-list'
import { WindowCard, type SecondI18n } from '../law/window-card'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** A paper a rule opens the way to: for whom, what is told of it, where, with which papers, in which steps. */
export function GrantOf({
  grant,
  day,
  other,
  sameAs,
}: {
  grant: PolicyGrant<GrantId | RouteGrantId>
  /** `YYYY-MM-DD`. */
  day: string
  other: SecondI18n | undefined
  /** A grant before it that is applied for at the same windows. */
  sameAs?: PolicyGrant<GrantId | RouteGrantId> | undefined
}) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <article className="grant" id={`grant-${grant.id}`}>
      <h3>
        <Text>{t(`grants.${grant.id}.name`)}</Text>
      </h3>
      {other !== undefined && (
        <p className="window-other" lang={languages[other.locale].lang}>
          {other.locale === 'zh' ? t(`grants.${grant.id}.official`) : other.t(`grants.${grant.id}.name`)}
        </p>
      )}
      <p>
        <Text>{t(`grants.${grant.id}.what`)}</Text>
        <CitedSources ids={grant.sources} />
      </p>
      {!isAlways(grant.when) && <ConditionList head={t('pages.rule.grant.for')} conditions={conjuncts(grant.when)} explained />}
      <GrantDetailsList details={grant.details} day={day} />
      {grant.notes
        .filter(note => isInForce(note, day))
        .map(note => (
          <p key={note.says}>
            <StatementText statement={note} />
          </p>
        ))}
      <h4>{t('pages.rule.grant.windows')}</h4>
      {sameAs === undefined ? (
        <Windows grant={grant} day={day} other={other} />
      ) : (
        <p>
          <a href={`#grant-${sameAs.id}`}>
            <Text>{t('pages.rule.grant.sameWindows', { grant: t(`grants.${sameAs.id}.name`) })}</Text>
          </a>
        </p>
      )}
      <h4>{t('pages.rule.grant.papers')}</h4>
      <DocumentList needs={grant.documents} day={day} other={other} />
      <DocumentGaps gaps={grant.gaps} day={day} />
      <Steps grant={grant} day={day} />
    </article>
  )
}

function Windows({ grant, day, other }: { grant: PolicyGrant<string>; day: string; other: SecondI18n | undefined }) {
  const i18n = useI18n()
  const choices = grant.windows
    .filter(choice => isInForce(choice, day))
    .sort((a, b) => windowOrder.indexOf(a.window) - windowOrder.indexOf(b.window))
  if (choices.length === 0) return <p>{i18n.t('pages.route.noWindow')}</p>
  return (
    <div className="windows">
      {choices.map(({ window, when, sources }) => (
        <WindowCard key={window} id={window} day={day} other={other} heading="h5">
          {!isAlways(when) && (
            <p className="small">
              <Text>{i18n.t('pages.rule.grant.sentIf', { condition: lawLine(i18n, when) })}</Text>
              <CitedSources ids={sources} />
            </p>
          )}
        </WindowCard>
      ))}
    </div>
  )
}

/** The steps in their order; those that only some take stand under the condition that says who. */
function Steps({ grant, day }: { grant: PolicyGrant<string>; day: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const steps = grant.steps.filter(step => isInForce(step, day))
  return [...new Set(steps.map(({ when }) => when))].map((when, index) => (
    <div key={index} className="stack-tight">
      <h4>
        {isAlways(when) ? t('pages.rule.grant.steps') : <Text>{t('pages.rule.grant.stepsIf', { condition: lawLine(i18n, when) })}</Text>}
      </h4>
      <StepList steps={steps.filter(step => step.when === when)} />
    </div>
  ))
}

const isAlways = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0
