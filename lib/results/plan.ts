/**
 * The plan: all grants of all rules in one order, with the windows in the order of visits and each paper once.
 */
import type { Condition } from '../engine/conditions'
import { mergeRequirements, type DocumentRequirement, type DocumentId } from '../policy/documents'
import type { FactName } from '../policy/facts'
import type { GrantId } from '../policy/types'
import { windowOrder, type WindowId } from '../policy/windows'
import { grantsSomething, type RuleResult } from './rule-results'

/** A paper to apply for, by one rule or by any of several. */
export interface PlannedGrant {
  readonly id: GrantId
  readonly rules: readonly { readonly number: number; readonly disputed: boolean }[]
  /** The grant it comes along with, where it is one for the family. */
  readonly besides: GrantId | undefined
  /** For whom it is, while an answer is missing that decides. */
  readonly when: Condition<FactName> | undefined
}

/** A window to go to, and for what. `when` as above. */
export interface Visit {
  readonly window: WindowId
  readonly when: Condition<FactName> | undefined
  readonly grants: readonly PlannedGrant[]
}

/** A paper to bring, and the numbers of the rules that ask for it. */
export interface PlannedNeed {
  readonly need: DocumentRequirement
  readonly rules: readonly number[]
}

export interface Plan {
  readonly grants: readonly PlannedGrant[]
  readonly visits: readonly Visit[]
  readonly needs: readonly PlannedNeed[]
  /** Numbers of the rules in the plan. */
  readonly rules: readonly number[]
}

/** The plan: over all grants of rules that are met, also those that are met by some sources only. */
export function planOf(outcomes: readonly RuleResult[]): Plan {
  const open = outcomes.filter(grantsSomething)
  const entries = open.flatMap(outcome => outcome.grants.map(open => ({ outcome, open })))
  const grants = new Map<GrantId, PlannedGrant>()
  for (const { outcome, open } of entries) {
    const before = grants.get(open.grant.id)
    const by = { number: outcome.number, disputed: outcome.status === 'disputed' }
    grants.set(open.grant.id, {
      id: open.grant.id,
      rules: [...(before?.rules ?? []), by],
      besides: open.sameWindowsAs?.id,
      when: before === undefined ? open.when : either(before.when, open.when),
    })
  }
  const visits = windowOrder.flatMap((window): readonly Visit[] => {
    const here = entries.flatMap(({ open }) =>
      open.windows.filter(({ id }) => id === window).map(({ when }) => ({ when, grant: open.grant.id })),
    )
    const [first, ...others] = here
    if (first === undefined) return []
    const names = [...new Set(here.map(({ grant }) => grant))]
    return [
      {
        window,
        when: others.reduce((when, one) => either(when, one.when), first.when),
        grants: names.flatMap(name => grants.get(name) ?? []),
      },
    ]
  })
  const asked = open.map(({ number, grants }) => ({
    number,
    needs: grants.flatMap(({ papers }) => papers),
  }))
  const asking = (paper: DocumentId) => asked.filter(({ needs }) => needs.some(need => need.paper === paper)).map(({ number }) => number)
  return {
    grants: [...grants.values()],
    visits,
    needs: mergeRequirements(asked.map(({ needs }) => needs)).map(need => ({ need, rules: asking(need.paper) })),
    rules: open.map(({ number }) => number),
  }
}

/** Needed for one reason or another: certain where one of them is. */
function either(one: Condition<FactName> | undefined, other: Condition<FactName> | undefined): Condition<FactName> | undefined {
  if (one === undefined || other === undefined) return undefined
  return JSON.stringify(one) === JSON.stringify(other) ? one : { kind: 'any', of: [one, other] }
}
