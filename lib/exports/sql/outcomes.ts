/**
 * What a rule says in every period, from the decision diagrams with blanks: a verdict and where it leans, as one number.
 */
import { BlankDiagrams } from '../../engine/blanks'
import { writeDay } from '../../engine/days'
import type { Diagrams, NodeId } from '../../engine/diagram'
import type { Law } from '../../engine/law'
import { present } from '../../engine/present'
import { stateOf, verdictOf } from '../../engine/verdict'
import type { PolicyReading } from '../../policy/types'
import type { AnyFact } from '../../policy/all-facts'
import { heaviestOf } from '../../policy/weight'

/** What a rule or a route may come to: a verdict, and where it leans. A number stands for each, its index. */
export const outcomesOfRules = [
  { verdict: 'no', leaning: null },
  { verdict: 'yes', leaning: null },
  { verdict: 'open', leaning: null },
  { verdict: 'disputed', leaning: 'yes' },
  { verdict: 'disputed', leaning: 'no' },
  { verdict: 'disputed', leaning: null },
  { verdict: 'not-covered', leaning: null },
] as const

const numberOf = (verdict: string, leaning: string | null): number =>
  outcomesOfRules.findIndex(one => one.verdict === verdict && one.leaning === leaning)

/** A rule, or a route, as far as its leaning goes. */
interface WeighedRule {
  readonly id: string
  readonly readings: readonly PolicyReading<string, AnyFact>[]
}

/** The graphs of a law with blanks; per rule what it says from which day on (undefined: from the first), until the next. */
export interface LawOutcomes {
  readonly law: Law
  readonly diagrams: Diagrams
  readonly rules: readonly {
    readonly id: string
    readonly periods: readonly { readonly from: string | undefined; readonly node: NodeId }[]
  }[]
}

/** What every one of a law’s `rules` says in all periods; in one alone, that of `day` (as a number), where it is given. */
export function outcomesOf(law: Law, weighed: readonly WeighedRule[], day?: number): LawOutcomes {
  const lifted = new BlankDiagrams(law.diagrams)
  // Before the first day of a period there is a day earlier than all of them.
  const starts = day === undefined ? [undefined, ...law.turns] : [day]
  const rules = weighed.map(({ id, readings }, index) => {
    const all = starts.map(start => ({
      from: start === undefined || day !== undefined ? undefined : writeDay(start),
      node: nodeOn(law, lifted, readings, index, start ?? present(law.turns[0], 'the first day of a law') - 10000),
    }))
    return { id, periods: all.filter(({ node }, at) => at === 0 || node !== all[at - 1]?.node) }
  })
  return { law, diagrams: lifted.diagrams, rules }
}

function nodeOn(law: Law, lifted: BlankDiagrams, readings: WeighedRule['readings'], index: number, day: number): NodeId {
  const rule = present(law.on(day)[index], 'a rule on a day')
  if (rule.verdict === undefined) return ~numberOf('not-covered', null)
  const heaviest = heaviestOf(readings.filter(({ id }) => rule.readings.some(({ reading }) => reading.id === id)))
  const leaning = present(
    rule.readings.find(({ reading }) => reading.id === heaviest?.id),
    'the heaviest reading',
  )
  return lifted.diagrams.merge([lifted.of(rule.verdict), lifted.of(leaning.node)], ([bits = 0, heavy = 0]) => {
    const verdict = verdictOf(bits)
    const state = stateOf(heavy)
    return numberOf(verdict, verdict === 'disputed' && state !== 'open' ? state : null)
  })
}
