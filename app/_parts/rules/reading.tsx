import type { ReactNode } from 'react'
import type { PolicyRoute, PolicyRule } from '@/lib/policy/types'
import { gradeOf, kindsOf, witnesses } from '@/lib/policy/sources'
import { readingText } from '@/lib/text/law-text'
import { writeDate } from '@/lib/text/i18n'
import { weightText } from '@/lib/text/leaning-text'
import { CitedSources } from '../law/cited-sources'
import { Text } from '../text'
import { useI18n } from '../use-i18n'

/** One published way of stating a rule: who says so, since when, on what it rests, what it says. Below it, its conditions. */
export function ReadingOf({
  rule,
  reading,
  day,
  heaviest = false,
  children,
}: {
  rule: PolicyRule | PolicyRoute
  reading: PolicyRoute['readings'][number]
  /** The day on which the law was read. */
  day: string
  /** Whether it weighs most of several that stand. */
  heaviest?: boolean
  children?: ReactNode
}) {
  const i18n = useI18n()
  const { t } = i18n
  const from = writeDate(i18n, reading.from)
  const { until } = reading
  return (
    <div className="reading">
      <h3>
        <Text>{readingText(i18n, rule, reading.id, 'who')}</Text>
      </h3>
      <p className="label">
        {until === undefined
          ? t('pages.rule.reading.since', { from })
          : t(until <= day ? 'pages.rule.reading.ended' : 'pages.rule.reading.until', {
              from,
              until: writeDate(i18n, until),
            })}
        {t('law.space')}
        {t('pages.rule.reading.witnesses', { count: witnesses(reading.sources) })}
        <CitedSources ids={reading.sources} />
      </p>
      <p className="label">
        {t(`pages.rule.reading.grade.${gradeOf(reading.sources)}`, {
          kinds: kindsOf(reading.sources)
            .map(({ kind, count }) => t('pages.rule.reading.kind', { kind: t(`law.source.kinds.${kind}`), count }))
            .join(t('words.condition.semicolon')),
        })}
      </p>
      <p className="label">
        {weightText(i18n, reading)}
        {heaviest && t('law.space') + t('pages.rule.reading.heaviest')}
      </p>
      <p>
        <Text>{readingText(i18n, rule, reading.id, 'says')}</Text>
      </p>
      {gradeOf(reading.sources) === 'weak' && (
        <p className="warning">
          <Text>{t('pages.rule.reading.weak')}</Text>
        </p>
      )}
      {children}
    </div>
  )
}
