/**
 * Which sources a result speaks of, so that its list of sources holds these and no others.
 */
import { partsOf, type Condition } from '../engine/conditions'
import { isInForce } from '../engine/rules'
import { sourcesOfDocument as paperSources, type DocumentRequirement } from '../policy/documents'
import { notTheTen, schemesAsText } from '../policy/other-schemes'
import type { SourceId } from '../policy/sources'
import type { Statement } from '../policy/statement'
import { aboutTheTen, unchecked } from '../policy/unchecked'
import { windowOf, type WindowId } from '../policy/windows'
import type { OpenGrant } from './open-grants'
import type { RuleResult } from './rule-results'
import type { Plan } from './plan'

/** Every source named on the page of a result on a day `YYYY-MM-DD`; some more than once. */
export const sourcesOfResult = (outcomes: readonly RuleResult[], on: string): readonly SourceId[] => [
  ...outcomes.flatMap(({ readings, advice, grants }) => [
    ...statementSources(advice),
    ...readings.flatMap(({ reading }) => [...reading.sources, ...sourcesIn(reading.when)]),
    ...grants.flatMap(grant => sourcesOfGrant(grant, on)),
  ]),
  ...statementSources([...aboutTheTen, ...unchecked, ...notTheTen, ...schemesAsText.filter(scheme => isInForce(scheme, on))]),
]

/** Every source named on the paper of a result: reasons, windows and papers. */
export const sourcesOfPrint = (outcomes: readonly RuleResult[], plan: Plan): readonly SourceId[] => [
  ...outcomes.flatMap(({ readings, advice }) => [...readings.flatMap(({ reading }) => reading.sources), ...statementSources(advice)]),
  ...plan.visits.flatMap(({ window }) => windowSources(window)),
  ...plan.needs.flatMap(({ need }) => need.sources),
]

const sourcesOfGrant = ({ grant, windows, steps, papers }: OpenGrant, on: string): readonly SourceId[] => [
  ...grant.sources,
  ...statementSources([...Object.values(grant.details).flat(), ...grant.gaps, ...grant.notes].filter(one => isInForce(one, on))),
  ...statementSources(steps),
  ...windows.flatMap(({ id }) => windowSources(id)),
  ...papers.flatMap(requirementSources),
]

const statementSources = (statements: readonly Pick<Statement, 'sources'>[]) => statements.flatMap(({ sources }) => sources)
const windowSources = (id: WindowId) => windowOf(id).sources
/** Who asks for a paper, and who tells of the paper itself. */
const requirementSources = (need: DocumentRequirement): readonly SourceId[] => [...need.sources, ...paperSources(need.paper)]

/** The sources that conditions bear themselves. */
const sourcesIn = (condition: Condition): readonly SourceId[] => [
  ...((condition.sources ?? []) as readonly SourceId[]),
  ...partsOf(condition).flatMap(sourcesIn),
]
