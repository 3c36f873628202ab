/**
 * What an answer was worked out from, in one line.
 */
import type { WorkedFrom } from '../check/worked-from'
import { writeNumber, type I18n } from './i18n'

/** The sums of years, or the days of years, in one line. */
export function workingText(i18n: I18n, working: WorkedFrom): string {
  const { t } = i18n
  const rows =
    working.kind === 'days'
      ? working.days.map(days => writeNumber(i18n, days))
      : working.rows.map(({ year, sum }) => t('result.paper.workedSum', { year: String(year), sum: writeNumber(i18n, sum) }))
  return t(`result.paper.workedFrom.${working.kind}`, { list: rows.join(t('result.paper.comma')) })
}
