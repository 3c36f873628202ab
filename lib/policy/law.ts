/**
 * The law in one place: what every reader of it needs, and the day on which it was read.
 */
export { aims, type Aim } from './aims'
export { factNames, facts, offeredFrom, topics, unchangeable, units, type FactName, type Topic } from './facts'
export { allFactNames, allFacts } from './all-facts'
export { routeIds, routes } from './routes'
export { ruleIds, rules } from './rules'
export { inForce } from './terms'
export { notTheTen, otherSchemes, schemesAsText } from './other-schemes'
export { aboutTheTen, unchecked, uncheckedFor } from './unchecked'
export { windowOrder } from './windows'

/** The day on which the sources were read last. A result says so beside today and the day checked for. */
export const lawReadOn = '2026-11-28'
