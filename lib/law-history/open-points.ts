/**
 * What is not settled about the law: where sources disagree, and what none of them prints.
 */
import { law } from '../check/check'
import { countOutcomes, sizeOf } from './count-outcomes'
import { dayFromText } from '../engine/days'
import { DISPUTED } from '../engine/law'
import { isInForce } from '../engine/rules'
import { rules } from '../policy/rules'
import { grantDetailKinds, type GrantId, type PolicyRule, type RuleId, type GrantDetailKind } from '../policy/types'
import { sources, sourceOf, type SourceId } from '../policy/sources'
import { windowOf, windowOrder, type WindowId } from '../policy/windows'

/** A rule about which the sources disagree, for how many of the ways of answering that the law tells apart. */
export interface Dispute {
  readonly rule: RuleId
  readonly cases: number
  readonly of: number
}

/** All of them on a day `YYYY-MM-DD`, in the order of the rules. */
export function disputesOn(day: string): readonly Dispute[] {
  return law.on(dayFromText(day)).flatMap(({ rule, verdict }) => {
    if (verdict === undefined) return []
    const facts = [...law.diagrams.factsIn(verdict)].sort((a, b) => a - b)
    const cases = countOutcomes(law.diagrams, verdict, facts).get(DISPUTED)?.cases
    return cases === undefined ? [] : [{ rule: rule.id as RuleId, cases, of: sizeOf(law.diagrams, facts) }]
  })
}

type GrantOfRule = { readonly rule: PolicyRule; readonly grant: GrantId }

/** What no source that was read prints. */
export interface Unpublished {
  /** How many grants there are, each counted once for every rule that opens it. */
  readonly grants: number
  /** Grants for which no list of papers is published; and those for which only that of a sister rule is. */
  readonly withoutPapers: readonly GrantOfRule[]
  readonly papersOfAnother: readonly GrantOfRule[]
  /** Of how many grants nothing is told, kind by kind. */
  readonly untold: readonly { readonly kind: GrantDetailKind; readonly count: number }[]
  /** Windows of which neither address nor phone is known. */
  readonly windows: readonly WindowId[]
  readonly undated: number
  readonly withoutAddress: number
}

export function unpublishedOn(day: string): Unpublished {
  const grants = rules.flatMap(rule =>
    rule.grants.map(grant => ({ rule, grant, papers: grant.documents.filter(need => isInForce(need, day)) })),
  )
  const named = (some: typeof grants): readonly GrantOfRule[] => some.map(({ rule, grant }) => ({ rule, grant: grant.id }))
  const every = Object.keys(sources) as SourceId[]
  return {
    grants: grants.length,
    withoutPapers: named(grants.filter(({ papers }) => papers.length === 0)),
    papersOfAnother: named(grants.filter(({ papers }) => papers.length > 0 && papers.every(({ nearest }) => nearest !== undefined))),
    untold: grantDetailKinds.map(kind => ({
      kind,
      count: grants.filter(({ grant }) => !grant.details[kind].some(one => isInForce(one, day))).length,
    })),
    windows: windowOrder.filter(id => !windowOf(id).fields.includes('address') && windowOf(id).phones.length === 0),
    undated: every.filter(id => sourceOf(id).date === 'undated').length,
    withoutAddress: every.filter(id => sourceOf(id).address === null).length,
  }
}
