/**
 * From answers to the questions of a route beside the rules. Apart from the progress through the rules, so that who asks
 * for no route loads none.
 */
import { courseOf } from '../engine/ask'
import { lawOfRoutes } from '../check/check-routes'
import type { RouteId } from '../policy/routes/order'
import type { AskedFacts } from './progress'
import type { Answers } from './session-state'

/** What a route still asks of a person on a day `YYYY-MM-DD`, and which answers it counts. */
export function progressOfRoute(route: RouteId, answers: Answers, on: string): AskedFacts {
  const { used, open } = courseOf(lawOfRoutes, [route], answers, on)
  return { relevant: used, remaining: open, settled: open.length === 0 }
}

/**
 * Answers that follow from others, for the form to offer where nothing was answered: who has worked in Lin-gang since a
 * day works there; a five-year permit of class A is one of class A. The law itself draws no such conclusion.
 */
export function answersThatFollow(answers: Answers): Answers {
  const { lingangWorkSince, fiveYearGround } = answers
  const isDay = typeof lingangWorkSince === 'string' && /^\d/.test(lingangWorkSince)
  return {
    ...(isDay && answers.worksInLingang === undefined ? { worksInLingang: true } : {}),
    ...(fiveYearGround === 'five-year-class-a' && answers.workPermitClass === undefined ? { workPermitClass: 'A' } : {}),
  }
}
