/**
 * Families of sets of which none holds another, as decision diagrams (zero-suppressed ones, after Minato): a set names
 * members by number, and equal families are the same one. So more sets than could ever be listed are counted and
 * looked through.
 */

import { present } from './present'

/** A family, by number: none at all, only the empty set, or made by `SetFamilies`. */
export type Family = number

/** No set. */
export const NO_SET: Family = 0
/** The empty set alone. */
export const EMPTY_SET: Family = 1

/** More than a table of them can hold. Two numbers below it make one that a double still holds exactly. */
const MOST_FAMILIES = 2 ** 26

const at = (bits: readonly bigint[], family: Family): bigint => present(bits[family], 'a family of sets')

/** All families made in one go. */
export class SetFamilies {
  /** Per family its lowest member; then the rest of the sets with that member, and the sets without. */
  private readonly lowest = [Infinity, Infinity]
  private readonly having: Family[] = [NO_SET, NO_SET]
  private readonly lacking: Family[] = [NO_SET, NO_SET]
  /** Per family the sizes of its sets: size n is bit n. */
  private readonly bySize: bigint[] = [0n, 1n]
  /** Per family the members in any of its sets, and those in all: member n is bit n. */
  private readonly inAny: bigint[] = [0n, 0n]
  private readonly inAll: bigint[] = [-1n, 0n]
  /** Families made, by lowest member; and what was worked out before, by kind of work. */
  private readonly made: Map<number, Family>[] = []
  private readonly found = {
    least: new Map<number, Family>(),
    holdingNone: new Map<number, Family>(),
    restWith: new Map<number, Family>(),
    without: new Map<number, Family>(),
  }

  /** The sets of `having`, each with a member lower than all in them, and those of `lacking`, without it. */
  of(member: number, having: Family, lacking: Family): Family {
    if (having === NO_SET) return lacking
    const made = (this.made[member] ??= new Map<number, Family>())
    const key = having * MOST_FAMILIES + lacking
    const found = made.get(key)
    if (found !== undefined) return found
    const family = this.lowest.length
    const bit = 1n << BigInt(member)
    this.lowest.push(member)
    this.having.push(having)
    this.lacking.push(lacking)
    this.bySize.push((at(this.bySize, having) << 1n) | at(this.bySize, lacking))
    this.inAny.push(at(this.inAny, having) | at(this.inAny, lacking) | bit)
    this.inAll.push((at(this.inAll, having) | bit) & at(this.inAll, lacking))
    made.set(key, family)
    return family
  }

  /** The sets of two families that hold no other set of either. */
  least(one: Family, other: Family): Family {
    if (one === NO_SET || one === other) return other
    if (other === NO_SET) return one
    if (one === EMPTY_SET || other === EMPTY_SET) return EMPTY_SET
    return this.once('least', Math.min(one, other), Math.max(one, other), () => {
      const member = Math.min(this.lowestOf(one), this.lowestOf(other))
      const lacking = this.least(this.without(one, member), this.without(other, member))
      const having = this.least(this.restWith(one, member), this.restWith(other, member))
      return this.of(member, this.holdingNone(having, lacking), lacking)
    })
  }

  /** The sets of a family that hold no set of another one. */
  holdingNone(family: Family, of: Family): Family {
    if (family === NO_SET || of === NO_SET) return family
    if (of === EMPTY_SET || family === of) return NO_SET
    // Where every set of the other one has a member that no set here has, none is held.
    if ((at(this.inAll, of) & ~at(this.inAny, family)) !== 0n) return family
    return this.once('holdingNone', family, of, () => {
      const member = Math.min(this.lowestOf(family), this.lowestOf(of))
      const without = this.without(of, member)
      const having = this.holdingNone(this.restWith(family, member), without)
      return this.of(member, this.holdingNone(having, this.restWith(of, member)), this.holdingNone(this.without(family, member), without))
    })
  }

  /** The sizes of the sets of a family, ascending. */
  sizesOf(family: Family): readonly number[] {
    const bits = at(this.bySize, family).toString(2)
    return [...bits].reverse().flatMap((bit, size) => (bit === '1' ? [size] : []))
  }

  /**
   * The first sets of a family, at most so many: by size, then member by member in the given order, in which every
   * member stands. Each set lists its members in that order.
   */
  first(family: Family, order: readonly number[], most: number): readonly (readonly number[])[] {
    const sets: (readonly number[])[] = []
    const walk = (rest: Family, node: number, size: number, chosen: readonly number[]) => {
      if (sets.length === most) return
      const member = order[node]
      if (size === 0 || member === undefined) {
        sets.push(chosen)
        return
      }
      const having = this.restWith(rest, member)
      if (this.hasSize(having, size - 1)) walk(having, node + 1, size - 1, [...chosen, member])
      const without = this.without(rest, member)
      if (this.hasSize(without, size)) walk(without, node + 1, size, chosen)
    }
    for (const size of this.sizesOf(family)) walk(family, 0, size, [])
    return sets
  }

  private hasSize(family: Family, size: number): boolean {
    return ((at(this.bySize, family) >> BigInt(size)) & 1n) === 1n
  }

  private lowestOf(family: Family): number {
    return present(this.lowest[family], 'a family of sets')
  }

  /** The sets with a member, each without it. */
  private restWith(family: Family, member: number): Family {
    const lowest = this.lowestOf(family)
    if (lowest > member) return NO_SET
    const [having, lacking] = [present(this.having[family], 'a family of sets'), present(this.lacking[family], 'a family of sets')]
    if (lowest === member) return having
    return this.once('restWith', family, member, () => this.of(lowest, this.restWith(having, member), this.restWith(lacking, member)))
  }

  /** The sets without a member. */
  private without(family: Family, member: number): Family {
    const lowest = this.lowestOf(family)
    if (lowest > member) return family
    const [having, lacking] = [present(this.having[family], 'a family of sets'), present(this.lacking[family], 'a family of sets')]
    if (lowest === member) return lacking
    return this.once('without', family, member, () => this.of(lowest, this.without(having, member), this.without(lacking, member)))
  }

  private once(work: keyof SetFamilies['found'], one: number, other: number, find: () => Family): Family {
    const key = one * MOST_FAMILIES + other
    const known = this.found[work].get(key)
    if (known !== undefined) return known
    const found = find()
    this.found[work].set(key, found)
    return found
  }
}
