import type { Diagrams, NodeId } from '../../lib/engine/diagram'

/** The outcome at the leaf a graph leads to, when the region of every fact it asks is known. */
export function leafOf(diagrams: Diagrams, place: NodeId, regionOf: (fact: number) => number): number {
  let at = place
  while (at >= 0) at = diagrams.follow(at, regionOf(diagrams.fact[at] ?? -1))
  return ~at
}
