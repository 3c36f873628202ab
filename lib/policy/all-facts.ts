/**
 * Every fact that a case may hold: those of the rules, and those that only the routes beside them ask for.
 */
import { namesOfFacts, type FactTable } from '../engine/facts'
import { facts } from './facts'
import { routeFacts } from './route-facts'

export const allFacts = { ...facts, ...routeFacts } satisfies FactTable

export type AnyFact = keyof typeof allFacts

/** Their names: those of the rules in the order of asking, then those of the routes. */
export const allFactNames = namesOfFacts(allFacts)
