/**
 * Which sources a result speaks of, so that its list of sources holds these and no others.
 */
import { partsOf, type Condition } from '../engine/conditions'
import { stands } from '../engine/rules'
import { sourcesOfPaper as paperSources, type Need } from '../policy/documents'
import { notTheTen, roads } from '../policy/other-schemes'
import type { SourceId } from '../policy/sources'
import type { Statement } from '../policy/statement'
import { aboutTheTen, unchecked } from '../policy/unchecked'
import { windowOf, type WindowId } from '../policy/windows'
import type { OpenGrant } from './open-grants'
import type { Outcome } from './rule-results'
import type { Plan } from './plan'

/** Every source named on the page of a result on a day `YYYY-MM-DD`; some more than once. */
export const sourcesOfResult = (outcomes: readonly Outcome[], on: string): readonly SourceId[] => [
  ...outcomes.flatMap(({ readings, grants }) => [
    ...readings.flatMap(({ reading }) => [...reading.sources, ...sourcesIn(reading.when)]),
    ...grants.flatMap(grant => sourcesOfGrant(grant, on)),
  ]),
  ...statementSources([...aboutTheTen, ...unchecked, ...notTheTen, ...roads.filter(road => stands(road, on))]),
]

/** Every source named on the paper of a result: reasons, windows and papers. */
export const sourcesOfPaper = (outcomes: readonly Outcome[], plan: Plan): readonly SourceId[] => [
  ...outcomes.flatMap(({ readings }) => readings.flatMap(({ reading }) => reading.sources)),
  ...plan.visits.flatMap(({ window }) => windowSources(window)),
  ...plan.needs.flatMap(({ need }) => needSources(need)),
]

const sourcesOfGrant = ({ grant, windows, steps, papers }: OpenGrant, on: string): readonly SourceId[] => [
  ...grant.sources,
  ...statementSources([...Object.values(grant.told).flat(), ...grant.notes].filter(one => stands(one, on))),
  ...statementSources(steps),
  ...windows.flatMap(({ id }) => windowSources(id)),
  ...papers.flatMap(needSources),
]

const statementSources = (statements: readonly Pick<Statement, 'sources'>[]) => statements.flatMap(({ sources }) => sources)
const windowSources = (id: WindowId) => windowOf(id).sources
/** Who asks for a paper, and who tells of the paper itself. */
export const needSources = (need: Need): readonly SourceId[] => [...need.sources, ...paperSources(need.paper)]

/** The sources that conditions bear themselves. */
const sourcesIn = (condition: Condition): readonly SourceId[] => [
  ...((condition.sources ?? []) as readonly SourceId[]),
  ...partsOf(condition).flatMap(sourcesIn),
]
