/**
 * Changes that somebody has looked at: what may differ from the last release, and why.
 */
import type { LawChange } from './compare'

/** A change without its witness, and the reason for it: the source or the correction. */
export type ApprovedChange = Omit<LawChange, 'witness'> & { readonly why: string }

/** What no approval names, and which approvals name nothing that changed or give no reason. */
export function heldAgainst(
  approved: readonly ApprovedChange[],
  changes: readonly LawChange[],
): { readonly unapproved: readonly LawChange[]; readonly idle: readonly ApprovedChange[] } {
  const key = ({ rule, grant, window, from, until, was, is, cases, of }: Omit<LawChange, 'witness'>) =>
    JSON.stringify([rule, grant, window, from, until, was, is, cases, of])
  const changed = new Set(changes.map(key))
  const reasoned = new Set(approved.filter(({ why }) => why.trim() !== '').map(key))
  return {
    unapproved: changes.filter(change => !reasoned.has(key(change))),
    idle: approved.filter(one => !changed.has(key(one)) || one.why.trim() === ''),
  }
}
