/**
 * To what answers would have to change for a rule to say yes.
 */
import type { Condition } from './conditions'
import type { NodeId } from './diagram'
import { YES, type Law, type RuleOnADay } from './law'
import { present } from './present'
import { BLANK, optionsOf, type Situation } from './situation'

/** New answers to some facts, all together: fact by fact what the answer would have to be. */
export type Way<F extends string = string> = ReadonlyMap<F, Condition<F>>

/** After the last fact: where no question is left. */
const END = Infinity

/** Per fact the regions its new answer may lie in. */
type RegionsOfFacts = readonly (readonly number[])[]

/**
 * In which ways a set of facts could change so that the rule says yes: each way holds for every combination of its
 * parts, and together the ways are all there are. Blanks may be filled at will.
 */
export function waysToYes<F extends string>(
  law: Law<F>,
  { verdict, restsOn }: RuleOnADay<F>,
  situation: Situation,
  set: readonly F[],
): readonly Way<F>[] {
  if (verdict === undefined) return []
  const { diagrams } = law
  const named = new Set(set)
  // In the order of asking, as people tell them.
  const facts = restsOn.flatMap(({ name, fact }) => (named.has(name) ? [fact] : [])).sort((a, b) => a - b)

  /** Where the person may get to from some places before `fact` is asked; ends that are no yes are left out. */
  const reached = (from: readonly NodeId[], fact: number): readonly NodeId[] => {
    const places = new Set<NodeId>()
    const seen = new Set<NodeId>()
    const walk = (node: NodeId) => {
      if (seen.has(node)) return
      seen.add(node)
      const asked = node < 0 ? END : present(diagrams.fact[node], 'a question of a graph')
      if (asked >= fact) {
        if (node >= 0 || ~node === YES) places.add(node)
        return
      }
      const region = present(situation.regions[asked], 'the region of a fact')
      if (region !== BLANK) walk(diagrams.follow(node, region))
      else for (const option of optionsOf(diagrams, situation, asked)) walk(diagrams.follow(node, option))
    }
    from.forEach(walk)
    return [...places].sort((a, b) => a - b)
  }

  // Facts one after another; regions of a fact behind which the very same ways follow are told in one breath.
  const known = new Map<string, { readonly ways: readonly RegionsOfFacts[]; readonly text: string }>()
  const waysFrom = (at: number, places: readonly NodeId[]): { readonly ways: readonly RegionsOfFacts[]; readonly text: string } => {
    const key = `${at}:${places.join()}`
    const found = known.get(key)
    if (found !== undefined) return found
    const fact = facts[at]
    const ways = fact === undefined ? (places.length > 0 ? [[]] : []) : waysBy(fact, at, places)
    const made = { ways, text: JSON.stringify(ways) }
    known.set(key, made)
    return made
  }
  const waysBy = (fact: number, at: number, places: readonly NodeId[]): readonly RegionsOfFacts[] => {
    const alike = new Map<string, { readonly options: number[]; readonly rest: readonly RegionsOfFacts[] }>()
    for (const option of optionsOf(diagrams, situation, fact)) {
      const next = places.map(node => (diagrams.fact[node] === fact ? diagrams.follow(node, option) : node))
      const { ways, text } = waysFrom(at + 1, reached(next, facts[at + 1] ?? END))
      const group = alike.get(text)
      if (group === undefined) alike.set(text, { options: [option], rest: ways })
      else group.options.push(option)
    }
    return [...alike.values()].flatMap(({ options, rest }) => rest.map(tail => [options, ...tail]))
  }

  return waysFrom(0, reached([verdict], facts[0] ?? END)).ways.map(
    way =>
      new Map(
        way.flatMap((options, index): [F, Condition<F>][] => {
          const fact = present(facts[index], 'the fact of a change')
          const partition = present(law.partitions[fact], 'a fact of the law')
          const described = partition.describe(options)
          return described === undefined ? [] : [[partition.fact, described]]
        }),
      ),
  )
}
