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
  const says = (key: string, values: Record<string, string | number> = {}) => t(`result.headline.${key}`, { total, ...values })
  if (count > 0) return says('now', { count })
  if (disputed > 0) return says('disputed', { count: disputed })
  if (of('not-covered').length === total) return says('notCovered')
  if (blank) return says('blank')
  const first = (certain: boolean) =>
    of('later')
      .flatMap(({ earliest }) => (earliest?.certain === certain ? [earliest.day] : []))
      .sort()[0]
  const sure = first(true)
  const perhaps = first(false)
  const again = [sure, perhaps].filter(day => day !== undefined).sort()[0]
  if (of('open').length > 0) return again === undefined ? says('open') : says('openLater', { date: writeDate(i18n, again) })
  if (of('yes').length > 0) return says('idle')
  if (sure !== undefined) return says('later', { date: writeDate(i18n, sure) })
  if (perhaps !== undefined) return says('perhapsLater', { date: writeDate(i18n, perhaps) })
  return of('no').length > 0 ? says('none') : says('notCovered')
}
