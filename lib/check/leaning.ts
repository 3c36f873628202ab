/**
 * Where the evidence on a disputed rule leans. It is advice about evidence as it is known today, never a verdict.
 */
import type { State, Verdict } from '../engine/verdict'
import type { AnyFact } from '../policy/all-facts'
import type { PolicyReading } from '../policy/types'
import { heaviestOf, type Strength } from '../policy/weight'

/** What the heaviest reading that stands says, and who says it. */
export interface Leaning {
  readonly says: 'yes' | 'no'
  readonly strength: Strength
}

/**
 * The leaning of a rule: `readings` are all of the rule’s, `states` says what each says that stands. Null for a rule that
 * is not disputed, and where the heaviest reading is not certain.
 */
export function leaningOf(
  readings: readonly PolicyReading<string, AnyFact>[],
  verdict: Verdict,
  states: Readonly<Record<string, State>>,
): Leaning | null {
  if (verdict !== 'disputed') return null
  const heaviest = heaviestOf(readings.filter(({ id }) => states[id] !== undefined))
  const says = heaviest === undefined ? undefined : states[heaviest.id]
  return heaviest === undefined || (says !== 'yes' && says !== 'no') ? null : { says, strength: heaviest.strength }
}
