/**
 * The ten routes beside the ten rules, judged the same way. Apart from `check`, so that who asks for none loads none.
 */
import { assess, verdicts } from '../engine/assess'
import { compile } from '../engine/law'
import { allFacts } from '../policy/all-facts'
import { routes } from '../policy/routes'
import { windowOrder } from '../policy/windows'
import type { Case } from './case'
import { answersOf, check, verdictsOf, weighed, type Assessment } from './check'
import type { Verdict } from '../engine/verdict'

/** The ten routes, made ready. */
export const lawOfRoutes = compile(allFacts, routes, windowOrder)

/** Assesses a case by the ten rules and by the ten routes. Takes and throws what `check` does. */
export function checkWithRoutes(one: Case, today: string): Assessment {
  const on = one.on ?? today
  return { ...check(one, today), routes: assess(lawOfRoutes, answersOf(one, on), on).map((route, index) => weighed(routes[index], route)) }
}

/** The ten verdicts of a case alone, and after them those of the ten routes where they are asked for. Throws like `check`. */
export function verdictsWithRoutes(one: Case, today: string, withRoutes: boolean): readonly Verdict[] {
  const on = one.on ?? today
  const answers = answersOf(one, on)
  return withRoutes ? [...verdictsOf(answers, on), ...verdicts(lawOfRoutes, answers, on)] : verdictsOf(answers, on)
}
