/**
 * Decision diagrams: every condition becomes a graph that asks one fact at a time, in the order of the facts table,
 * each fact at most once, and shares equal parts. On such a graph exact answers about blanks are short walks,
 * also where a fact occurs several times and a walk over the condition itself would miss that `a or not a` is true.
 */
import type { Condition } from './conditions'
import type { Partition } from './partition'
import { present } from './present'

/** A place in the graph: a question when ≥ 0, otherwise a leaf holding the outcome `~place`. */
export type NodeId = number

export const FALSE: NodeId = ~0
export const TRUE: NodeId = ~1

/** More would not fit into the memory of a usual machine. */
const MOST_BRANCHES = 2 ** 26

/** A whole number of 32 bits, worked out from a question and where its ways lead as MurmurHash3 does: hardly two alike. */
export function hashOf(fact: number, ways: readonly NodeId[]): number {
  let hash = fact
  for (const way of ways) {
    const mixed = Math.imul(way, 0xcc9e_2d51)
    hash ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b87_3593)
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe654_6b64) | 0
  }
  return hash
}

/** Places found again by a hash of what they hold and a closer look. */
export class PlacesByHash {
  private readonly places = new Map<number, NodeId[]>()

  /** The place with this hash that is the one looked for; undefined where none is. */
  find(hash: number, isIt: (node: NodeId) => boolean): NodeId | undefined {
    return this.places.get(hash)?.find(isIt)
  }

  add(hash: number, node: NodeId): void {
    const others = this.places.get(hash)
    if (others === undefined) this.places.set(hash, [node])
    else others.push(node)
  }
}

/** All graphs of one law; equal graphs are the same place. */
export class Diagrams {
  /** Per question: the number of the fact it asks. */
  readonly fact: number[] = []
  /** Per question: where its branches begin in `branches`; one branch a region of the fact. */
  readonly first: number[] = []
  readonly branches: NodeId[] = []
  /** Per question: the outcomes of all leaves behind it, as bits; for graphs whose outcomes lie from 0 to 31. */
  private readonly ends: number[] = []
  private readonly known = new PlacesByHash()
  private readonly ofConditions = new Map<Condition, NodeId>()
  private readonly facts: ReadonlyMap<string, { readonly number: number; readonly partition: Partition }>

  constructor(readonly partitions: readonly Partition[]) {
    this.facts = new Map(partitions.map((partition, number) => [partition.fact, { number, partition }]))
  }

  /** Number of regions of a fact. */
  regions(fact: number): number {
    return present(this.partitions[fact], 'a fact of the law').regions
  }

  /** Where an answer in `region` leads from a question. */
  follow(question: NodeId, region: number): NodeId {
    return present(this.branches[present(this.first[question], 'a question of a graph') + region], 'a way of a question')
  }

  /** The outcomes of all leaves behind a place: outcome n is bit n. */
  endsOf(node: NodeId): number {
    return node < 0 ? 1 << ~node : present(this.ends[node], 'a question of a graph')
  }

  /** The place that asks `fact` and then goes the given ways. Throws a RangeError where the graphs would grow too large. */
  ask(fact: number, ways: readonly NodeId[]): NodeId {
    const only = present(ways[0], 'a region of a fact')
    if (ways.every(way => way === only)) return only
    const hash = hashOf(fact, ways)
    const found = this.known.find(hash, node => this.fact[node] === fact && ways.every((way, region) => way === this.follow(node, region)))
    if (found !== undefined) return found
    if (this.branches.length + ways.length > MOST_BRANCHES) {
      throw new RangeError(
        `the graphs grow beyond ${MOST_BRANCHES} branches at "${this.partitions[fact]?.fact}", which has ${ways.length} regions`,
      )
    }
    const question = this.fact.length
    this.ends.push(ways.reduce((ends, way) => ends | this.endsOf(way), 0))
    this.fact.push(fact)
    this.first.push(this.branches.length)
    for (const way of ways) this.branches.push(way)
    this.known.add(hash, question)
    return question
  }

  /** The graph of a condition: leaves TRUE and FALSE. */
  of(condition: Condition): NodeId {
    const found = this.ofConditions.get(condition)
    if (found !== undefined) return found
    const node = this.build(condition)
    this.ofConditions.set(condition, node)
    return node
  }

  /** Parts are joined one by one: joined all at once, every combination of them would be visited. */
  private build(condition: Condition): NodeId {
    switch (condition.kind) {
      case 'all':
        return condition.of.reduce(
          (all, part) => this.merge([all, this.of(part)], leaves => Number(leaves.every(leaf => leaf === 1))),
          TRUE,
        )
      case 'any':
        return condition.of.reduce((any, part) => this.merge([any, this.of(part)], leaves => Number(leaves.includes(1))), FALSE)
      case 'not':
        return this.merge([this.of(condition.of)], ([part]) => 1 - present(part, 'the leaf of a part'))
      case 'is':
      case 'holds':
      case 'full-years':
      case 'at-least':
      case 'more-than': {
        const known = this.facts.get(condition.fact)
        if (known === undefined) throw new RangeError(`no fact is called "${condition.fact}"`)
        const { number, partition } = known
        const ways = Array.from({ length: partition.regions }, (_, region) => (partition.meets(region, condition) ? TRUE : FALSE))
        return this.ask(number, ways)
      }
    }
  }

  /** One graph out of several: its leaf for a person is `outcome` of the leaves the others hold for that person. */
  merge(places: readonly NodeId[], outcome: (leaves: readonly number[]) => number): NodeId {
    const seen = new Map<string, NodeId>()
    const walk = (at: readonly NodeId[]): NodeId => {
      const key = at.join()
      const found = seen.get(key)
      if (found !== undefined) return found
      let next = Infinity
      for (const node of at) if (node >= 0) next = Math.min(next, present(this.fact[node], 'a question of a graph'))
      const node =
        next === Infinity
          ? ~outcome(at.map(leaf => ~leaf))
          : this.ask(
              next,
              Array.from({ length: this.regions(next) }, (_, region) =>
                walk(at.map(one => (one >= 0 && this.fact[one] === next ? this.follow(one, region) : one))),
              ),
            )
      seen.set(key, node)
      return node
    }
    return walk(places)
  }

  /** The facts a graph asks anywhere, by number, ascending. */
  factsIn(node: NodeId): readonly number[] {
    const facts = new Set<number>()
    const seen = new Set<NodeId>()
    const walk = (at: NodeId) => {
      if (at < 0 || seen.has(at)) return
      seen.add(at)
      const fact = present(this.fact[at], 'a question of a graph')
      facts.add(fact)
      for (let region = 0; region < this.regions(fact); region++) walk(this.follow(at, region))
    }
    walk(node)
    return [...facts].sort((a, b) => a - b)
  }
}
