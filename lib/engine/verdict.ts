/**
 * From outcomes to words: what holds of a condition, and what a rule says.
 */
import { DISPUTED, NO, YES, type Law, type RuleOnADay } from './law'
import { outcomes, type Situation } from './situation'

/** What holds of a condition with blanks: certainly, certainly not, or a blank decides. */
export type State = 'yes' | 'no' | 'open'

/** What a rule says to a person on a day. */
export type Verdict = State | 'disputed' | 'not-covered'

/** The state that a set of outcomes of a condition (bit 0 false, bit 1 true) comes to. */
export const stateOf = (bits: number): State => (bits === 2 ? 'yes' : bits === 1 ? 'no' : 'open')

/** The verdict that a set of outcomes of a rule (bits NO, YES, DISPUTED) comes to. */
export const verdictOf = (bits: number): State | 'disputed' => {
  if (bits === 1 << YES) return 'yes'
  if (bits === 1 << NO) return 'no'
  return bits === 1 << DISPUTED ? 'disputed' : 'open'
}

/** The verdict of one rule, exact over all fillings. */
export const judge = (law: Law, { verdict }: RuleOnADay, situation: Situation): Verdict =>
  verdict === undefined ? 'not-covered' : verdictOf(outcomes(law.diagrams, verdict, situation))
