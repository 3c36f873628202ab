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
export interface Reading<F extends string = string> extends Period {
  readonly id: string
  readonly from: string
  readonly sources: readonly string[]
  readonly when: Condition<F>
}

/** A place where a grant is applied for, and who is sent there. */
export interface WindowChoice<F extends string = string> extends Period {
  readonly window: string
  readonly when: Condition<F>
}

/** A paper a rule opens the way to. */
export interface Grant<F extends string = string> {
  readonly id: string
  readonly when: Condition<F>
  /** In any order; an assessment lists them in the order of the law's windows. */
  readonly windows: readonly WindowChoice<F>[]
}

/** A rule: readings in the order of the rulebook, grants in the order of the journey. */
export interface Rule<F extends string = string> {
  readonly id: string
  readonly readings: readonly Reading<F>[]
  readonly grants: readonly Grant<F>[]
}

/** Whether something stands on a day (`YYYY-MM-DD`). */
export const isInForce = (period: Period, day: string): boolean =>
  (period.from === undefined || period.from <= day) && (period.until === undefined || day < period.until)

/** One window for everybody to whom the grant is open. */
export const at = (window: string): WindowChoice<never> => ({ window, when: all() })
