/**
 * Papers a person may hold already, and how long they run.
 */
import type { FactName } from './facts'
import { validFor, type Statement } from './statement'

/** The residence permit for work marked 人才. */
export const talentPermitLasts = validFor('at-most', 'talentPermitUpTo', ['P30', 'P32'], 5)

/** A paper held, by the fact that names the day it was issued. */
export interface HeldPermit {
  readonly fact: FactName
  readonly lasts: Statement
}

export const heldPermits: readonly HeldPermit[] = [{ fact: 'talentPermitSince', lasts: talentPermitLasts }]
