/**
 * What is kept of a proof, for pages to tell of it: it takes minutes, so it is made by `npm run prove -- --record FILE`
 * and not when a page is.
 */
import { createHash } from 'node:crypto'
import { lawText, type LawText } from '../../lib/law-history/law-text'
import type { ProofRecord } from '../../lib/law-history/proof-record'
import type { ProofReport } from './report'

export const recordOf = (law: LawText, { lawReadOn, holds, proofs }: ProofReport): ProofRecord => ({
  lawReadOn,
  law: fingerprintOf(law),
  holds,
  proofs: proofs.map(({ proof, counts, findings }) => ({ proof, counts, findings: findings.length })),
})

/** Some letters and digits that another law would not have: of all that decides in it, and nothing else. */
export const fingerprintOf = (law: LawText): string =>
  createHash('sha256')
    .update(JSON.stringify(lawText(law)))
    .digest('hex')
    .slice(0, 16)
