/**
 * Sums of a year that are too small for their unit: in a list they are more often counted in ten thousands.
 */
import type { Answer } from '../engine/partition'
import { factNames, unitOf, type FactName } from '../policy/facts'

/** Facts whose answers are sums of money. */
export const sumFacts: readonly FactName[] = factNames.filter(fact => ['CNY', 'USD'].includes(unitOf(fact) ?? ''))

/** A sum of a year below this is asked about: in yuan, or dollars. */
const LEAST = 10_000

/** Whether an answer is a sum that is hardly in its unit; nothing at all is no such sum. */
export const isImplausible = (answer: Answer | null | undefined): answer is number =>
  typeof answer === 'number' && answer > 0 && answer < LEAST

/** The sum where it was counted in ten thousands, to the cent. */
export const fromTenThousands = (sum: number): number => Number((sum * 10_000).toFixed(2))
