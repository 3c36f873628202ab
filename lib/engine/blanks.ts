/**
 * Graphs that take a blank for an answer. Every fact has one region more, its last: nothing is known. A leaf is the set
 * of outcomes (outcome n as bit n) that the ways of filling in all blanks lead to. So one graph answers for everybody
 * about whom something is unknown, as `outcomes` does for one person. For days on which no region is out of reach.
 */
import { Diagrams, type NodeId } from './diagram'
import { present } from './present'

/** The graphs of a law, once more with blanks. */
export class BlankDiagrams {
  readonly diagrams: Diagrams
  private readonly known = new Map<NodeId, NodeId>()

  constructor(private readonly full: Diagrams) {
    this.diagrams = new Diagrams(full.partitions.map(partition => ({ ...partition, regions: partition.regions + 1 })))
  }

  /** The graph with blanks of a graph without. */
  of(node: NodeId): NodeId {
    if (node < 0) return ~(1 << ~node)
    const found = this.known.get(node)
    if (found !== undefined) return found
    const fact = present(this.full.fact[node], 'a question of a graph')
    const ways = Array.from({ length: this.full.regions(fact) }, (_, region) => this.of(this.full.follow(node, region)))
    const blank = this.diagrams.merge(ways, sets => sets.reduce((all, set) => all | set, 0))
    const lifted = this.diagrams.ask(fact, [...ways, blank])
    this.known.set(node, lifted)
    return lifted
  }
}
