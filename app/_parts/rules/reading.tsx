import type { ReactNode } from 'react'
import type { PolicyReading, PolicyRule } from '@/lib/policy/types'
import { gradeOf, kindsOf, witnesses } from '@/lib/policy/sources'
import { writeDate } from '@/lib/text/i18n'
import { Cited } from '../law/cited-sources'
import { Text } from '../text'
import { useTongue } from '../use-i18n'

/** One published way of stating a rule: who says so, since when, on what it rests, what it says. Below it, its conditions. */
export function ReadingOf({
  rule,
  reading,
  day,
  children,
}: {
  rule: PolicyRule
  reading: PolicyReading
  /** The day on which the law was read. */
  day: string
  children?: ReactNode
}) {
  const tongue = useTongue()
  const { tell } = tongue
  const words = `rules.${rule.id}.readings.${reading.id}`
  const from = writeDate(tongue, reading.from)
  const { until } = reading
  return (
    <div className="reading">
      <h3>
        <Text>{tell(`${words}.who`, rule.values)}</Text>
      </h3>
      <p className="label">
        {until === undefined
          ? tell('pages.rule.reading.since', { from })
          : tell(until <= day ? 'pages.rule.reading.ended' : 'pages.rule.reading.until', {
              from,
              until: writeDate(tongue, until),
            })}
        {tell('law.space')}
        {tell('pages.rule.reading.witnesses', { count: witnesses(reading.sources) })}
        <Cited ids={reading.sources} />
      </p>
      <p className="label">
        {tell(`pages.rule.reading.grade.${gradeOf(reading.sources)}`, {
          kinds: kindsOf(reading.sources)
            .map(({ kind, count }) => tell('pages.rule.reading.kind', { kind: tell(`law.source.kinds.${kind}`), count }))
            .join(tell('words.condition.semicolon')),
        })}
      </p>
      <p>
        <Text>{tell(`${words}.says`, rule.values)}</Text>
      </p>
      {gradeOf(reading.sources) === 'weak' && (
        <p className="warning">
          <Text>{tell('pages.rule.reading.weak')}</Text>
        </p>
      )}
      {children}
    </div>
  )
}
