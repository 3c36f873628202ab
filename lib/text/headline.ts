/**
 * The result in one line.
 */
import { grantsSomething, type Outcome, type Standing } from '../results/rule-results'
import { writeDate, type Tongue } from './i18n'

/** The order in which the standings are told. */
export const standings: readonly Standing[] = ['yes', 'disputed', 'open', 'later', 'no', 'not-covered']

/** What a person may hope for, in calm words: the best that some rule says. `blank` when nothing is answered. */
export function headline(tongue: Tongue, outcomes: readonly Outcome[], blank: boolean): string {
  const { tell } = tongue
  const total = outcomes.length
  const of = (standing: Standing) => outcomes.filter(one => one.standing === standing)
  const count = of('yes').filter(grantsSomething).length
  const disputed = of('disputed').filter(grantsSomething).length
  const says = (key: string, values: Record<string, string | number> = {}) => tell(`result.headline.${key}`, { total, ...values })
  if (count > 0) return says('now', { count })
  if (disputed > 0) return says('disputed', { count: disputed })
  if (of('not-covered').length === total) return says('notCovered')
  if (blank) return says('blank')
  const first = (certain: boolean) =>
    of('later').flatMap(({ earliest }) => (earliest?.certain === certain ? [earliest.day] : [])).sort()[0]
  const sure = first(true)
  const perhaps = first(false)
  const again = [sure, perhaps].filter(day => day !== undefined).sort()[0]
  if (of('open').length > 0) return again === undefined ? says('open') : says('openLater', { date: writeDate(tongue, again) })
  if (of('yes').length > 0) return says('idle')
  if (sure !== undefined) return says('later', { date: writeDate(tongue, sure) })
  if (perhaps !== undefined) return says('perhapsLater', { date: writeDate(tongue, perhaps) })
  return of('no').length > 0 ? says('none') : says('notCovered')
}
