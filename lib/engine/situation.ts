/**
 * What is known of one person on one day, in regions; and the walks that answer for every way of filling in the rest.
 */
import { span, anniversary, type Day } from './days'
import { hashOf, PlacesByHash, type Diagrams, type Place } from './diagram'
import { reachableOn, type Answer, type Partition } from './partition'

/** Answers by fact name. A fact that is left out, null or `unknown` is blank. */
export type Answers = Readonly<Record<string, Answer | null | undefined>>

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

/** A person's answers (checked before) on a day. */
export function situate(partitions: readonly Partition[], answers: Answers, day: Day): Situation {
  const regions = partitions.map(({ fact, regionOf }) => {
    const answer = answers[fact]
    return isBlank(answer) ? BLANK : regionOf(answer, day)
  })
  return { day, regions, cut: cutOn(partitions, day) }
}

/** The same person on another day: only what is counted in years can change. */
export function later(partitions: readonly Partition[], answers: Answers, before: Situation, day: Day): Situation {
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
  if (day <= span.last && day >= uncutFrom(partitions)) return nothingCut
  const cut = new Map<number, readonly number[]>()
  partitions.forEach((partition, fact) => {
    const reachable = reachableOn(partition, day)
    if (reachable.length < partition.regions) cut.set(fact, reachable)
  })
  return cut
}

const uncut = new WeakMap<readonly Partition[], Day>()

/** The first day on which even the longest count of years has an answer within the span. */
export function uncutFrom(partitions: readonly Partition[]): Day {
  const known = uncut.get(partitions)
  if (known !== undefined) return known
  const day = anniversary(span.first, partitions.reduce((most, { years }) => Math.max(most, years.at(-1) ?? 0), 0))
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
export function outcomes(diagrams: Diagrams, start: Place, situation: Situation): number {
  const { fact, first, branches } = diagrams
  const { regions } = situation
  let place = start
  while (place >= 0) {
    const asked = fact[place] ?? 0
    const region = regions[asked] ?? BLANK
    if (region === BLANK) return spread(diagrams, place, situation)
    place = branches[(first[place] ?? 0) + region] ?? 0
  }
  return 1 << ~place
}

function spread(diagrams: Diagrams, start: Place, situation: Situation): number {
  const last = lastNarrowed(situation)
  const seen = new Uint8Array(start + 1) // what a question leads to was made before it, and has a smaller number
  let bits = 0
  const walk = (place: Place) => {
    const ends = diagrams.endsOf(place)
    if ((ends & ~bits) === 0) return
    const asked = diagrams.fact[place] ?? Infinity
    if (place < 0 || asked > last) {
      bits |= ends
      return
    }
    if (seen[place] === 1) return
    seen[place] = 1
    const region = situation.regions[asked] ?? BLANK
    if (region !== BLANK) walk(diagrams.follow(place, region))
    else for (const option of optionsOf(diagrams, situation, asked)) walk(diagrams.follow(place, option))
  }
  walk(start)
  return bits
}

/**
 * The blank facts, by number, that still matter to a graph: two fillings of all blanks exist that differ in that fact
 * alone and end in different leaves. The graph is redrawn for what is known, with equal parts shared; then a fact
 * matters exactly when the new graph still asks it. What asks only facts after the last one known stays as it is.
 */
export function matters(diagrams: Diagrams, start: Place, situation: Situation): ReadonlySet<number> {
  const asked = new Set<number>()
  if (start < 0) return asked
  const last = lastNarrowed(situation)
  const seen = new Uint8Array(start + 1)
  const redrawn = new Int32Array(start + 1)
  const drawn = new PlacesByHash()
  const waysOf = new Map<Place, readonly Place[]>()
  const keep = (place: Place) => {
    if (place < 0 || seen[place] === 1) return
    seen[place] = 1
    const fact = diagrams.fact[place] ?? 0
    asked.add(fact)
    for (let region = 0; region < diagrams.regions(fact); region++) keep(diagrams.follow(place, region))
  }
  const redraw = (place: Place): Place => {
    if (place < 0) return place
    const fact = diagrams.fact[place] ?? 0
    if (fact > last) {
      keep(place)
      return place
    }
    if (seen[place] === 1) return redrawn[place] ?? place
    seen[place] = 1
    const region = situation.regions[fact] ?? BLANK
    const result = region === BLANK ? redrawBlank(place, fact) : redraw(diagrams.follow(place, region))
    redrawn[place] = result
    return result
  }
  const redrawBlank = (place: Place, fact: number): Place => {
    const ways = optionsOf(diagrams, situation, fact).map(option => redraw(diagrams.follow(place, option)))
    const only = ways[0] ?? place
    if (ways.every(way => way === only)) return only
    asked.add(fact)
    const hash = hashOf(fact, ways)
    const same = drawn.find(hash, other => diagrams.fact[other] === fact && (waysOf.get(other)?.every((way, at) => way === ways[at]) ?? false))
    if (same !== undefined) return same
    drawn.add(hash, place)
    waysOf.set(place, ways)
    return place
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
