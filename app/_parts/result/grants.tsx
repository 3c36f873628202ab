import { isInForce } from '@/lib/engine/rules'
import { languages } from '@/lib/i18n/routing'
import { uncheckedFor } from '@/lib/policy/unchecked'
import type { OpenGrant, OpenWindow } from '@/lib/results/open-grants'
import type { RuleResult } from '@/lib/results/rule-results'
import { statementText } from '@/lib/text/law-text'
import { lawLine } from '@/lib/text/term-text'
import { CitedSources } from '../law/cited-sources'
import { DocumentGaps } from '../law/document-gaps'
import { DocumentList } from '../law/document-list'
import { StatementText } from '../law/statement-text'
import { GrantDetailsList } from '../law/grant-details-list'
import { StepList } from '../law/statement-list'
import { WindowCard } from '../law/window-card'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { useAnswersAt } from './answers-at'
import { useSecondI18n } from './second-i18n-provider'

/** What a rule opens to the person, in the order of the journey; the family's papers apart. */
export function Grants({ outcome, on }: { outcome: RuleResult; on: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const at = useAnswersAt()
  const { rule, status, grants } = outcome
  if (status !== 'yes' && status !== 'disputed') return null
  const [progress, family] = [grants.filter(one => one.sameWindowsAs === undefined), grants.filter(one => one.sameWindowsAs !== undefined)]
  return (
    <>
      <h4>{t('result.grants.name')}</h4>
      {status === 'disputed' && (
        <p>
          <strong>{t('result.grants.first')}</strong>
        </p>
      )}
      {grants.length === 0 && <p>{t('result.grants.idle')}</p>}
      {progress.map(one => (
        <GrantFor key={one.grant.id} open={one} on={on} />
      ))}
      {family.length > 0 && (
        <>
          <h4>{t('result.grants.family')}</h4>
          {family.map(one => (
            <GrantFor key={one.grant.id} open={one} on={on} />
          ))}
        </>
      )}
      {grants.some(isOpen) && (
        <p>
          <a href={at.ask(rule.id)}>{t('result.grants.answer')}</a>
        </p>
      )}
      {grants.length > 0 && (
        <p className="small quiet">
          <Text>
            {t('result.unchecked.rule', {
              what: uncheckedFor(rule.id)
                .map(one => statementText(i18n, one))
                .join(t('law.space')),
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
  const i18n = useI18n()
  const other = useSecondI18n()
  const { t } = i18n
  const { grant, when, windows, steps, papers, sameWindowsAs } = open
  return (
    <div className="grant">
      <h5 className="grant-name">
        <Text>{t(`grants.${grant.id}.name`)}</Text>
      </h5>
      {other !== undefined && (
        <p className="window-other" lang={languages[other.locale].lang}>
          {other.locale === 'zh' ? t(`grants.${grant.id}.official`) : other.t(`grants.${grant.id}.name`)}
        </p>
      )}
      {when !== undefined && (
        <p>
          <strong>
            <Text>{t('result.grants.if', { condition: lawLine(i18n, when) })}</Text>
          </strong>
        </p>
      )}
      <p>
        <Text>{t(`grants.${grant.id}.what`)}</Text>
        {grant.supporting && <span>{` ${t('result.grants.supporting')}`}</span>}
        <CitedSources ids={grant.sources} />
      </p>
      {sameWindowsAs === undefined ? (
        <>
          <h6>{t('result.grants.windows')}</h6>
          <Windows windows={windows} on={on} />
        </>
      ) : (
        <p>
          <Text>{t('result.grants.same', { grant: t(`grants.${sameWindowsAs.id}.name`) })}</Text>
        </p>
      )}
      <h6>{t('result.grants.papers')}</h6>
      <DocumentList needs={papers} day={on} other={other} />
      <DocumentGaps gaps={grant.gaps} day={on} />
      {steps.length > 0 && (
        <>
          <h6>{t('result.grants.steps')}</h6>
          <StepList steps={steps} />
        </>
      )}
      <GrantDetailsList details={grant.details} day={on} />
      {grant.notes
        .filter(note => isInForce(note, on))
        .map(note => (
          <p key={note.says} className="small">
            <StatementText statement={note} />
          </p>
        ))}
    </div>
  )
}

function Windows({ windows, on }: { windows: readonly OpenWindow[]; on: string }) {
  const i18n = useI18n()
  const other = useSecondI18n()
  return (
    <>
      {windows.filter(({ when }) => when !== undefined).length > 1 && <p>{i18n.t('result.grants.several')}</p>}
      <div className="windows">
        {windows.map(({ id, when }) => (
          <WindowCard key={id} id={id} day={on} other={other}>
            {when !== undefined && (
              <p className="small">
                <strong>
                  <Text>{i18n.t('result.grants.if', { condition: lawLine(i18n, when) })}</Text>
                </strong>
              </p>
            )}
          </WindowCard>
        ))}
      </div>
    </>
  )
}
