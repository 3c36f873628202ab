/**
 * Changes that somebody has looked at: what may differ from the last release, and why.
 */
import type { LawChange } from './compare-laws'
import type { RecordChange } from './law-record'

/** What two releases differ in: verdicts, grants and windows; and whatever else stands in the law. */
export interface Differences {
  readonly changes: readonly LawChange[]
  readonly record: readonly RecordChange[]
}

/** With the reason: the source, or the correction. */
type Approved<Change> = Change & { readonly why: string }

/** A change of verdicts is approved without its witness, which is only one of many. */
export interface Approvals {
  readonly changes: readonly Approved<Omit<LawChange, 'witness'>>[]
  readonly record: readonly Approved<RecordChange>[]
}

/** What no approval names, and which approvals name nothing that changed or give no reason. */
export function heldAgainst(approved: Approvals, { changes, record }: Differences): Held {
  const verdicts = held(approved.changes, changes, keyOfChange)
  const others = held(approved.record, record, ({ path, was, is }) => JSON.stringify([path, was, is]))
  return { unapproved: [...verdicts.unapproved, ...others.unapproved], idle: [...verdicts.idle, ...others.idle] }
}

/**
 * The approvals with one more for every change that has none, all for one reason. Those that name nothing that changed,
 * or give no reason, are dropped.
 */
export function approveAll(approved: Approvals, found: Differences, why: string): Approvals {
  const { unapproved, idle } = heldAgainst(approved, found)
  const missing = new Set(unapproved)
  const kept = <Change extends object>(ones: readonly Change[]) => ones.filter(one => !idle.includes(one))
  return {
    changes: [
      ...kept(approved.changes),
      ...found.changes.filter(one => missing.has(one)).map(({ witness: _, ...one }) => ({ ...one, why })),
    ],
    record: [...kept(approved.record), ...found.record.filter(one => missing.has(one)).map(one => ({ ...one, why }))],
  }
}

interface Held {
  readonly unapproved: readonly object[]
  readonly idle: readonly object[]
}

const keyOfChange = ({ rule, grant, window, from, until, was, is, cases, of }: Omit<LawChange, 'witness'>): string =>
  JSON.stringify([rule, grant, window, from, until, was, is, cases, of])

function held<Change extends object>(
  approved: readonly Approved<Change>[],
  changes: readonly Change[],
  keyOf: (one: Change) => string,
): Held {
  const changed = new Set(changes.map(keyOf))
  const isIdle = (one: Approved<Change>) => !changed.has(keyOf(one)) || one.why.trim() === ''
  const reasoned = new Set(approved.filter(one => !isIdle(one)).map(keyOf))
  return { unapproved: changes.filter(change => !reasoned.has(keyOf(change))), idle: approved.filter(isIdle) }
}
