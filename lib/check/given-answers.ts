import type { Answer } from '../engine/partition'
import type { AnyFact } from '../policy/all-facts'
import type { AllCaseFacts } from './case'

/** The answers that were given: without the blanks. Apart from the schemas of a case, so that pages need not load those. */
export const answersGiven = (facts: AllCaseFacts): Readonly<Partial<Record<AnyFact, Answer>>> =>
  Object.fromEntries(Object.entries(facts).filter(([, answer]) => answer !== null && answer !== undefined))
