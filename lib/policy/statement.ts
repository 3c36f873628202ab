/**
 * What the law tells people in words: which sentence, who says so, and when it holds.
 */
import type { Period } from '../engine/rules'
import type { SourceId } from './sources'

/** A sentence for people: a key of its message file, the numbers in it, who says so, the days on which it holds. */
export interface Statement extends Period {
  readonly says: string
  readonly values: Readonly<Record<string, number>>
  readonly sources: readonly SourceId[]
  /** Where it tells how long a paper is valid in a number of `years`: these exactly, or these at most. */
  readonly runs?: 'exactly' | 'at-most'
}

/** A sentence: its key, who says so, and the numbers in it. */
export const statement = (
  says: string,
  sources: readonly SourceId[],
  values: Readonly<Record<string, number>> = {},
  period: Period = {},
): Statement => ({ says, sources, values, ...period })

/** How long a paper is valid. */
export interface Validity extends Statement {
  readonly runs: 'exactly' | 'at-most'
}

/** How long a paper is valid, in words that name a number of `years`. */
export const validFor = (runs: 'exactly' | 'at-most', says: string, sources: readonly SourceId[], years: number): Validity => ({
  ...statement(says, sources, { years }),
  runs,
})
