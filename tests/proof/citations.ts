/**
 * Every source that is cited is listed, every listed one is cited, and nothing stands without a source: no reading, grant,
 * window, paper or statement, and no comparison within a condition.
 */
import { partsOf, type Condition } from '../../lib/engine/conditions'
import type { PolicyGrant, PolicyRoute, PolicyRule } from '../../lib/policy/types'
import type { Statement } from '../../lib/policy/statement'
import { Findings, type Finding } from './finding'

/** Something that rests on sources; `bare` where none need be, as it is our own word. */
export interface Citation {
  readonly about: string
  readonly sources: readonly string[]
  readonly bare?: boolean
}

export interface Cited {
  readonly sources: number
  readonly citations: number
  readonly findings: readonly Finding[]
}

export function cited(listed: readonly string[], citations: readonly Citation[]): Cited {
  const findings = new Findings()
  const used = new Set(citations.flatMap(({ sources }) => sources))
  for (const { about, sources, bare = false } of citations) {
    if (sources.length === 0 && !bare) findings.add('unsourced', about)
    for (const source of sources) if (!listed.includes(source)) findings.add('sourceUnknown', `${about}/${source}`)
  }
  for (const source of listed) if (!used.has(source)) findings.add('sourceUnused', source)
  return { sources: listed.length, citations: citations.length, findings: findings.all }
}

/** Everything in a rule that rests on sources. */
export const citationsOf = (rule: PolicyRule | PolicyRoute): readonly Citation[] => [
  ...rule.readings.flatMap(({ id, sources, when }) => ofCondition(`${rule.id}/${id}`, sources, when)),
  ...rule.grants.flatMap(grant => ofGrant(`${rule.id}/${grant.id}`, grant)),
  ...statementsOf(rule.id, [...rule.notes, ...('advice' in rule ? rule.advice : [])]),
]

/** Statements as things that rest on sources. */
export const statementsOf = (about: string, statements: readonly Statement[]): readonly Citation[] =>
  statements.map(({ says, sources }) => ({ about: `${about}/${says}`, sources }))

const ofGrant = (about: string, grant: PolicyGrant<string>): readonly Citation[] => [
  ...ofCondition(about, grant.sources, grant.when),
  ...grant.windows.flatMap(({ window, sources, when }) => ofCondition(`${about}/${window}`, sources, when)),
  ...grant.documents.map(({ paper, sources }) => ({ about: `${about}/${paper}`, sources })),
  ...statementsOf(about, [...Object.values(grant.details).flat(), ...grant.steps, ...grant.gaps, ...grant.notes]),
]

/** The whole, and every comparison: its own sources, or those of what it is part of. */
function ofCondition(about: string, sources: readonly string[], condition: Condition): readonly Citation[] {
  const inside = (part: Condition, above: readonly string[]): readonly Citation[] => {
    const own = part.sources ?? above
    return 'fact' in part ? [{ about: `${about}/${part.fact}`, sources: own }] : partsOf(part).flatMap(one => inside(one, own))
  }
  return [{ about, sources }, ...inside(condition, sources)]
}
