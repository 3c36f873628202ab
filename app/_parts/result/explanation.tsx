import { inForce, type FactName } from '@/lib/policy/law'
import { gradeOf } from '@/lib/policy/sources'
import { readingText, ruleText } from '@/lib/text/law-text'
import { explainedCondition } from '@/lib/text/explanation'
import type { LiveReading, RuleResult } from '@/lib/results/rule-results'
import { compareReadings } from '@/lib/results/reading-comparison'
import { writeDate } from '@/lib/text/i18n'
import { weightText } from '@/lib/text/leaning-text'
import type { Condition } from '@/lib/engine/conditions'
import { present } from '@/lib/engine/present'
import { CitedSources } from '../law/cited-sources'
import { Mark } from '../mark'
import { Notice } from '../notice'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { ExplainedConditions } from './explained-conditions'

/** The conditions as they stand for the person; where sources differ, what each asks for, who says so, whom to ask. */
export function Explanation({ outcome, on }: { outcome: RuleResult; on: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const { rule, facts, readings, explain } = outcome
  const { shared, own } = compareReadings(readings.map(({ reading }) => reading))
  const explained = (conditions: readonly Condition<FactName>[]) => conditions.map(one => explainedCondition(i18n, facts, explain(one)))
  if (readings.length === 0)
    return <p>{t('result.conditions.notCovered', { date: writeDate(i18n, on), from: writeDate(i18n, inForce) })}</p>
  const several = readings.length > 1
  return (
    <>
      <h4>{t('result.conditions.name')}</h4>
      {!several && readings.map(one => <Who key={one.reading.id} outcome={outcome} one={one} />)}
      <ExplainedConditions head={t(several ? 'result.conditions.shared' : 'result.conditions.one')} conditions={explained(shared)} />
      {several && (
        <>
          <h4>{t('result.conditions.differ')}</h4>
          <div className="beside">
            {readings.map((one, index) => {
              const more = present(own[index], 'a reading of the rule').more
              return (
                <div className="reading" key={one.reading.id}>
                  <p className="status reading-state">
                    <Mark kind={one.state} />
                    <span>{t(`result.conditions.state.${one.state}`)}</span>
                  </p>
                  <Who outcome={outcome} one={one} />
                  {more.length === 0 ? (
                    <p className="conditions-rule">{t('result.conditions.nothing')}</p>
                  ) : (
                    <ExplainedConditions head={t('result.conditions.more')} conditions={explained(more)} />
                  )}
                </div>
              )
            })}
          </div>
        </>
      )}
      {(several || outcome.status === 'disputed') && (
        <Notice plain={outcome.status !== 'disputed'}>
          <p>
            <strong>{t('result.conditions.ask')}</strong>
          </p>
          <p>
            <Text>{ruleText(i18n, rule, 'ask')}</Text>
          </p>
        </Notice>
      )}
    </>
  )
}

/** Who states a reading, since when, what it says, on what it rests. */
function Who({ outcome: { rule }, one: { reading } }: { outcome: RuleResult; one: LiveReading }) {
  const i18n = useI18n()
  const { t } = i18n
  const from = writeDate(i18n, reading.from)
  return (
    <>
      <p>
        <strong>
          <Text>{readingText(i18n, rule, reading.id, 'who')}</Text>
        </strong>
        <CitedSources ids={reading.sources} />
      </p>
      <p>
        <Text>{readingText(i18n, rule, reading.id, 'says')}</Text>
        <span> </span>
        <span className="quiet">
          {reading.until === undefined
            ? t('result.conditions.since', { from })
            : t('result.conditions.until', { from, until: writeDate(i18n, reading.until) })}
        </span>
      </p>
      <p className="small quiet">{weightText(i18n, reading)}</p>
      {gradeOf(reading.sources) === 'weak' && <p className="warning">{t('result.conditions.weak')}</p>}
    </>
  )
}
