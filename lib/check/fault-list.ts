import type { Fault } from './case'

/** So many faults of a case are listed; of more, only how many they are. */
export const MOST_FAULTS = 100

/** The faults of one case while it is read. However many there are, it keeps no more than are listed. */
export class FaultList {
  /** How many were found. */
  count = 0
  private readonly first: Fault[] = []

  add(fault: Fault): void {
    this.count += 1
    if (this.first.length < MOST_FAULTS) this.first.push(fault)
  }

  /** The first ones in the order in which they came; where there are more, a last entry says how many. */
  listed(): readonly Fault[] {
    const more = this.count - this.first.length
    return more === 0 ? this.first : [...this.first, { fact: 'case', came: null, allowed: { kind: 'no-more', more } }]
  }
}
