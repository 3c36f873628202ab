/**
 * Decision diagrams: every condition becomes a graph that asks one fact at a time, in the order of the facts table,
 * each fact at most once, and shares equal parts. On such a graph exact answers about blanks are short walks,
 * also where a fact occurs several times and a walk over the condition itself would miss that `a or not a` is true.
 */
import type { Condition } from './conditions'
import type { Partition } from './partition'

/** A place in the graph: a question when ≥ 0, otherwise a leaf holding the outcome `~place`. */
export type Place = number

export const FALSE: Place = ~0
export const TRUE: Place = ~1

/** More would not fit into the memory of a usual machine. */
const MOST_BRANCHES = 2 ** 26

/** A whole number of 32 bits, worked out from a question and where its ways lead as MurmurHash3 does: hardly two alike. */
export function hashOf(fact: number, ways: readonly Place[]): number {
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
  private readonly places = new Map<number, Place[]>()

  /** The place with this hash that is the one looked for; undefined where none is. */
  find(hash: number, isIt: (place: Place) => boolean): Place | undefined {
    return this.places.get(hash)?.find(isIt)
  }

  add(hash: number, place: Place): void {
    const others = this.places.get(hash)
    if (others === undefined) this.places.set(hash, [place])
    else others.push(place)
  }
}

/** All graphs of one law; equal graphs are the same place. */
export class Diagrams {
  /** Per question: the number of the fact it asks. */
  readonly fact: number[] = []
  /** Per question: where its branches begin in `branches`; one branch a region of the fact. */
  readonly first: number[] = []
  readonly branches: Place[] = []
  /** Per question: the outcomes of all leaves behind it, as bits; for graphs whose outcomes lie from 0 to 31. */
  private readonly ends: number[] = []
  private readonly known = new PlacesByHash()
  private readonly ofConditions = new Map<Condition, Place>()
  private readonly facts: ReadonlyMap<string, { readonly number: number; readonly partition: Partition }>

  constructor(readonly partitions: readonly Partition[]) {
    this.facts = new Map(partitions.map((partition, number) => [partition.fact, { number, partition }]))
  }

  /** Number of regions of a fact. */
  regions(fact: number): number {
    return this.partitions[fact]?.regions ?? 1
  }

  /** Where an answer in `region` leads from a question. */
  follow(question: Place, region: number): Place {
    return this.branches[(this.first[question] ?? 0) + region] ?? FALSE
  }

  /** The outcomes of all leaves behind a place: outcome n is bit n. */
  endsOf(place: Place): number {
    return place < 0 ? 1 << ~place : (this.ends[place] ?? 0)
  }

  /** The place that asks `fact` and then goes the given ways. Throws a RangeError where the graphs would grow too large. */
  ask(fact: number, ways: readonly Place[]): Place {
    const only = ways[0] ?? FALSE
    if (ways.every(way => way === only)) return only
    const hash = hashOf(fact, ways)
    const found = this.known.find(hash, place => this.fact[place] === fact && ways.every((way, region) => way === this.follow(place, region)))
    if (found !== undefined) return found
    if (this.branches.length + ways.length > MOST_BRANCHES) {
      throw new RangeError(`the graphs grow beyond ${MOST_BRANCHES} branches at "${this.partitions[fact]?.fact}", which has ${ways.length} regions`)
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
  of(condition: Condition): Place {
    const found = this.ofConditions.get(condition)
    if (found !== undefined) return found
    const place = this.build(condition)
    this.ofConditions.set(condition, place)
    return place
  }

  /** Parts are joined one by one: joined all at once, every combination of them would be visited. */
  private build(condition: Condition): Place {
    switch (condition.kind) {
      case 'all':
        return condition.of.reduce((all, part) => this.merge([all, this.of(part)], ([one = 0, other = 0]) => one & other), TRUE)
      case 'any':
        return condition.of.reduce((any, part) => this.merge([any, this.of(part)], ([one = 0, other = 0]) => one | other), FALSE)
      case 'not':
        return this.merge([this.of(condition.of)], parts => 1 - (parts[0] ?? 0))
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
  merge(places: readonly Place[], outcome: (leaves: readonly number[]) => number): Place {
    const seen = new Map<string, Place>()
    const walk = (at: readonly Place[]): Place => {
      const key = at.join()
      const found = seen.get(key)
      if (found !== undefined) return found
      let next = Infinity
      for (const place of at) if (place >= 0) next = Math.min(next, this.fact[place] ?? Infinity)
      const place =
        next === Infinity
          ? ~outcome(at.map(leaf => ~leaf))
          : this.ask(
              next,
              Array.from({ length: this.regions(next) }, (_, region) =>
                walk(at.map(one => (one >= 0 && this.fact[one] === next ? this.follow(one, region) : one))),
              ),
            )
      seen.set(key, place)
      return place
    }
    return walk(places)
  }

  /** The facts a graph asks anywhere, by number, ascending. */
  factsIn(place: Place): readonly number[] {
    const facts = new Set<number>()
    const seen = new Set<Place>()
    const walk = (at: Place) => {
      if (at < 0 || seen.has(at)) return
      seen.add(at)
      const fact = this.fact[at] ?? 0
      facts.add(fact)
      for (let region = 0; region < this.regions(fact); region++) walk(this.follow(at, region))
    }
    walk(place)
    return [...facts].sort((a, b) => a - b)
  }
}
