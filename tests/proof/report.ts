/**
 * What `npm run prove` finds, as data: the shape of its `--json`. Findings are codes; their sentences stand in
 * messages/<locale>/prove.json.
 */
import type { SpaceSize } from './exactness'
import type { ProofName } from '../../lib/law-history/proof-record'
import type { Finding } from './finding'
import type { MonotoneRow } from './monotone'
import type { Overlap } from './overlap'
import type { Witness } from './reachability'

/** Grows by one when a field is renamed, removed or changes its meaning. */
export const REPORT_VERSION = 1

export interface ProofReport {
  readonly version: typeof REPORT_VERSION
  /** The day on which the sources of the law were read last. */
  readonly lawReadOn: string
  /** True when nothing was found. */
  readonly holds: boolean
  /** The answer space of every rule in every period. */
  readonly spaces: readonly SpaceSize[]
  /** What each proof went through, and what it found. */
  readonly proofs: readonly Proved[]
  /** Somebody for everything that must not be dead. */
  readonly witnesses: readonly Witness[]
  readonly monotone: readonly MonotoneRow[]
  /** On the first day of every period of the law. The last one holds today. */
  readonly overlap: readonly Overlap[]
}

/** One proof. */
export interface Proved {
  readonly proof: ProofName
  /** What was gone through, by kind: cases, days, pairs … */
  readonly counts: Readonly<Record<string, number>>
  readonly findings: readonly Finding[]
  /** Seconds of all its parts together. */
  readonly seconds: number
}
