/**
 * What the routes beside the ten say to one person, as far as the answers given go.
 */
import type { Condition } from '../engine/conditions'
import { dayFromText } from '../engine/days'
import { assess } from '../engine/assess'
import { courseOf } from '../engine/ask'
import { verdictChangesAhead } from '../engine/earliest'
import { explain, type Explained } from '../engine/explain'
import { situate } from '../engine/situation'
import type { State } from '../engine/verdict'
import type { AllCaseFacts } from '../check/case'
import { lawOfRoutes } from '../check/check-routes'
import { leaningOf, type Leaning } from '../check/leaning'
import { allFactNames, type AnyFact } from '../policy/all-facts'
import { routes, type RouteGrantId, type RouteId } from '../policy/routes'
import type { PolicyReading, PolicyRoute } from '../policy/types'
import type { RuleStatus } from './rule-results'

/** One route's answer to one person. */
export interface RouteResult {
  readonly route: PolicyRoute<RouteId, RouteGrantId>
  readonly status: RuleStatus
  /** Where the evidence leans; null for a route that is not disputed, and where it is not certain. */
  readonly leaning: Leaning | null
  readonly readings: readonly { readonly reading: PolicyReading<string, AnyFact>; readonly state: State }[]
  /** Answers that are missing and can be asked for; and those the person does not know. In the order of asking. */
  readonly missing: readonly AnyFact[]
  readonly unknown: readonly AnyFact[]
  /** What it opens, where it fits or may fit. */
  readonly grants: readonly RouteGrantId[]
  /** The first day, `YYYY-MM-DD`, on which time alone opens it. */
  readonly earliest: string | undefined
  /** Whether the answers given decide it for the person, or all but decide it. */
  readonly isNear: boolean
  /** All that can be asked for it: what is missing, and what decides only where to apply. */
  readonly questions: readonly AnyFact[]
  /** How many of the answers given count for it. */
  readonly counted: number
  /** The answers given. */
  readonly facts: AllCaseFacts
  /** The state of a condition for this person, part by part. */
  readonly explain: (condition: Condition<AnyFact>) => Explained<AnyFact>
}

/** At most so many answers are missing where the answers given all but decide a route. */
const FEW = 2

/**
 * The routes' answers to one person on a day `YYYY-MM-DD`: those first that the answers given open, then those they all
 * but decide, the fewest missing answers first, and of these where most answers count; last those that do not fit. Else in
 * the rulebook's order.
 */
export function routeResultsOf(answers: AllCaseFacts, on: string): readonly RouteResult[] {
  const situation = situate(lawOfRoutes.partitions, answers, dayFromText(on))
  const ahead = verdictChangesAhead(lawOfRoutes, answers, on)
  const assessed = new Map(assess(lawOfRoutes, answers, on).map(one => [one.id, one]))
  const results = routes.flatMap((route): readonly RouteResult[] => {
    const one = assessed.get(route.id)
    if (one === undefined) return []
    const { verdict, readings, missing, earliest } = one
    const day = earliest ?? ahead.get(route.id)?.find(change => change.verdict !== 'no' && change.verdict !== 'not-covered')?.day
    const inOrder = allFactNames.filter(fact => missing.includes(fact))
    const { used, open } = courseOf(lawOfRoutes, [route.id], answers, on)
    const counted = Object.keys(used).length
    return [
      {
        route,
        status: verdict === 'no' && day !== undefined ? 'later' : verdict,
        leaning: leaningOf(route.readings, verdict, readings),
        readings: route.readings.flatMap(reading => {
          const state = readings[reading.id]
          return state === undefined ? [] : [{ reading, state }]
        }),
        missing: inOrder.filter(fact => answers[fact] !== 'unknown'),
        unknown: inOrder.filter(fact => answers[fact] === 'unknown'),
        grants: route.grants.filter(({ id }) => one.grants.some(open => open.id === id)).map(({ id }) => id),
        earliest: verdict === 'yes' || verdict === 'open' ? undefined : day,
        isNear: counted > 0 && (verdict === 'yes' || verdict === 'disputed' || (verdict === 'open' && missing.length <= FEW)),
        questions: open,
        counted,
        facts: answers,
        explain: condition => explain(lawOfRoutes, condition, situation),
      },
    ]
  })
  return results.sort((a, b) => rankOf(a) - rankOf(b) || b.counted - a.counted)
}

const ranks: Readonly<Record<RuleStatus, number>> = { yes: 0, disputed: 1, open: 2, later: 60, no: 61, 'not-covered': 62 }

const rankOf = ({ status, missing, unknown }: RouteResult): number =>
  ranks[status] + (status === 'open' ? missing.length + unknown.length : 0)
