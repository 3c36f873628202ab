/**
 * The version numbers of this site, in one place. The package's stands in package.json, the links' follows from the
 * versions that are read; the others are written here.
 */
import { version } from '../../package.json'
import { linkVersions } from '../share-link/link-versions'

export const versions = {
  /** Of the whole: what changed is told by it in README. */
  package: version,
  /** Of the interface for programs: it goes with the package. */
  api: version,
  /** Of the form of a case and its assessment: another one where a case or an answer of before would mean something else. */
  contract: 2,
  /** Of the links that are written today; all before it are read, too. */
  link: linkVersions.length,
} as const
