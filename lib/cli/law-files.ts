/**
 * The files that a comparison of laws is held against: the last release, and the changes since then that may be.
 */
import { present } from '../engine/present'
import { heldAgainst, type Approvals, type Differences } from '../law-history/approvals'
import { compareTexts } from '../law-history/compare-laws'
import { lawText, type Release } from '../law-history/law-text'
import { changedRecord, lawRecord } from '../law-history/law-record'
import { facts } from '../policy/facts'
import { rules } from '../policy/rules'
import { windowOrder } from '../policy/windows'
import type { I18n } from '../text/i18n'
import { messageOf, UnusableCall } from './call'
import { areApprovals, jsonIn } from './json-files'
import { lawOf } from './revision'
import { writeWhole } from './whole-files'

/** The law of this checkout. */
export const ours: Release = { law: lawText({ facts, rules, windows: windowOrder }), record: lawRecord() }

/** The last release, and the changes since then that may be. */
export const releasedLaw = 'tests/law-history/released.json'
export const approvedChanges = 'tests/law-history/approved.json'

/** What differs between the law of a revision, or of a release, and ours. Rejects with UnusableCall where it cannot be read. */
export async function differencesSince(revision: string): Promise<Differences> {
  const theirs = await lawOf(revision).catch((error: unknown) => {
    throw error instanceof UnusableCall ? error : new UnusableCall('noRevision', { revision, reason: lastLine(messageOf(error)) })
  })
  try {
    return {
      changes: compareTexts(theirs.law, ours.law),
      record: theirs.record === undefined ? [] : changedRecord(theirs.record, ours.record),
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new UnusableCall('incomparable', { reason: error.message })
  }
}

/** The approvals in a file. Rejects with UnusableCall where it holds none. */
export async function approvalsIn(file: string): Promise<Approvals> {
  const came = await jsonIn(file).catch((error: unknown) => {
    throw new UnusableCall('noApprovals', { file, reason: messageOf(error) })
  })
  if (!areApprovals(came)) throw new UnusableCall('notApprovals', { file })
  return came
}

/** Writes files of data whole or not at all. Throws UnusableCall where one cannot be written. */
export function writeData(files: Readonly<Record<string, object>>): void {
  try {
    writeWhole(Object.entries(files).map(([file, content]) => ({ file, text: `${JSON.stringify(content, null, 1)}\n` })))
  } catch (error) {
    throw new UnusableCall('unwritable', { file: Object.keys(files).join(', '), reason: messageOf(error) })
  }
}

/** The last line: before it stands only which command failed. */
const lastLine = (text: string): string => present(text.trim().split('\n').at(-1), 'a line of the text')

/** What is not approved, in words; nothing where every change is. */
export function complaintsAgainst(i18n: I18n, file: string, approved: Approvals, found: Differences): readonly string[] {
  const { unapproved, idle } = heldAgainst(approved, found)
  const list = (key: 'unapproved' | 'idle', found: readonly object[]) =>
    found.length === 0 ? [] : [i18n.t(`diff.${key}`, { count: found.length, file }), ...found.map(one => `  ${JSON.stringify(one)}`)]
  return [...list('unapproved', unapproved), ...list('idle', idle)]
}
