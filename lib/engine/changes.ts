/**
 * What would have to be different for a rule to say yes: the smallest sets of answers, and to what they would change.
 */
import type { Condition } from './conditions'
import { YES, type Law, type RuleOnADay } from './law'
import { BLANK, optionsOf, type Situation } from './situation'
import type { Place } from './diagram'

/** Adds a set, unless it contains one that is there already; those that contain it go. Sets are bits. */
function addMinimal(sets: number[], added: number): void {
  let kept = 0
  for (const set of sets) {
    if ((set & added) === set) return
    if ((set & added) !== added) sets[kept++] = set
  }
  sets.length = kept
  sets.push(added)
}

const sizeOf = (set: number): number => {
  let size = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) size += 1
  return size
}

/** By size, then name by name: bits are in the order of the names, so the set that has the lowest different bit is first. */
function inOrder(one: number, other: number): number {
  const different = one ^ other
  return sizeOf(one) - sizeOf(other) || ((one & different & -different) === 0 ? 1 : -1)
}

const NONE: readonly number[] = []
const AS_IT_IS: readonly number[] = [0]

/**
 * Every minimal set of answered facts such that some new answers to exactly these, and some filling of the blanks,
 * make the verdict yes on the day. Names in ASCII order; sets by size, then name by name. From the leaves up: below
 * each question, the sets that still lead to yes are those of the person's own branch, and those of every other
 * branch with the question added.
 */
export function changesToYes(law: Law, { verdict, restsOn }: RuleOnADay, situation: Situation): readonly (readonly string[])[] {
  if (verdict === undefined) return []
  const { diagrams } = law
  const bits: number[] = []
  restsOn.forEach(({ fact }, bit) => (bits[fact] = 1 << bit))
  const known = new Map<Place, readonly number[]>()
  const sets = (place: Place): readonly number[] => {
    if (place < 0) return ~place === YES ? AS_IT_IS : NONE
    const found = known.get(place)
    if (found !== undefined) return found
    const fact = diagrams.fact[place] ?? 0
    const own = situation.regions[fact] ?? BLANK
    const bit = own === BLANK ? 0 : (bits[fact] ?? 0)
    const ownWay = own === BLANK ? undefined : diagrams.follow(place, own)
    const gathered: number[] = ownWay === undefined ? [] : [...sets(ownWay)]
    let last = ownWay
    for (const option of optionsOf(diagrams, situation, fact)) {
      const way = diagrams.follow(place, option)
      // A way that is the person's own asks for no other answer; one that was just gone adds nothing new.
      if (way === ownWay || way === last) continue
      last = way
      for (const set of sets(way)) addMinimal(gathered, set | bit)
    }
    known.set(place, gathered)
    return gathered
  }
  return [...sets(verdict)].sort(inOrder).map(set => namesIn(restsOn, set))
}

function namesIn(restsOn: RuleOnADay['restsOn'], set: number): readonly string[] {
  const names: string[] = []
  for (let bit = 0, rest = set; rest !== 0; bit++, rest >>>= 1) {
    if ((rest & 1) === 1) names.push(restsOn[bit]?.name ?? '')
  }
  return names
}

/** New answers to some facts, all together: fact by fact what the answer would have to be. */
export type Way = ReadonlyMap<string, Condition>

/**
 * In which ways a set of facts could change so that the rule says yes: each way holds for every combination of its
 * parts, and together the ways are all there are. Blanks may be filled at will.
 */
export function waysToYes(law: Law, { verdict, restsOn }: RuleOnADay, situation: Situation, set: readonly string[]): readonly Way[] {
  if (verdict === undefined) return []
  const { diagrams } = law
  // In the order of asking, as people tell them.
  const facts = restsOn.flatMap(({ name, fact }) => (set.includes(name) ? [fact] : [])).sort((a, b) => a - b)
  const leads = (regions: Int8Array): boolean => {
    const seen = new Set<Place>()
    const walk = (place: Place): boolean => {
      if (place < 0) return ~place === YES
      if (seen.has(place)) return false
      seen.add(place)
      const fact = diagrams.fact[place] ?? 0
      const region = regions[fact] ?? BLANK
      if (region !== BLANK) return walk(diagrams.follow(place, region))
      return optionsOf(diagrams, situation, fact).some(option => walk(diagrams.follow(place, option)))
    }
    return walk(verdict)
  }

  // Facts one after another; regions of a fact behind which the very same ways follow are told in one breath.
  const ways = (at: number, regions: Int8Array): readonly (readonly (readonly number[])[])[] => {
    const fact = facts[at]
    if (fact === undefined) return leads(regions) ? [[]] : []
    const alike = new Map<string, { options: number[]; rest: readonly (readonly (readonly number[])[])[] }>()
    for (const option of optionsOf(diagrams, situation, fact)) {
      const tried = regions.slice()
      tried[fact] = option
      const rest = ways(at + 1, tried)
      const key = JSON.stringify(rest)
      const group = alike.get(key)
      if (group === undefined) alike.set(key, { options: [option], rest })
      else group.options.push(option)
    }
    return [...alike.values()].flatMap(({ options, rest }) => rest.map(tail => [options, ...tail]))
  }

  return ways(0, situation.regions).map(
    way =>
      new Map(
        way.flatMap((options, index): [string, Condition][] => {
          const partition = law.partitions[facts[index] ?? 0]
          const told = partition?.describe(options)
          return partition === undefined || told === undefined ? [] : [[partition.fact, told]]
        }),
      ),
  )
}
