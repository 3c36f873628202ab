/**
 * What is known of one person on one day, in regions; and the walks that answer for every way of filling in the rest.
 */
import { span, anniversary, type Day } from './days'
import { hashOf, PlacesByHash, type Diagrams, type NodeId } from './diagram'
import { present } from './present'
import { reachableOn, type Answer, type Partition } from './partition'

/** Answers by fact name. A fact that is left out, null or `unknown` is blank. */
export type KnownAnswers = Readonly<Record<string, Answer | null | undefined>>

export const BLANK = -1

/** One person on one day. */
export interface Situation {
  readonly day: Day
  /** Per fact the region of its answer, or BLANK. Plain numbers: a typed array this short takes longer to make. */
  readonly regions: readonly number[]
  /** Per fact the regions a blank may be filled with, where the day cuts some off; otherwise all may. */
  readonly cut: ReadonlyMap<number, readonly number[]>
}

const nothingCut: ReadonlyMap<number, readonly number[]> = new Map()

/** Whether an answer is missing: left out, null, or "I don't know". */
export const isBlank = (answer: Answer | null | undefined): answer is null | undefined | 'unknown' =>
  answer === undefined || answer === null || answer === 'unknown'

/** The region of a person's answer (checked before) on a day, or BLANK. */
export function regionIn({ fact, regionOf }: Partition, answers: KnownAnswers, day: Day): number {
  const answer = answers[fact]
  return isBlank(answer) ? BLANK : regionOf(answer, day)
}

/** A person's answers (checked before) on a day. */
export function situate(partitions: readonly Partition[], answers: KnownAnswers, day: Day): Situation {
  const regions = partitions.map(partition => regionIn(partition, answers, day))
  return { day, regions, cut: cutOn(partitions, day) }
}

/** The same person on another day: only what is counted in years can change. */
export function atDate(partitions: readonly Partition[], answers: KnownAnswers, before: Situation, day: Day): Situation {
  const regions = [...before.regions]
  partitions.forEach(({ fact, years, regionOf }, number) => {
    const answer = answers[fact]
    if (years.length > 0 && !isBlank(answer)) regions[number] = regionOf(answer, day)
  })
  return { day, regions, cut: cutOn(partitions, day) }
}

/** The same person with one more answer, by its region. */
export function withAnswer(before: Situation, fact: number, region: number): Situation {
  const regions = [...before.regions]
  regions[fact] = region
  return { ...before, regions }
}

/** Which regions are out of reach on a day: none, unless it lies near an end of the span. */
function cutOn(partitions: readonly Partition[], day: Day): ReadonlyMap<number, readonly number[]> {
  if (day <= span.last && day >= reachableFrom(partitions)) return nothingCut
  const cut = new Map<number, readonly number[]>()
  partitions.forEach((partition, fact) => {
    const reachable = reachableOn(partition, day)
    if (reachable.length < partition.regions) cut.set(fact, reachable)
  })
  return cut
}

const uncut = new WeakMap<readonly Partition[], Day>()

/** The first day on which even the longest count of years has an answer within the span. */
export function reachableFrom(partitions: readonly Partition[]): Day {
  const known = uncut.get(partitions)
  if (known !== undefined) return known
  const day = anniversary(
    span.first,
    // Default: nothing is counted of most facts.
    partitions.reduce((most, { years }) => Math.max(most, years.at(-1) ?? 0), 0),
  )
  uncut.set(partitions, day)
  return day
}

/** The regions a fact can be filled with on the day. */
export function optionsOf(diagrams: Diagrams, situation: Situation, fact: number): readonly number[] {
  return situation.cut.get(fact) ?? everyRegion(diagrams.regions(fact))
}

const counted: (readonly number[])[] = []
function everyRegion(count: number): readonly number[] {
  return (counted[count] ??= Array.from({ length: count }, (_, region) => region))
}

/**
 * All outcomes that some way of filling in the blanks leads to, as a set of bits: outcome n is bit n.
 * Exact: a bit is set exactly when a filling reaches it.
 */
