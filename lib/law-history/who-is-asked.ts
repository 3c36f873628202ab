/**
 * For whom a question is there to be answered: the rules that need it, and what somebody must have answered before for
 * them to need it.
 */
import { law } from '../check/check'
import { canMatter, stillMatters } from '../engine/ask'
import type { Condition } from '../engine/conditions'
import { dayFromText } from '../engine/days'
import { conditionsOf, type RuleOnADay } from '../engine/law'
import { situate } from '../engine/situation'
import { answersIn } from '../engine/table'
import { present } from '../engine/present'
import { topics, type FactName } from '../policy/facts'
import { numberOf } from '../policy/rules'
import type { RuleId } from '../policy/types'
import { knownAs } from '../text/decision-table'
import { termsIn } from '../text/term-text'

export interface Needed {
  /** Rules that need the answer alike. */
  readonly rules: readonly RuleId[]
  /**
   * Questions that stand before, and what each must be answered with: otherwise the answer changes nothing under these
   * rules, whatever else is answered.
   */
  readonly only: readonly { readonly fact: FactName; readonly answers: Condition }[]
}

const numbers = new Map(law.partitions.map(({ fact }, at) => [fact, at]))
const number = (fact: FactName): number => present(numbers.get(fact), 'the number of a fact')
const terms = law.rules.flatMap(conditionsOf).flatMap(condition => [...termsIn(condition).values()])
const inOrder = topics.flatMap(({ facts }) => facts)

/** Who needs to answer a question on a day `YYYY-MM-DD`, rules that need it alike together, in the order of the rules. */
export function neededFor(fact: FactName, day: string): readonly Needed[] {
  const asking = law.on(dayFromText(day)).filter(rule => canMatter(law, rule, number(fact)))
  const found = new Map<string, Needed>()
  for (const rule of asking) {
    const only = before(fact).flatMap(earlier => whereItMatters(rule, fact, earlier, day))
    const key = JSON.stringify(only)
    found.set(key, { rules: [...(found.get(key)?.rules ?? []), rule.rule.id as RuleId], only })
  }
  return [...found.values()].sort((a, b) => first(a) - first(b))
}

const first = ({ rules: [rule] }: Needed): number => (rule === undefined ? 0 : numberOf(rule))

const before = (fact: FactName): readonly FactName[] => inOrder.slice(0, inOrder.indexOf(fact))

/** The answers to an earlier question with which a fact can matter to a rule; nothing where all leave it mattering. */
function whereItMatters(rule: RuleOnADay, fact: FactName, earlier: FactName, day: string): Needed['only'] {
  const [asked, given] = [number(fact), number(earlier)]
  const partition = law.partitions[given]
  if (partition === undefined || !canMatter(law, rule, given)) return []
  const empty = situate(law.partitions, {}, dayFromText(day))
  const regions = Array.from({ length: partition.regions }, (_, region) => region).filter(region =>
    stillMatters(law, rule, { ...empty, regions: empty.regions.with(given, region) }).has(asked),
  )
  const answers = answersIn(partition, regions)
  return answers === undefined ? [] : [{ fact: earlier, answers: knownAs(terms, answers) }]
}
