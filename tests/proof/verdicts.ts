/**
 * Everything a rule says on a day about its readings, for every partly answered case: by trying everything.
 */
import type { Rule } from '../../lib/engine/rules'
import type { State, Verdict } from '../../lib/engine/verdict'
import type { Space } from './space'
import { holds, liveOn, verdictFor } from './trial'

const NO = 1
const YES = 2
const DISPUTED = 4
const ANY_VERDICT = NO | YES | DISPUTED
const verdictBit = { no: NO, yes: YES, disputed: DISPUTED, 'not-covered': 0 } as const

/** After the bits of the verdict two for each reading: false for some filling, true for some filling. */
const READINGS = 3
const MOST_READINGS = 14

export interface SaidOfACase {
  readonly verdict: Verdict
  readonly readings: readonly { readonly id: string; readonly state: State }[]
  readonly missing: readonly string[]
  readonly changes: readonly (readonly string[])[]
}

const isOne = (bits: number): boolean => (bits & (bits - 1)) === 0

/** What holds, by what some filling makes true (2) and some makes false (1). */
export const stateOf = (bits: number): State => (bits === 2 ? 'yes' : bits === 1 ? 'no' : 'open')

const verdictOf = (bits: number): Verdict => {
  if (bits === 0) return 'not-covered'
  if (bits === YES) return 'yes'
  if (bits === NO) return 'no'
  return bits === DISPUTED ? 'disputed' : 'open'
}

export class VerdictTable {
  private readonly live: readonly string[]
  private readonly bits: Int32Array
  private readonly matter: Int32Array
  /** The axes in the order of their names. */
  private readonly byName: readonly { readonly fact: string; readonly at: number }[]

  /** Needs a space of all facts that the readings standing on the day speak of. */
  constructor(
    rule: Rule,
    readonly space: Space,
    day: string,
  ) {
    const live = liveOn(rule, day)
    if (live.length > MOST_READINGS) throw new RangeError(`rule "${rule.id}" has more than ${MOST_READINGS} readings on ${day}`)
    this.live = live.map(({ id }) => id)
    this.bits = space.table(
      person =>
        live.reduce<number>(
          (bits, { when }, at) => bits | ((holds(when, person, day) ? 2 : 1) << (READINGS + 2 * at)),
          verdictBit[verdictFor(rule, person, day)],
        ),
      (one, other) => one | other,
    )
    this.matter = space.mattering(cell => !isOne((this.bits[cell] ?? 0) & ANY_VERDICT))
    this.byName = space.axes.map(({ fact }, at) => ({ fact, at })).sort((a, b) => (a.fact < b.fact ? -1 : 1))
  }

  /** What must be said of a case. */
  said(cell: number, digits: Uint32Array): SaidOfACase {
    const bits = this.bits[cell] ?? 0
    const verdict = verdictOf(bits & ANY_VERDICT)
    const matter = this.matter[cell] ?? 0
    return {
      verdict,
      readings: this.live.map((id, at) => ({ id, state: stateOf((bits >> (READINGS + 2 * at)) & 3) })),
      missing: verdict === 'open' ? this.byName.filter(({ at }) => (matter >> at) & 1).map(({ fact }) => fact) : [],
      changes: verdict === 'no' || verdict === 'disputed' ? this.changes(cell, digits) : [],
    }
  }

  /**
   * Every set of answers is freed in turn. Freeing more never loses a filling, so a set is a minimal one exactly when it
   * reaches yes and no longer does without any one of its members.
   */
  private changes(cell: number, digits: Uint32Array): readonly (readonly string[])[] {
    const { counts, strides } = this.space
    const answered = this.byName.filter(({ at }) => digits[at] !== counts[at])
    const toBlank = answered.map(({ at }) => ((counts[at] ?? 0) - (digits[at] ?? 0)) * (strides[at] ?? 0))
    const freed = new Int32Array(1 << answered.length)
    freed[0] = cell
    const reaches = (set: number): boolean => ((this.bits[freed[set] ?? 0] ?? 0) & YES) !== 0
    const minimal: number[] = []
    for (let set = 1; set < freed.length; set++) {
      const lowest = 31 - Math.clz32(set & -set)
      freed[set] = (freed[set & (set - 1)] ?? 0) + (toBlank[lowest] ?? 0)
      if (reaches(set) && answered.every((_, at) => ((set >> at) & 1) === 0 || !reaches(set ^ (1 << at)))) minimal.push(set)
    }
    return minimal
      .map(set => answered.filter((_, at) => (set >> at) & 1).map(({ fact }) => fact))
      .sort((a, b) => a.length - b.length || (a.join(' ') < b.join(' ') ? -1 : 1))
  }
}
