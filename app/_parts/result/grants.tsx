import { stands } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import { uncheckedFor } from '@/lib/policy/unchecked'
import type { OpenGrant, OpenWindow } from '@/lib/results/open-grants'
import type { Outcome } from '@/lib/results/rule-results'
import { lawLine } from '@/lib/text/term-text'
import { Cited } from '../law/cited-sources'
import { PaperList } from '../law/document-list'
import { Told } from '../law/statement-text'
import { ToldFacts } from '../law/grant-details-list'
import { ToldSteps } from '../law/statement-list'
import { WindowCard } from '../law/window-card'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { useAnswersAt } from './answers-at'
import { useOther } from './second-i18n-provider'

/** What a rule opens to the person, in the order of the journey; the family's papers apart. */
export function Granted({ outcome, on }: { outcome: Outcome; on: string }) {
  const { tell } = useTongue()
  const at = useAnswersAt()
  const { rule, standing, grants } = outcome
  if (standing !== 'yes' && standing !== 'disputed') return null
  const [journey, family] = [grants.filter(one => one.sameWindowsAs === undefined), grants.filter(one => one.sameWindowsAs !== undefined)]
  return (
    <>
      <h4>{tell('result.grants.name')}</h4>
      {standing === 'disputed' && (
        <p>
          <strong>{tell('result.grants.first')}</strong>
        </p>
      )}
      {grants.length === 0 && <p>{tell('result.grants.idle')}</p>}
      {journey.map(one => (
        <GrantFor key={one.grant.id} open={one} on={on} />
      ))}
      {family.length > 0 && (
        <>
          <h4>{tell('result.grants.family')}</h4>
          {family.map(one => (
            <GrantFor key={one.grant.id} open={one} on={on} />
          ))}
        </>
      )}
      {grants.some(isOpen) && (
        <p>
          <a href={at.ask(rule.id)}>{tell('result.grants.answer')}</a>
        </p>
      )}
      {grants.length > 0 && (
        <p className="small quiet">
          <Text>
            {tell('result.unchecked.rule', {
              what: uncheckedFor(rule.id).map(({ says, values }) => tell(`told.${says}`, values)).join(tell('law.space')),
            })}
          </Text>
        </p>
      )}
    </>
  )
}

/** Whether an answer is missing that decides for whom a grant or a window is. */
const isOpen = ({ when, windows }: OpenGrant): boolean => when !== undefined || windows.some(window => window.when !== undefined)

function GrantFor({ open, on }: { open: OpenGrant; on: string }) {
  const tongue = useTongue()
  const other = useOther()
  const { tell } = tongue
  const { grant, when, windows, steps, papers, sameWindowsAs } = open
  return (
    <div className="grant">
      <h5 className="grant-name">
        <Text>{tell(`grants.${grant.id}.name`)}</Text>
      </h5>
      {other !== undefined && (
        <p className="window-other" lang={languages[other.locale].lang}>
          {other.locale === 'zh' ? tell(`grants.${grant.id}.official`) : other.tell(`grants.${grant.id}.name`)}
        </p>
      )}
      {when !== undefined && (
        <p>
          <strong>
            <Text>{tell('result.grants.if', { condition: lawLine(tongue, when) })}</Text>
          </strong>
        </p>
      )}
      <p>
        <Text>{tell(`grants.${grant.id}.what`)}</Text>
        {grant.supporting && <span>{` ${tell('result.grants.supporting')}`}</span>}
        <Cited ids={grant.sources} />
      </p>
      {sameWindowsAs === undefined ? (
        <>
          <h6>{tell('result.grants.windows')}</h6>
          <Windows windows={windows} on={on} />
        </>
      ) : (
        <p>
          <Text>{tell('result.grants.same', { grant: tell(`grants.${sameWindowsAs.id}.name`) })}</Text>
        </p>
      )}
      <h6>{tell('result.grants.papers')}</h6>
      <PaperList needs={papers} day={on} other={other} />
      {steps.length > 0 && (
        <>
          <h6>{tell('result.grants.steps')}</h6>
          <ToldSteps steps={steps} />
        </>
      )}
      <ToldFacts told={grant.told} day={on} />
      {grant.notes.filter(note => stands(note, on)).map(note => (
        <p key={note.says} className="small">
          <Told statement={note} />
        </p>
      ))}
    </div>
  )
}

function Windows({ windows, on }: { windows: readonly OpenWindow[]; on: string }) {
  const tongue = useTongue()
  const other = useOther()
  return (
    <>
      {windows.filter(({ when }) => when !== undefined).length > 1 && <p>{tongue.tell('result.grants.several')}</p>}
      <div className="windows">
        {windows.map(({ id, when }) => (
          <WindowCard key={id} id={id} day={on} other={other}>
            {when !== undefined && (
              <p className="small">
                <strong>
                  <Text>{tongue.tell('result.grants.if', { condition: lawLine(tongue, when) })}</Text>
                </strong>
              </p>
            )}
          </WindowCard>
        ))}
      </div>
    </>
  )
}
