import type { RuleResult, RuleStatus } from '@/lib/results/rule-results'
import { reasonOf } from '@/lib/text/reason'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { EarliestNote, InsteadList, MissingAnswers, PathList } from './advice'
import { ConditionsMark } from './conditions-mark'
import { DisputedSides } from './disputed-sides'
import { Explanation } from './explanation'
import { AskTheOffice } from './ask-the-office'
import { Grants } from './grants'
import { BlockedByStatus } from './blocked-by-status'
import { RuleAdvice } from './rule-advice'

const summaries: Readonly<Record<RuleStatus, 'why' | 'whyNot' | 'whyOpen'>> = {
  yes: 'why',
  disputed: 'why',
  open: 'whyOpen',
  later: 'whyNot',
  no: 'whyNot',
  'not-covered': 'whyNot',
}

/** One rule's answer: name, status, the reason; folded below it all the rest. `brief`: in a line, that opens to all the rest. */
export function RuleResultCard({ outcome, on, brief }: { outcome: RuleResult; on: string; brief: boolean }) {
  const i18n = useI18n()
  const { t } = i18n
  const { rule, number, status } = outcome
  const name = t(`rules.${rule.id}.name`)
  if (brief)
    return (
      <details className="rule-fold">
        <summary className="rule-line">
          <div>
            <h3>
              <Text>{t('result.card.rule', { number, rule: t(`rules.${rule.id}.short`) })}</Text>
            </h3>
            {status !== 'yes' && (
              <p className="reason small quiet">
                <Text>{reasonOf(i18n, outcome, on)}</Text>
              </p>
            )}
          </div>
          <RuleMarks outcome={outcome} />
        </summary>
        <AskTheOffice outcome={outcome} />
        <Body outcome={outcome} on={on} />
      </details>
    )
  return (
    <>
      <div className="row">
        <p className="numeral numeral-small" aria-hidden="true">
          {number}
        </p>
        <div>
          <h3 className="row-name">
            <span className="aloud">{`${number}. `}</span>
            <Text>{name}</Text>
          </h3>
          {status === 'disputed' ? (
            <DisputedSides outcome={outcome} />
          ) : (
            <p className="reason">
              <Text>{reasonOf(i18n, outcome, on)}</Text>
            </p>
          )}
          <BlockedByStatus outcome={outcome} on={on} />
        </div>
        <RuleMarks outcome={outcome} />
      </div>
      <AskTheOffice outcome={outcome} />
      <details className="rule-fold">
        <summary>
          <span>
            <span>{t(`result.rules.${summaries[status]}`)}</span>
            <span className="aloud">
              <Text>{t('result.paper.colon') + name}</Text>
            </span>
          </span>
        </summary>
        <Body outcome={outcome} on={on} />
      </details>
    </>
  )
}

function RuleMarks({ outcome }: { outcome: RuleResult }) {
  return (
    <span className="row-standing">
      <Status kind={outcome.status} />
      <ConditionsMark outcome={outcome} />
    </span>
  )
}

function Body({ outcome, on }: { outcome: RuleResult; on: string }) {
  const { t, locale } = useI18n()
  return (
    <div className="outcome-body">
      <MissingAnswers outcome={outcome} />
      <RuleAdvice outcome={outcome} />
      <Grants outcome={outcome} on={on} />
      <Explanation outcome={outcome} on={on} />
      <EarliestNote outcome={outcome} />
      <PathList outcome={outcome} on={on} />
      <InsteadList outcome={outcome} />
      <p className="small">
        <a href={`/${locale}/rules/${outcome.rule.id}`}>{t('result.rules.page')}</a>
      </p>
    </div>
  )
}
