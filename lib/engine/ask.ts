/**
 * Which questions are still worth asking.
 */
import { NO, type Law, type RuleOnADay } from './law'
import { matters, situate, type Answers, type Situation } from './situation'
import { dayFromText } from './days'
import type { Place } from './diagram'

/** Everything a rule can end in for one person: the verdict, and unless that is no, the grants and their windows. */
const ends = new WeakMap<RuleOnADay, Place>()

function endsOf(law: Law, rule: RuleOnADay): Place | undefined {
  if (rule.verdict === undefined) return undefined
  const known = ends.get(rule)
  if (known !== undefined) return known
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
  ends.set(rule, place)
  return place
}

/**
 * The blank facts whose answer can still change a verdict, a grant or a window of the named rules, in the order of
 * the facts table. For each of them two ways of filling in all blanks exist that differ in it alone and end
 * differently. A fact answered `unknown` is blank, so it can be among them: whoever asks leaves it out.
 */
export function stillMatters(law: Law, ruleIds: ReadonlySet<string>, situation: Situation): readonly string[] {
  const facts = new Set<number>()
  for (const rule of law.on(situation.day)) {
    if (!ruleIds.has(rule.rule.id)) continue
    const place = endsOf(law, rule)
    if (place !== undefined) for (const fact of matters(law.diagrams, place, situation)) facts.add(fact)
  }
  return [...facts].sort((a, b) => a - b).map(fact => law.partitions[fact]?.fact ?? '')
}

/** The same for answers on a day `YYYY-MM-DD`. */
export const askable = (law: Law, ruleIds: ReadonlySet<string>, answers: Answers, on: string): readonly string[] =>
  stillMatters(law, ruleIds, situate(law.partitions, answers, dayFromText(on)))
