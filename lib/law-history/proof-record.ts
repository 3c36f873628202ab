/** The record of a proof of the law, as pages show it: `npm run prove -- --record FILE` writes it, proved.json holds it. */

/** The proofs, in the order of the report. */
export const proofNames = [
  'regions',
  'exact',
  'retold',
  'earliest',
  'journeys',
  'order',
  'reach',
  'cited',
  'spoken',
  'monotone',
  'overlap',
] as const
export type ProofName = (typeof proofNames)[number]

export interface ProofRecord {
  /** The day on which the sources of the law were read last. */
  readonly lawReadOn: string
  /** Tells the law that was proved from any other. */
  readonly law: string
  readonly holds: boolean
  /** What each proof went through, and how much it found. */
  readonly proofs: readonly { readonly proof: ProofName; readonly counts: Readonly<Record<string, number>>; readonly findings: number }[]
}
