/**
 * Two results of one person beside each other: what turns from the one to the other.
 */
import type { GrantId, RuleId } from '../policy/types'
import type { WindowId } from '../policy/windows'
import type { RuleResult } from './rule-results'

/** A grant or a window in one of two results; uncertain while an answer decides. */
export interface Listed<Id extends string> {
  readonly id: Id
  readonly certain: boolean
}

/** What one result has and the other has not. */
export interface Difference<Id extends string> {
  readonly gained: readonly Listed<Id>[]
  readonly lost: readonly Listed<Id>[]
}

/** One rule before and after. */
export interface Compared {
  readonly id: RuleId
  readonly before: RuleResult
  readonly after: RuleResult
  readonly grants: Difference<GrantId>
  /** Windows to go to, over all grants of the rule. */
  readonly windows: Difference<WindowId>
  /** Whether the first day is another, or is certain in one of the two only. */
  readonly dayTurns: boolean
  /** Whether anything of all this is different. */
  readonly turns: boolean
}

/** Compares two results over the same rules, rule by rule. */
export function diffResults(before: readonly RuleResult[], after: readonly RuleResult[]): readonly Compared[] {
  return before.flatMap(one => {
    const other = after.find(({ rule }) => rule.id === one.rule.id)
    return other === undefined ? [] : [compareRule(one, other)]
  })
}

function compareRule(before: RuleResult, after: RuleResult): Compared {
  const grants = difference(grantsIn(before), grantsIn(after))
  const windows = difference(windowsIn(before), windowsIn(after))
  const dayTurns = before.earliest?.day !== after.earliest?.day || before.earliest?.certain !== after.earliest?.certain
  const lists = [grants.gained, grants.lost, windows.gained, windows.lost]
  const turns = before.status !== after.status || dayTurns || lists.some(({ length }) => length > 0)
  return { id: before.rule.id, before, after, grants, windows, dayTurns, turns }
}

const grantsIn = ({ grants }: RuleResult): readonly Listed<GrantId>[] =>
  grants.map(({ grant, when }) => ({ id: grant.id, certain: when === undefined }))

function windowsIn({ grants }: RuleResult): readonly Listed<WindowId>[] {
  const all = grants.flatMap(({ windows }) => windows)
  return [...new Set(all.map(({ id }) => id))].map(id => ({ id, certain: all.some(one => one.id === id && one.when === undefined) }))
}

function difference<Id extends string>(before: readonly Listed<Id>[], after: readonly Listed<Id>[]): Difference<Id> {
  const without = (these: readonly Listed<Id>[], others: readonly Listed<Id>[]) =>
    these.filter(({ id, certain }) => !others.some(other => other.id === id && other.certain === certain))
  return { gained: without(after, before), lost: without(before, after) }
}
