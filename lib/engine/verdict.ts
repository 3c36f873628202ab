/**
 * From outcomes to words: what holds of a condition, and what a rule says.
 */
import type { Day } from './days'
import { DISPUTED, NO, YES, type Law, type RuleOnADay } from './law'
import { present } from './present'
import { BLANK, outcomes, regionIn, situate, type KnownAnswers, type Situation } from './situation'

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

const UNREAD = -2

/** The verdicts of all rules on a day. An answer is looked at when a rule asks for it; once one is missing, all are. */
export function judgeAll(law: Law, answers: KnownAnswers, day: Day): readonly Verdict[] {
  const { partitions, diagrams } = law
  const { fact, first, branches } = diagrams
  const regions = partitions.map(() => UNREAD)
  let situation: Situation | undefined
  return law.on(day).map(({ verdict }) => {
    if (verdict === undefined) return 'not-covered'
    let node = verdict
    while (node >= 0) {
      const asked = present(fact[node], 'a question of a graph')
      let region = present(regions[asked], 'the region of a fact')
      if (region === UNREAD) regions[asked] = region = regionIn(present(partitions[asked], 'a fact of the law'), answers, day)
      if (region === BLANK) {
        situation ??= situate(partitions, answers, day)
        return verdictOf(outcomes(diagrams, node, situation))
      }
      node = present(branches[present(first[node], 'a question of a graph') + region], 'a way of a question')
    }
    return verdictOf(1 << ~node)
  })
}
