/**
 * The result in one line.
 */
import { grantsSomething, type RuleResult, type RuleStatus } from '../results/rule-results'
import { writeDate, type I18n } from './i18n'

/** The order in which the statuses are named. */
export const statusOrder: readonly RuleStatus[] = ['yes', 'disputed', 'open', 'later', 'no', 'not-covered']

/** What a person may hope for, in calm words: the best that some rule says. `blank` when nothing is answered. */
export function headline(i18n: I18n, outcomes: readonly RuleResult[], blank: boolean): string {
  const { t } = i18n
  const total = outcomes.length
  const of = (status: RuleStatus) => outcomes.filter(one => one.status === status)
  const count = of('yes').filter(grantsSomething).length
  const disputed = of('disputed').filter(grantsSomething).length
  if (count > 0) return t('result.headline.now', { count, total })
  if (disputed > 0) return t('result.headline.disputed', { count: disputed, total })
  if (of('not-covered').length === total) return t('result.headline.notCovered', { total })
  if (blank) return t('result.headline.blank', { total })
  const first = (certain: boolean) =>
    of('later')
      .flatMap(({ earliest }) => (earliest?.certain === certain ? [earliest.day] : []))
      .sort()[0]
  const sure = first(true)
  const perhaps = first(false)
  const again = [sure, perhaps].filter(day => day !== undefined).sort()[0]
  if (of('open').length > 0)
    return again === undefined ? t('result.headline.open') : t('result.headline.openLater', { date: writeDate(i18n, again) })
  if (of('yes').length > 0) return t('result.headline.idle')
  if (sure !== undefined) return t('result.headline.later', { date: writeDate(i18n, sure) })
  if (perhaps !== undefined) return t('result.headline.perhapsLater', { date: writeDate(i18n, perhaps) })
  return of('no').length > 0 ? t('result.headline.none', { total }) : t('result.headline.notCovered', { total })
}
