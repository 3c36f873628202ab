import type { Answer } from '../engine/partition'
import type { FactName } from '../policy/facts'
import type { CaseFacts } from './case'

/** The answers that were given: without the blanks. Apart from the schemas of a case, so that pages need not load those. */
export const answersGiven = (facts: CaseFacts): Readonly<Partial<Record<FactName, Answer>>> =>
  Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== null && answer !== undefined))
