/**
 * Why: the condition of a reading with the state of every part, and who is to blame where it fails.
 */
import { partsOf, type Condition } from './conditions'
import type { Law } from './law'
import { outcomes, type Situation } from './situation'
import { stateOf, type State } from './verdict'

/** A condition with its state for a person. */
export interface Explained<F extends string = string> {
  readonly condition: Condition<F>
  readonly state: State
  /** Whether its state still counts: false inside an alternative when another alternative is met already. */
  readonly counts: boolean
  readonly parts: readonly Explained<F>[]
}

/**
 * A condition, part by part, for a person. States are exact for each part taken alone. A part that is not met is to
 * blame only where it `counts`: never inside alternatives one of which is met.
 */
export function explain<F extends string>(law: Law, condition: Condition<F>, situation: Situation): Explained<F> {
  const walk = (part: Condition<F>, counts: boolean): Explained<F> => {
    const state = stateOf(outcomes(law.diagrams, law.diagrams.of(part), situation))
    const settled = part.kind === 'any' && state === 'yes'
    const inner = partsOf(part).map(one => {
      const own = stateOf(outcomes(law.diagrams, law.diagrams.of(one), situation))
      return walk(one, counts && !(settled && own !== 'yes'))
    })
    return { condition: part, state, counts, parts: inner }
  }
  return walk(condition, true)
}
