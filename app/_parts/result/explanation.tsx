import { inForce } from '@/lib/policy/law'
import { gradeOf } from '@/lib/policy/sources'
import { tellMet } from '@/lib/text/explanation'
import type { LiveReading, Outcome } from '@/lib/results/rule-results'
import { compare } from '@/lib/results/reading-comparison'
import { writeDate } from '@/lib/text/i18n'
import type { Condition } from '@/lib/engine/conditions'
import { Cited } from '../law/cited-sources'
import { Mark } from '../mark'
import { Notice } from '../notice'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { MetList } from './explained-conditions'

/** The conditions as they stand for the person; where sources differ, what each asks for, who says so, whom to ask. */
export function Why({ outcome, on }: { outcome: Outcome; on: string }) {
  const tongue = useTongue()
  const { tell } = tongue
  const { rule, facts, readings, explain } = outcome
  const { shared, own } = compare(readings.map(({ reading }) => reading))
  const told = (conditions: readonly Condition[]) => conditions.map(one => tellMet(tongue, facts, explain(one)))
  if (readings.length === 0)
    return (
      <p>
        {tell('result.conditions.notCovered', { date: writeDate(tongue, on), from: writeDate(tongue, inForce) })}
      </p>
    )
  const several = readings.length > 1
  return (
    <>
      <h4>{tell('result.conditions.name')}</h4>
      {!several && readings.map(one => <Who key={one.reading.id} outcome={outcome} one={one} />)}
      <MetList head={tell(several ? 'result.conditions.shared' : 'result.conditions.one')} conditions={told(shared)} />
      {several && (
        <>
          <h4>{tell('result.conditions.differ')}</h4>
          <div className="beside">
            {readings.map((one, index) => {
              const more = own[index]?.more ?? []
              return (
                <div className="reading" key={one.reading.id}>
                  <p className="status reading-state">
                    <Mark kind={one.state} />
                    <span>{tell(`result.conditions.state.${one.state}`)}</span>
                  </p>
                  <Who outcome={outcome} one={one} />
                  {more.length === 0 ? (
                    <p className="conditions-rule">{tell('result.conditions.nothing')}</p>
                  ) : (
                    <MetList head={tell('result.conditions.more')} conditions={told(more)} />
                  )}
                </div>
              )
            })}
          </div>
        </>
      )}
      {(several || outcome.standing === 'disputed') && (
        <Notice plain={outcome.standing !== 'disputed'}>
          <p>
            <strong>{tell('result.conditions.ask')}</strong>
          </p>
          <p>
            <Text>{tell(`rules.${rule.id}.ask`, rule.values)}</Text>
          </p>
        </Notice>
      )}
    </>
  )
}

/** Who states a reading, since when, what it says, on what it rests. */
function Who({ outcome: { rule }, one: { reading } }: { outcome: Outcome; one: LiveReading }) {
  const tongue = useTongue()
  const { tell } = tongue
  const words = `rules.${rule.id}.readings.${reading.id}`
  const from = writeDate(tongue, reading.from)
  return (
    <>
      <p>
        <strong>
          <Text>{tell(`${words}.who`, rule.values)}</Text>
        </strong>
        <Cited ids={reading.sources} />
      </p>
      <p>
        <Text>{tell(`${words}.says`, rule.values)}</Text>
        <span> </span>
        <span className="quiet">
          {reading.until === undefined
            ? tell('result.conditions.since', { from })
            : tell('result.conditions.until', { from, until: writeDate(tongue, reading.until) })}
        </span>
      </p>
      {gradeOf(reading.sources) === 'weak' && <p className="warning">{tell('result.conditions.weak')}</p>}
    </>
  )
}
