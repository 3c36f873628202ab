import { stands } from '@/lib/engine/rules'
import type { Condition } from '@/lib/engine/conditions'
import { languages } from '@/lib/i18n/routing'
import { windowOrder } from '@/lib/policy/law'
import type { PolicyGrant } from '@/lib/policy/types'
import { conjuncts } from '@/lib/results/reading-comparison'
import { lawLine } from '@/lib/text/term-text'
import { Cited } from '../law/cited-sources'
import { ConditionList } from '../law/condition-list'
import { PaperList } from '../law/document-list'
import { Told } from '../law/statement-text'
import { ToldFacts } from '../law/grant-details-list'
import { ToldSteps } from '../law/statement-list'
import { WindowCard, type OtherTongue } from '../law/window-card'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** A paper a rule opens the way to: for whom, what is told of it, where, with which papers, in which steps. */
export function GrantOf({
  grant,
  day,
  other,
  sameAs,
}: {
  grant: PolicyGrant
  /** `YYYY-MM-DD`. */
  day: string
  other: OtherTongue | undefined
  /** A grant before it that is applied for at the same windows. */
  sameAs?: PolicyGrant | undefined
}) {
  const tongue = useTongue()
  const { tell } = tongue
  return (
    <article className="grant" id={`grant-${grant.id}`}>
      <h3>
        <Text>{tell(`grants.${grant.id}.name`)}</Text>
      </h3>
      {other !== undefined && (
        <p className="window-other" lang={languages[other.locale].lang}>
          {other.locale === 'zh' ? tell(`grants.${grant.id}.official`) : other.tell(`grants.${grant.id}.name`)}
        </p>
      )}
      <p>
        <Text>{tell(`grants.${grant.id}.what`)}</Text>
        <Cited ids={grant.sources} />
      </p>
      {!isAlways(grant.when) && (
        <ConditionList head={tell('pages.rule.grant.for')} conditions={conjuncts(grant.when)} explained />
      )}
      <ToldFacts told={grant.told} day={day} />
      {grant.notes.filter(note => stands(note, day)).map(note => (
        <p key={note.says}>
          <Told statement={note} />
        </p>
      ))}
      <h4>{tell('pages.rule.grant.windows')}</h4>
      {sameAs === undefined ? (
        <Windows grant={grant} day={day} other={other} />
      ) : (
        <p>
          <a href={`#grant-${sameAs.id}`}>
            <Text>{tell('pages.rule.grant.sameWindows', { grant: tell(`grants.${sameAs.id}.name`) })}</Text>
          </a>
        </p>
      )}
      <h4>{tell('pages.rule.grant.papers')}</h4>
      <PaperList needs={grant.papers} day={day} other={other} />
      <Steps grant={grant} day={day} />
    </article>
  )
}

function Windows({ grant, day, other }: { grant: PolicyGrant; day: string; other: OtherTongue | undefined }) {
  const tongue = useTongue()
  const choices = grant.windows
    .filter(choice => stands(choice, day))
    .sort((a, b) => windowOrder.indexOf(a.window) - windowOrder.indexOf(b.window))
  return (
    <div className="windows">
      {choices.map(({ window, when, sources }) => (
        <WindowCard key={window} id={window} day={day} other={other} heading="h5">
          {!isAlways(when) && (
            <p className="small">
              <Text>{tongue.tell('pages.rule.grant.sentIf', { condition: lawLine(tongue, when) })}</Text>
              <Cited ids={sources} />
            </p>
          )}
        </WindowCard>
      ))}
    </div>
  )
}

/** The steps in their order; those that only some take stand under the condition that says who. */
function Steps({ grant, day }: { grant: PolicyGrant; day: string }) {
  const tongue = useTongue()
  const { tell } = tongue
  const steps = grant.steps.filter(step => stands(step, day))
  return [...new Set(steps.map(({ when }) => when))].map((when, index) => (
    <div key={index} className="stack-tight">
      <h4>
        {isAlways(when) ? (
          tell('pages.rule.grant.steps')
        ) : (
          <Text>{tell('pages.rule.grant.stepsIf', { condition: lawLine(tongue, when) })}</Text>
        )}
      </h4>
      <ToldSteps steps={steps.filter(step => step.when === when)} />
    </div>
  ))
}

const isAlways = (condition: Condition): boolean => condition.kind === 'all' && condition.of.length === 0
