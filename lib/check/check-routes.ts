/**
 * The ten routes beside the ten rules, judged the same way. Apart from `check`, so that who asks for none loads none.
 */
import { answersOn, verdicts } from '../engine/assess'
import { compile } from '../engine/law'
import { present } from '../engine/present'
import type { Verdict } from '../engine/verdict'
import { allFacts } from '../policy/all-facts'
import { routes } from '../policy/routes'
import { windowOrder } from '../policy/windows'
import type { Case } from './case'
import { check, verdictsOf, weighed, withWorked, type Assessment } from './check'
import { workedFacts } from './worked-facts'

/** The ten routes, made ready. */
export const lawOfRoutes = compile(allFacts, routes, windowOrder)

/** Assesses a case by the ten rules and by the ten routes. Takes and throws what `check` does. */
export function checkWithRoutes(one: Case, today: string): Assessment {
  const assessment = check(one, today)
  const { says, earliest } = answersOn(lawOfRoutes, withWorked(one.facts, assessment.worked), assessment.on)
  return {
    ...assessment,
    routes: says.map((route, index) => weighed(routes[index], route, present(earliest[index], 'the first day of a route'))),
  }
}

/** The ten verdicts of a case alone, and after them those of the ten routes where they are asked for. Throws like `check`. */
export function verdictsWithRoutes(one: Case, today: string, withRoutes: boolean): readonly Verdict[] {
  const on = one.on ?? today
  const answers = withWorked(one.facts, workedFacts(one, on))
  return withRoutes ? [...verdictsOf(answers, on), ...verdicts(lawOfRoutes, answers, on)] : verdictsOf(answers, on)
}
