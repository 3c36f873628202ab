/**
 * What an answer was worked out from, to be shown beside it.
 */
import type { SumPart } from './yearly-sums'

/** Sums of calendar years in yuan, or days of the years of work, the last one first. */
export type WorkedFrom =
  | { readonly kind: SumPart; readonly rows: readonly { readonly year: number; readonly sum: number }[] }
  | { readonly kind: 'days'; readonly days: readonly number[] }
