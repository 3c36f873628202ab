/**
 * What is known of one person on one day, in regions; and the walks that answer for every way of filling in the rest.
 */
import { span, anniversary, type Day } from './days'
import type { Diagrams, Place } from './diagram'
import { reachableOn, type Answer, type Partition } from './partition'

/** Answers by fact name. A fact that is left out, null or `unknown` is blank. */
export type Answers = Readonly<Record<string, Answer | null | undefined>>

export const BLANK = -1

/** One person on one day. */
export interface Situation {
  readonly day: Day
  /** Per fact the region of its answer, or BLANK. */
  readonly regions: Int8Array
  /** Per fact the regions a blank may be filled with, where the day cuts some off; otherwise all may. */
  readonly cut: ReadonlyMap<number, readonly number[]>
}

const nothingCut: ReadonlyMap<number, readonly number[]> = new Map()

/** Whether an answer is missing: left out, null, or "I don't know". */
export const isBlank = (answer: Answer | null | undefined): answer is null | undefined | 'unknown' =>
  answer === undefined || answer === null || answer === 'unknown'

/** A person's answers (checked before) on a day. */
export function situate(partitions: readonly Partition[], answers: Answers, day: Day): Situation {
  const regions = new Int8Array(partitions.length).fill(BLANK)
  partitions.forEach(({ fact, regionOf }, number) => {
    const answer = answers[fact]
    if (!isBlank(answer)) regions[number] = regionOf(answer, day)
  })
  return { day, regions, cut: cutOn(partitions, day) }
}

/** The same person on another day: only what is counted in years can change. */
export function later(partitions: readonly Partition[], answers: Answers, before: Situation, day: Day): Situation {
  const regions = before.regions.slice()
  partitions.forEach(({ fact, years, regionOf }, number) => {
    const answer = answers[fact]
    if (years.length > 0 && !isBlank(answer)) regions[number] = regionOf(answer, day)
  })
  return { day, regions, cut: cutOn(partitions, day) }
}

/** The same person with one more answer, by its region. */
export function withAnswer(before: Situation, fact: number, region: number): Situation {
  const regions = before.regions.slice()
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
  const day = anniversary(span.first, Math.max(0, ...partitions.flatMap(({ years }) => years)))
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
  const seen = new Set<Place>()
  let bits = 0
  const walk = (place: Place) => {
    if (place < 0) {
      bits |= 1 << ~place
      return
    }
    if (seen.has(place)) return
    seen.add(place)
    const asked = diagrams.fact[place] ?? 0
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
 * matters exactly when the new graph still asks it.
 */
export function matters(diagrams: Diagrams, start: Place, situation: Situation): ReadonlySet<number> {
  const asked = new Set<number>()
  const redrawn = new Int32Array(diagrams.fact.length).fill(NOT_YET)
  const drawn = new Map<number, { readonly ways: readonly Place[]; readonly place: Place }[]>()
  const redraw = (place: Place): Place => {
    if (place < 0) return place
    const found = redrawn[place] ?? NOT_YET
    if (found !== NOT_YET) return found
    const fact = diagrams.fact[place] ?? 0
    const region = situation.regions[fact] ?? BLANK
    const result = region === BLANK ? redrawBlank(place, fact) : redraw(diagrams.follow(place, region))
    redrawn[place] = result
    return result
  }
  const redrawBlank = (place: Place, fact: number): Place => {
    const ways: Place[] = []
    let alike = true
    for (const option of optionsOf(diagrams, situation, fact)) {
      const way = redraw(diagrams.follow(place, option))
      alike &&= way === (ways[0] ?? way)
      ways.push(way)
    }
    if (alike) return ways[0] ?? place
    asked.add(fact)
    const others = drawn.get(fact)
    const same = others?.find(other => other.ways.every((way, at) => way === ways[at]))
    if (same !== undefined) return same.place
    if (others === undefined) drawn.set(fact, [{ ways, place }])
    else others.push({ ways, place })
    return place
  }
  redraw(start)
  return asked
}

/** No place of any graph. */
const NOT_YET = 0x7fff_ffff
