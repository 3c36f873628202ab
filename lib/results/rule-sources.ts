/**
 * Which sources a page about a rule speaks of.
 */
import { partsOf, type Condition } from '../engine/conditions'
import { sourcesOfDocument } from '../policy/documents'
import type { PolicyRoute, PolicyRule } from '../policy/types'
import { sources, type SourceId } from '../policy/sources'
import { uncheckedFor } from '../policy/unchecked'
import { windowOf } from '../policy/windows'

/** Every source that a rule, its grants, windows and papers rest on; in any order, some more than once. */
export const sourcesOfRule = (rule: PolicyRule): readonly SourceId[] => [
  ...sourcesOfReadings([rule]),
  ...[...rule.notes, ...rule.advice, ...uncheckedFor(rule.id)].flatMap(statement => statement.sources),
  ...sourcesOfGrants(rule),
]

/** Every source that a route beside the rules, its grants, windows and papers rest on. */
export const sourcesOfRoute = (route: PolicyRoute): readonly SourceId[] => [
  ...sourcesOfReadings([route]),
  ...route.notes.flatMap(statement => statement.sources),
  ...sourcesOfGrants(route),
]

const sourcesOfGrants = ({ grants }: PolicyRule | PolicyRoute): readonly SourceId[] =>
  grants.flatMap(grant => [
    ...grant.sources,
    ...sourcesIn(grant.when),
    ...[...Object.values(grant.details).flat(), ...grant.steps, ...grant.gaps, ...grant.notes].flatMap(statement => statement.sources),
    ...grant.windows.flatMap(choice => [...choice.sources, ...sourcesIn(choice.when), ...windowOf(choice.window).sources]),
    ...grant.documents.flatMap(need => [...need.sources, ...sourcesOfDocument(need.paper)]),
  ])

/** What the readings of rules rest on. */
export const sourcesOfReadings = (rules: readonly (PolicyRule | PolicyRoute)[]): readonly SourceId[] =>
  rules.flatMap(({ readings }) => readings.flatMap(reading => [...reading.sources, ...sourcesIn(reading.when)]))

/** The sources that conditions bear themselves. */
const sourcesIn = (condition: Condition): readonly SourceId[] => [
  ...(condition.sources ?? []).filter((id): id is SourceId => id in sources),
  ...partsOf(condition).flatMap(sourcesIn),
]
