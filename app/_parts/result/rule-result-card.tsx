import { languages } from '@/lib/i18n/routing'
import type { Outcome, Standing } from '@/lib/results/rule-results'
import { reasonOf } from '@/lib/text/reason'
import { Status } from '../status'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { Earliest, Instead, Missing, Ways } from './advice'
import { Granted } from './grants'
import { useOther } from './second-i18n-provider'
import { Why } from './explanation'

const summaries: Readonly<Record<Standing, 'why' | 'whyNot' | 'whyOpen'>> = {
  yes: 'why',
  disputed: 'why',
  open: 'whyOpen',
  later: 'whyNot',
  no: 'whyNot',
  'not-covered': 'whyNot',
}

/** One rule's answer: number, name, standing, the reason in a line; folded below it all the rest. */
export function RuleOutcome({ outcome, on }: { outcome: Outcome; on: string }) {
  const tongue = useTongue()
  const other = useOther()
  const { tell, locale } = tongue
  const { rule, number, standing } = outcome
  const name = tell(`rules.${rule.id}.name`)
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
              {other.locale === 'zh' ? tell(`rules.${rule.id}.official`) : other.tell(`rules.${rule.id}.name`)}
            </p>
          )}
          <p className="reason">
            <Text>{reasonOf(tongue, outcome, on)}</Text>
          </p>
        </div>
        <Status kind={standing} />
      </div>
      <details className="rule-fold">
        <summary>
          <span>
            <span>{tell(`result.rules.${summaries[standing]}`)}</span>
            <span className="aloud">
              <Text>{tell('result.paper.colon') + name}</Text>
            </span>
          </span>
        </summary>
        <div className="outcome-body">
          <Missing outcome={outcome} />
          <Granted outcome={outcome} on={on} />
          <Why outcome={outcome} on={on} />
          <Earliest outcome={outcome} />
          <Ways outcome={outcome} />
          <Instead outcome={outcome} />
          <p className="small">
            <a href={`/${locale}/rules/${rule.id}`}>{tell('result.rules.page')}</a>
          </p>
        </div>
      </details>
    </>
  )
}
