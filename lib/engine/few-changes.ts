/**
 * The quick way to what would have to change, for the usual rule: few facts, so that a set of them fits the bits of a
 * number, and few sets. Several times faster than families of sets, and held against them by the tests.
 */
import type { NodeId } from './diagram'
import { YES, type Law, type RuleOnADay } from './law'
import { present } from './present'
import { BLANK, optionsOf, type Situation } from './situation'

/** So many facts have a bit each in a number, its sign left alone. */
const MOST_FACTS = 31
/** So many sets are sooner compared one by one than any other way. */
const MOST_SETS = 64

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

/** All sets that `changesToYes` is to find, in their order; undefined where there are too many facts or sets for it. */
export function fewChanges<F extends string>(
  { diagrams }: Law<F>,
  { restsOn }: RuleOnADay<F>,
  verdict: NodeId,
  situation: Situation,
): readonly (readonly F[])[] | undefined {
  if (restsOn.length > MOST_FACTS) return undefined
  const bits: number[] = []
  restsOn.forEach(({ fact }, bit) => (bits[fact] = 1 << bit))
  const known = new Map<NodeId, readonly number[]>()
  const sets = (node: NodeId): readonly number[] | undefined => {
    if (node < 0) return ~node === YES ? AS_IT_IS : NONE
    const found = known.get(node)
    if (found !== undefined) return found
    const fact = present(diagrams.fact[node], 'a question of a graph')
    const own = present(situation.regions[fact], 'the region of a fact')
    const bit = own === BLANK ? 0 : present(bits[fact], 'the bit of a fact')
    const ownWay = own === BLANK ? undefined : diagrams.follow(node, own)
    const same = ownWay === undefined ? NONE : sets(ownWay)
    if (same === undefined) return undefined
    const least = [...same]
    let last = ownWay
    for (const option of optionsOf(diagrams, situation, fact)) {
      const way = diagrams.follow(node, option)
      // A way that is the person's own asks for no other answer; one that was just gone adds nothing new.
      if (way === ownWay || way === last) continue
      last = way
      const others = sets(way)
      if (others === undefined) return undefined
      for (const set of others) addMinimal(least, set | bit)
      if (least.length > MOST_SETS) return undefined
    }
    known.set(node, least)
    return least
  }
  const found = sets(verdict)
  return found && [...found].sort(inOrder).map(set => namesIn(restsOn, set))
}

function namesIn<F extends string>(restsOn: RuleOnADay<F>['restsOn'], set: number): readonly F[] {
  const names: F[] = []
  for (let bit = 0, rest = set; rest !== 0; bit++, rest >>>= 1) {
    if ((rest & 1) === 1) names.push(present(restsOn[bit], 'the fact of a bit').name)
  }
  return names
}
