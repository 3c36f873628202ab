/**
 * What is kept of a proof, for pages to tell of it: it takes minutes, so it is made by `npm run prove -- --record FILE`
 * and not when a page is.
 */
import { createHash } from 'node:crypto'
import { lawText, type LawText } from '@/lib/law-history/law-text'
import type { ProofName } from './finding'
import type { ProofReport } from './report'

export interface ProofRecord {
  /** The day on which the sources of the law were read last. */
  readonly lawReadOn: string
  /** Tells the law that was proved from any other. */
  readonly law: string
  readonly holds: boolean
  /** What each proof went through, and how much it found. */
  readonly proofs: readonly { readonly proof: ProofName; readonly counts: Readonly<Record<string, number>>; readonly findings: number }[]
}

export const recordOf = (law: LawText, { lawReadOn, holds, proofs }: ProofReport): ProofRecord => ({
  lawReadOn,
  law: fingerprintOf(law),
  holds,
  proofs: proofs.map(({ proof, counts, findings }) => ({ proof, counts, findings: findings.length })),
})

/** Some letters and digits that another law would not have: of all that decides in it, and nothing else. */
export const fingerprintOf = (law: LawText): string => createHash('sha256').update(JSON.stringify(lawText(law))).digest('hex').slice(0, 16)