export function outcomes(diagrams: Diagrams, start: NodeId, situation: Situation): number {
  const { fact, first, branches } = diagrams
  const { regions } = situation
  let node = start
  while (node >= 0) {
    const asked = present(fact[node], 'a question of a graph')
    const region = present(regions[asked], 'the region of a fact')
    if (region === BLANK) return spread(diagrams, node, situation)
    node = present(branches[present(first[node], 'a question of a graph') + region], 'a way of a question')
  }
  return 1 << ~node
}

function spread(diagrams: Diagrams, start: NodeId, situation: Situation): number {
  const last = lastNarrowed(situation)
  const seen = new Uint8Array(start + 1) // what a question leads to was made before it, and has a smaller number
  let bits = 0
  const walk = (node: NodeId) => {
    const ends = diagrams.endsOf(node)
    if ((ends & ~bits) === 0) return
    const asked = node < 0 ? Infinity : present(diagrams.fact[node], 'a question of a graph')
    if (asked > last) {
      bits |= ends
      return
    }
    if (seen[node] === 1) return
    seen[node] = 1
    const region = present(situation.regions[asked], 'the region of a fact')
    if (region !== BLANK) walk(diagrams.follow(node, region))
    else for (const option of optionsOf(diagrams, situation, asked)) walk(diagrams.follow(node, option))
  }
  walk(start)
  return bits
}

/**
 * The blank facts, by number, that still matter to a graph: two fillings of all blanks exist that differ in that fact
 * alone and end in different leaves. The graph is redrawn for what is known, with equal parts shared; then a fact
 * matters exactly when the new graph still asks it. What asks only facts after the last one known stays as it is.
 */
export function matters(diagrams: Diagrams, start: NodeId, situation: Situation): ReadonlySet<number> {
  const asked = new Set<number>()
  if (start < 0) return asked
  const last = lastNarrowed(situation)
  const seen = new Uint8Array(start + 1)
  const redrawn = new Int32Array(start + 1)
  const drawn = new PlacesByHash()
  const waysOf = new Map<NodeId, readonly NodeId[]>()
  const keep = (node: NodeId) => {
    if (node < 0 || seen[node] === 1) return
    seen[node] = 1
    const fact = present(diagrams.fact[node], 'a question of a graph')
    asked.add(fact)
    for (let region = 0; region < diagrams.regions(fact); region++) keep(diagrams.follow(node, region))
  }
  const redraw = (node: NodeId): NodeId => {
    if (node < 0) return node
    const fact = present(diagrams.fact[node], 'a question of a graph')
    if (fact > last) {
      keep(node)
      return node
    }
    if (seen[node] === 1) return present(redrawn[node], 'a question drawn anew')
    seen[node] = 1
    const region = present(situation.regions[fact], 'the region of a fact')
    const result = region === BLANK ? redrawBlank(node, fact) : redraw(diagrams.follow(node, region))
    redrawn[node] = result
    return result
  }
  const redrawBlank = (node: NodeId, fact: number): NodeId => {
    const ways = optionsOf(diagrams, situation, fact).map(option => redraw(diagrams.follow(node, option)))
    const only = present(ways[0], 'an option of a fact')
    if (ways.every(way => way === only)) return only
    asked.add(fact)
    const hash = hashOf(fact, ways)
    const same = drawn.find(
      hash,
      other =>
        diagrams.fact[other] === fact &&
        present(waysOf.get(other), 'the ways of a question drawn anew').every((way, at) => way === ways[at]),
    )
    if (same !== undefined) return same
    drawn.add(hash, node)
    waysOf.set(node, ways)
    return node
  }
  redraw(start)
  return asked
}

/** The last fact, by number, that is known or of which the day cuts regions off; -1 where there is none. */
function lastNarrowed({ regions, cut }: Situation): number {
  let last = regions.length - 1
  while (last >= 0 && regions[last] === BLANK && !cut.has(last)) last -= 1
  return last
}
