import { languages } from '@/lib/i18n/routing'
import type { RuleResult, RuleStatus } from '@/lib/results/rule-results'
import { reasonOf } from '@/lib/text/reason'
import { Status } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { EarliestNote, InsteadList, MissingAnswers, PathList } from './advice'
import { Grants } from './grants'
import { useSecondI18n } from './second-i18n-provider'
import { Explanation } from './explanation'
import { RuleAdvice } from './rule-advice'

const summaries: Readonly<Record<RuleStatus, 'why' | 'whyNot' | 'whyOpen'>> = {
  yes: 'why',
  disputed: 'why',
  open: 'whyOpen',
  later: 'whyNot',
  no: 'whyNot',
  'not-covered': 'whyNot',
}

/** One rule's answer: number, name, status, the reason in a line; folded below it all the rest. */
export function RuleResultCard({ outcome, on }: { outcome: RuleResult; on: string }) {
  const i18n = useI18n()
  const other = useSecondI18n()
  const { t, locale } = i18n
  const { rule, number, status } = outcome
  const name = t(`rules.${rule.id}.name`)
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
          {other !== undefined && (
            <p className="window-other" lang={languages[other.locale].lang}>
              {other.locale === 'zh' ? t(`rules.${rule.id}.official`) : other.t(`rules.${rule.id}.name`)}
            </p>
          )}
          <p className="reason">
            <Text>{reasonOf(i18n, outcome, on)}</Text>
          </p>
        </div>
        <Status kind={status} />
      </div>
      <details className="rule-fold">
        <summary>
          <span>
            <span>{t(`result.rules.${summaries[status]}`)}</span>
            <span className="aloud">
              <Text>{t('result.paper.colon') + name}</Text>
            </span>
          </span>
        </summary>
        <div className="outcome-body">
          <MissingAnswers outcome={outcome} />
          <RuleAdvice outcome={outcome} />
          <Grants outcome={outcome} on={on} />
          <Explanation outcome={outcome} on={on} />
          <EarliestNote outcome={outcome} />
          <PathList outcome={outcome} />
          <InsteadList outcome={outcome} />
          <p className="small">
            <a href={`/${locale}/rules/${rule.id}`}>{t('result.rules.page')}</a>
          </p>
        </div>
      </details>
    </>
  )
}
