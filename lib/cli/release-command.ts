/**
 * The command line of a release: the law of now becomes the one to compare with, its approvals are emptied, and the links
 * of now are frozen.
 */
import { routing } from '../i18n/routing'
import { i18nFor } from '../i18n/i18n-for'
import { versionsAtRelease } from '../share-link/release'
import { complain, parsedCall, UnusableCall } from './call'
import { approvalsIn, approvedChanges, complaintsAgainst, differencesSince, ours, releasedLaw, writeData } from './law-files'

/** Where the released versions of links stand. */
const releasedLinks = 'lib/share-link/released-versions.json'

/** Runs the command; gives its exit status: 0 released, 1 not every change is approved, 2 the call or a file is unusable. */
export async function runRelease(args: readonly string[]): Promise<number> {
  const i18n = await i18nFor(routing.defaultLocale)
  try {
    parsedCall({ args: [...args], options: {} })
    const complaints = complaintsAgainst(i18n, approvedChanges, await approvalsIn(approvedChanges), await differencesSince(releasedLaw))
    if (complaints.length > 0) {
      process.stderr.write(`${complaints.join('\n')}\n`)
      return 1
    }
    writeData({ [releasedLaw]: ours, [approvedChanges]: { changes: [], record: [] }, [releasedLinks]: versionsAtRelease() })
    return 0
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error
    complain(i18n.t, `diff.${error.code}`, error.values)
    complain(i18n.t, 'diff.releaseUsage')
    return 2
  }
}
