/**
 * Which questions are still worth asking.
 */
import type { Place } from './diagram'
import { NO, type Law, type RuleOnADay } from './law'
import { matters, type Situation } from './situation'

/** Everything a rule can end in for one person: the verdict, and unless that is no, the grants and their windows. */
interface Ends {
  readonly place: Place
  readonly facts: ReadonlySet<number>
}

const known = new WeakMap<RuleOnADay, Ends>()

function endsOf(law: Law, rule: RuleOnADay): Ends | undefined {
  if (rule.verdict === undefined) return undefined
  const found = known.get(rule)
  if (found !== undefined) return found
  const numbers = new Map<string, number>()
  const numberOf = (end: string): number => {
    const number = numbers.get(end) ?? numbers.size
    numbers.set(end, number)
    return number
  }
  const granted = rule.grants.flatMap(({ when, windows }) => [when, ...windows.map(({ place }) => place)])
  const place = law.diagrams.merge([rule.verdict, ...granted], ([verdict, ...rest]) =>
    numberOf(verdict === NO ? 'no' : `${verdict}:${rest.join('')}`),
  )
  const ends = { place, facts: new Set(law.diagrams.factsIn(place)) }
  known.set(rule, ends)
  return ends
}

/**
 * The blank facts, by number, whose answer can still change the verdict, a grant or a window of one rule: two ways of
 * filling in all blanks exist that differ in that fact alone and end differently. A fact answered `unknown` is blank,
 * so it can be among them: whoever asks leaves it out.
 */
export function stillMatters(law: Law, rule: RuleOnADay, situation: Situation): ReadonlySet<number> {
  const ends = endsOf(law, rule)
  return ends === undefined ? new Set() : matters(law.diagrams, ends.place, situation)
}

/** Whether one fact can still matter to a rule in any situation: a quick first look before `stillMatters`. */
export const canMatter = (law: Law, rule: RuleOnADay, fact: number): boolean => endsOf(law, rule)?.facts.has(fact) ?? false
