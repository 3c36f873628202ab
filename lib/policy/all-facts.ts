/**
 * Every fact that a case may hold: those of the rules, and those that only the routes beside them ask for.
 */
import { namesOfFacts, type FactTable } from '../engine/facts'
import { facts, units } from './facts'
import { routeFacts, routeUnits } from './route-facts'

export const allFacts = { ...facts, ...routeFacts } satisfies FactTable

export type AnyFact = keyof typeof allFacts

/** Their names: those of the rules in the order of asking, then those of the routes. */
export const allFactNames = namesOfFacts(allFacts)

const unitsByFact: Readonly<Partial<Record<AnyFact, 'CNY' | 'USD' | 'months' | 'years'>>> = { ...units, ...routeUnits }

/** What the number of a fact of the rules or the routes counts; undefined for a fact that is no number. */
export const unitOfFact = (fact: AnyFact): (typeof unitsByFact)[AnyFact] => unitsByFact[fact]
