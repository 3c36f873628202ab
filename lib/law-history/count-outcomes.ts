/**
 * How many ways of answering end in each leaf of a graph, and one way for each: counted on the graph, never listed.
 */
import type { Diagrams, NodeId } from '../engine/diagram'

export interface Counted {
  /** Ways of answering the given facts, by regions. */
  readonly cases: number
  /** One of them: the region of each fact that is asked on the way, by number. */
  readonly way: ReadonlyMap<number, number>
}

/** By outcome. `facts` are the numbers of all facts to count over, ascending; they include every fact of the graph. */
export function countOutcomes(diagrams: Diagrams, place: NodeId, facts: readonly number[]): ReadonlyMap<number, Counted> {
  const known = new Map<string, ReadonlyMap<number, Counted>>()
  const count = (at: NodeId, level: number): ReadonlyMap<number, Counted> => {
    const fact = facts[level]
    if (fact === undefined) return new Map([[~at, { cases: 1, way: new Map() }]])
    const key = `${at}:${level}`
    const found = known.get(key)
    if (found !== undefined) return found
    const asked = at >= 0 && diagrams.fact[at] === fact
    const total = new Map<number, Counted>()
    for (let region = 0; region < (asked ? diagrams.regions(fact) : 1); region++) {
      for (const [outcome, { cases, way }] of count(asked ? diagrams.follow(at, region) : at, level + 1)) {
        const before = total.get(outcome)
        total.set(outcome, {
          cases: (before?.cases ?? 0) + cases * (asked ? 1 : diagrams.regions(fact)),
          way: before?.way ?? (asked ? new Map([[fact, region], ...way]) : way),
        })
      }
    }
    known.set(key, total)
    return total
  }
  return count(place, 0)
}

/** The number of ways of answering some facts. */
export const sizeOf = (diagrams: Diagrams, facts: readonly number[]): number =>
  facts.reduce((size, fact) => size * diagrams.regions(fact), 1)
