/**
 * Which questions are still worth asking, and which answers count.
 */
import { checkDate } from './days'
import type { NodeId } from './diagram'
import { NO, type Law, type RuleOnADay } from './law'
import type { Answer } from './partition'
import { present } from './present'
import { isBlank, matters, situate, withAnswer, type KnownAnswers, type Situation } from './situation'

/** Everything a rule can end in for one person: the verdict, and unless that is no, the grants and their windows. */
interface Ends {
  readonly node: NodeId
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
  const granted = rule.grants.flatMap(({ when, windows }) => [when, ...windows.map(({ node }) => node)])
  const node = law.diagrams.merge([rule.verdict, ...granted], ([verdict, ...rest]) =>
    numberOf(verdict === NO ? 'no' : `${verdict}:${rest.join('')}`),
  )
  const ends = { node, facts: new Set(law.diagrams.factsIn(node)) }
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
  return ends === undefined ? new Set() : matters(law.diagrams, ends.node, situation)
}

/** Whether one fact can still matter to a rule in any situation: a quick first look before `stillMatters`. */
export const canMatter = (law: Law, rule: RuleOnADay, fact: number): boolean => endsOf(law, rule)?.facts.has(fact) ?? false

/** How far a person has come with some rules. */
export interface Course<F extends string = string> {
  /** The answers that count. `unknown` is among them: it was asked. */
  readonly used: Readonly<Partial<Record<F, Answer>>>
  /** Facts not answered yet whose answer can still change a verdict, a grant or a window, in the order of asking. */
  readonly open: readonly F[]
}

/** The rules of these names as they stand on a day `YYYY-MM-DD`, in the order of the law. */
export const rulesOn = <F extends string>(law: Law<F>, names: readonly string[], on: string): readonly RuleOnADay<F>[] =>
  law.on(checkDate(on)).filter(({ rule }) => names.includes(rule.id))

/** The facts, by number and in the order of asking, that still matter to some of the rules and were not asked yet. */
export function openFacts(law: Law, rules: readonly RuleOnADay[], situation: Situation, asked: ReadonlySet<number>): readonly number[] {
  const facts = new Set(rules.flatMap(rule => [...stillMatters(law, rule, situation)]))
  return law.partitions.flatMap((_, fact) => (facts.has(fact) && !asked.has(fact) ? [fact] : []))
}

/** Whether one fact still matters to some of the rules. */
export const mattersToAny = (law: Law, rules: readonly RuleOnADay[], situation: Situation, fact: number): boolean =>
  rules.some(rule => canMatter(law, rule, fact) && stillMatters(law, rule, situation).has(fact))

/**
 * The course of some rules on a day. An answer counts while it can matter given the answers that stand before it in the
 * order of asking; otherwise it is kept aside. So the outcome depends on the answers, never on the order in which they
 * were given.
 */
export function courseOf<F extends string>(law: Law<F>, names: readonly string[], answers: KnownAnswers, on: string): Course<F> {
  const rules = rulesOn(law, names, on)
  const day = checkDate(on)
  const used: Partial<Record<F, Answer>> = {}
  const asked = new Set<number>()
  let situation = situate(law.partitions, used, day)
  law.partitions.forEach(({ fact, regionOf }, number) => {
    const answer = answers[fact]
    if (answer === undefined || answer === null || !mattersToAny(law, rules, situation, number)) return
    used[fact] = answer
    asked.add(number)
    if (!isBlank(answer)) situation = withAnswer(situation, number, regionOf(answer, day))
  })
  const open = openFacts(law, rules, situation, asked).map(fact => present(law.partitions[fact], 'a fact of the law').fact)
  return { used, open }
}
