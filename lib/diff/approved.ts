/**
 * Changes that somebody has looked at: what may differ from the last release, and why.
 */
import type { LawChange } from './compare'
import type { RecordChange } from './record'

/** What two releases differ in: verdicts, grants and windows; and whatever else stands in the law. */
export interface Differences {
  readonly changes: readonly LawChange[]
  readonly record: readonly RecordChange[]
}

/** A change without its witness, and the reason for it: the source or the correction. */
export type ApprovedChange = Omit<LawChange, 'witness'> & Reasoned
type ApprovedRecordChange = RecordChange & Reasoned
interface Reasoned {
  readonly why: string
}

export interface Approvals {
  readonly changes: readonly ApprovedChange[]
  readonly record: readonly ApprovedRecordChange[]
}

/** What no approval names, and which approvals name nothing that changed or give no reason. */
export function heldAgainst(approved: Approvals, { changes, record }: Differences): { readonly unapproved: readonly object[]; readonly idle: readonly object[] } {
  const verdicts = held<Omit<LawChange, 'witness'>, ApprovedChange, LawChange>(approved.changes, changes, ({ rule, grant, window, from, until, was, is, cases, of }) => [rule, grant, window, from, until, was, is, cases, of])
  const others = held<RecordChange, ApprovedRecordChange, RecordChange>(approved.record, record, ({ path, was, is }) => [path, was, is])
  return { unapproved: [...verdicts.unapproved, ...others.unapproved], idle: [...verdicts.idle, ...others.idle] }
}

/** `told` is what an approval must name of a change. */
function held<Named extends object, Approved extends Named & Reasoned, Change extends Named>(approved: readonly Approved[], changes: readonly Change[], told: (one: Named) => readonly unknown[]) {
  const key = (one: Named) => JSON.stringify(told(one))
  const changed = new Set(changes.map(key))
  const reasoned = new Set(approved.filter(({ why }) => why.trim() !== '').map(key))
  return {
    unapproved: changes.filter(change => !reasoned.has(key(change))),
    idle: approved.filter(one => !changed.has(key(one)) || one.why.trim() === ''),
  }
}
