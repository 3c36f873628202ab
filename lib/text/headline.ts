/**
 * The result in one line.
 */
import type { GrantId } from '../policy/types'
import type { PermitResult, PermitResults } from '../results/permit-results'
import type { RuleStatus } from '../results/rule-results'
import { andList, orList, writeDate, type I18n } from './i18n'

/** The order in which the statuses are named. */
export const statusOrder: readonly RuleStatus[] = ['yes', 'disputed', 'open', 'later', 'no', 'not-covered']

/** More permits than these are not named, where none of them can be had yet. */
const NAMED = 2

/** What a person can get, and how certain that is: the nearest of the permits asked about. `blank` when nothing is answered. */
export function headline(i18n: I18n, { permits }: PermitResults, blank: boolean): string {
  const { t } = i18n
  const nearest = permits[0]
  if (nearest === undefined || nearest.nearness === 'not-covered') return t('result.headline.notCovered')
  if (blank) return t('result.headline.blank')
  const alike = permits.filter(({ nearness }) => nearness === nearest.nearness)
  const names = alike.map(one => permitName(i18n, one))
  const all = andList(i18n, names)
  const either = orList(i18n, names)
  switch (nearest.nearness) {
    case 'yes':
      return t('result.headline.yes', { permits: all })
    case 'probably':
      return t('result.headline.probably', { permits: all })
    case 'one-answer':
      return t('result.headline.oneAnswer', { permits: permitName(i18n, nearest) })
    case 'ask':
      return t('result.headline.ask', { permits: all })
    case 'answers':
      return names.length > NAMED ? t('result.headline.answersOf') : t('result.headline.answers', { permits: either })
    case 'held':
      return t('result.headline.held')
    case 'not-from-here':
      return t('result.headline.notFromHere', { permits: all })
    case 'ask-not-from-here':
      return t('result.headline.askNotFromHere', { permits: all })
    case 'from-a-day':
    case 'perhaps-from-a-day':
      return later(i18n, alike)
    case 'no':
      return names.length > NAMED ? t('result.headline.noneOf', { count: names.length }) : t('result.headline.no', { permits: either })
  }
}

/** Of permits that time opens, or may open, the first. */
function later(i18n: I18n, permits: readonly PermitResult[]): string {
  const [first] = [...permits].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''))
  if (first?.day === undefined) return i18n.t('result.headline.notCovered')
  const values = { permits: permitName(i18n, first), date: writeDate(i18n, first.day) }
  return first.nearness === 'from-a-day' ? i18n.t('result.headline.fromADay', values) : i18n.t('result.headline.perhapsFromADay', values)
}

/** What is applied for along with something else, and named with it. */
type Accompanying = 'permanent-residence-spouse' | 'permanent-residence-child' | 'foreigner-work-permit'
const accompanying: readonly GrantId[] = [
  'permanent-residence-spouse',
  'permanent-residence-child',
  'foreigner-work-permit',
] satisfies readonly Accompanying[]
const isNamed = (id: GrantId): id is Exclude<GrantId, Accompanying> => !accompanying.includes(id)

/** A permit within a sentence, as exactly as the grants say, with the family it brings. */
export function permitName(i18n: I18n, { id, by }: PermitResult): string {
  const { t } = i18n
  const grants = by.flatMap(outcome => outcome.grants)
  const own = [...new Set(grants.map(({ grant }) => grant.id))].filter(isNamed)
  const certain = (family: string) => grants.some(({ grant, when }) => grant.id === family && when === undefined)
  const [only, ...others] = own
  const name = only !== undefined && others.length === 0 ? t(`result.permits.${only}`) : t(`result.permits.${id}`)
  const spouse = certain('permanent-residence-spouse')
  const child = certain('permanent-residence-child')
  if (!spouse && !child) return name
  return t(`result.permitWith.${spouse && child ? 'both' : spouse ? 'spouse' : 'child'}`, { permit: name })
}
