/**
 * A rule of law as plain data: the readings that sources give of it, and what it grants at which window.
 */
import { all, type Condition } from './conditions'

/** Days on which something stands: from the first, inclusive, until the last, exclusive. Either end may be open. */
export interface Period {
  readonly from?: string
  readonly until?: string
}

/** One published way of stating a rule. */
export interface Reading extends Period {
  readonly id: string
  readonly from: string
  readonly sources: readonly string[]
  readonly when: Condition
}

/** A place where a grant is applied for, and who is sent there. */
export interface WindowChoice extends Period {
  readonly window: string
  readonly when: Condition
}

/** A paper a rule opens the way to. */
export interface Grant {
  readonly id: string
  readonly when: Condition
  /** In any order; an assessment lists them in the order of the law's windows. */
  readonly windows: readonly WindowChoice[]
}

/** A rule: readings in the order of the rulebook, grants in the order of the journey. */
export interface Rule {
  readonly id: string
  readonly readings: readonly Reading[]
  readonly grants: readonly Grant[]
}

/** Whether something stands on a day (`YYYY-MM-DD`). */
export const isInForce = (period: Period, day: string): boolean =>
  (period.from === undefined || period.from <= day) && (period.until === undefined || day < period.until)

/** One window for everybody to whom the grant is open. */
export const at = (window: string): WindowChoice => ({ window, when: all() })
