/**
 * The plan way by way: for each permit every rule that opens it, with its own letters, visits and documents. Ways are
 * never merged: what one rule asks for is not asked of who takes another.
 */
import { mergeRequirements, type DocumentRequirement } from '../policy/documents'
import { recommenders } from '../policy/window-choices'
import type { PermitId } from '../policy/types'
import { windowOrder, type WindowId } from '../policy/windows'
import type { OpenGrant, OpenWindow } from './open-grants'

import { grantsSomething, type RuleResult } from './rule-results'

/** What a member of the family brings, beside the applicant’s own documents. */
export interface FamilyDocuments {
  readonly grant: OpenGrant
  readonly needs: readonly DocumentRequirement[]
}

/** A visit: where, what is applied for there, with what. Of several windows one is enough, or each is for its own case. */
export interface PlannedVisit {
  readonly windows: readonly OpenWindow[]
  readonly grants: readonly OpenGrant[]
  readonly needs: readonly DocumentRequirement[]
  readonly family: readonly FamilyDocuments[]
}

/** A way to a permit: one rule, the bodies to fetch a letter from first, then the visits in their order. */
export interface PlanOption {
  readonly outcome: RuleResult
  readonly letters: readonly OpenWindow[]
  readonly visits: readonly PlannedVisit[]
}

/** All ways to one permit, the one with the fewest steps first; disputed ones after those that are not. */
export interface PermitPlan {
  readonly permit: PermitId
  readonly options: readonly PlanOption[]
}

/** How often somebody has to go somewhere: one letter is enough of several bodies that may sign it. */
export const errandsOf = ({ letters, visits }: PlanOption): number => Math.min(1, letters.length) + visits.length

/** The ways of all rules that open something, permit by permit in the order of the rules. */
export function planOptionsOf(outcomes: readonly RuleResult[]): readonly PermitPlan[] {
  const open = outcomes.filter(grantsSomething)
  return [...new Set(open.map(({ rule }) => rule.permit))].map(permit => ({
    permit,
    options: open
      .filter(({ rule }) => rule.permit === permit)
      .map(optionOf)
      .sort((a, b) => Number(isDisputed(a)) - Number(isDisputed(b)) || errandsOf(a) - errandsOf(b)),
  }))
}

const isDisputed = ({ outcome }: PlanOption): boolean => outcome.status === 'disputed'

function optionOf(outcome: RuleResult): PlanOption {
  const letters = new Map<WindowId, OpenWindow>()
  const visits = new Map<string, PlannedVisit & { readonly at: number }>()
  for (const open of outcome.grants) {
    for (const window of open.windows.filter(({ id }) => recommenders.has(id))) letters.set(window.id, window)
    const windows = open.windows.filter(({ id }) => !recommenders.has(id))
    const key = JSON.stringify(windows)
    const before = visits.get(key) ?? { windows, grants: [], needs: [], family: [], at: orderOf(windows) }
    visits.set(
      key,
      open.grant.family
        ? { ...before, family: [...before.family, { grant: open, needs: open.papers }] }
        : { ...before, grants: [...before.grants, open], needs: mergeRequirements([before.needs, open.papers]) },
    )
  }
  return {
    outcome,
    letters: [...letters.values()],
    visits: [...visits.values()].sort((a, b) => a.at - b.at).map(({ at: _, ...visit }) => visit),
  }
}

/** The place of a visit in the order of the journey: that of its first window; one without a window comes last. */
const orderOf = (windows: readonly OpenWindow[]): number =>
  Math.min(windowOrder.length, ...windows.map(({ id }) => windowOrder.indexOf(id)))
