/**
 * What stands on one page of the questionnaire.
 */
import type { AnyFact } from '../policy/all-facts'
import type { Progress, QuestionStep } from './progress'
import type { WizardRoute } from './wizard-route'

/** As many questions as a page shows at once. */
const AT_ONCE = 4

/**
 * The questions a page shows: the first few, and a further one only when all before it are answered.
 */
export function shownOf<F extends AnyFact>(questions: readonly F[], isAnswered: (fact: F) => boolean): readonly F[] {
  const shown: F[] = []
  for (const fact of questions) if (shown.length < AT_ONCE || shown.every(isAnswered)) shown.push(fact)
  return shown
}

const hasOpen =
  (progress: Progress) =>
  (step: QuestionStep): boolean =>
    step.questions.some(fact => progress.remaining.includes(fact))

/** Where Continue leads from a place, once its answers are kept. */
export function nextRoute(progress: Progress, from: WizardRoute): WizardRoute {
  const asked = (step: QuestionStep): WizardRoute => ({ at: 'step', topic: step.topic, change: false })
  if (from.at === 'aims') {
    const first = progress.steps[0]
    return first === undefined ? { at: 'answers' } : asked(first)
  }
  const open = progress.steps.filter(hasOpen(progress))
  if (from.at === 'step' && !from.change && !progress.settled) {
    const here = progress.steps.findIndex(({ topic }) => topic === from.topic)
    const next = here < 0 ? open[0] : progress.steps[here + 1]
    if (next !== undefined) return asked(next)
  }
  const first = open[0]
  return first === undefined ? { at: 'answers' } : asked(first)
}
