/**
 * What a release freezes of links: every version from the second on, each with a link that must be read the same for ever.
 */
import { span, writeDay } from '../engine/days'
import type { FactKind } from '../engine/facts'
import type { Answer } from '../engine/partition'
import { present } from '../engine/present'
import type { LinkTable } from './link-table'
import { linkTableOfToday, releasedVersions, withTable } from './link-versions'
import { writeVersion, type Linked } from './share-link'

/** A table as it was released, with a link of it. */
export interface ReleasedTable extends LinkTable {
  readonly example: string
}

/** What stands in released-versions.json after a release. */
export function versionsAtRelease(
  released: readonly LinkTable[] = releasedVersions,
  today: LinkTable = linkTableOfToday,
): readonly ReleasedTable[] {
  const versions = withTable(released, today).map(({ facts, rules }) => ({ facts, rules }))
  return versions.slice(1).map(({ facts, rules }, at) => ({ facts, rules, example: exampleOf(at + 2, versions) }))
}

/** A link of a version in which everything is answered, by the last answer of each kind. */
export function exampleOf(version: number, versions: readonly LinkTable[]): string {
  const table = versions[version - 1]
  const day = writeDay(span.last)
  const linked: Linked = {
    on: day,
    readOn: day,
    facts: Object.fromEntries(Object.entries(table?.facts ?? {}).map(([fact, kind]) => [fact, lastAnswer(kind, day)])),
    verdicts: Object.fromEntries((table?.rules ?? []).map(rule => [rule, 'disputed' as const])),
  }
  return writeVersion(linked, version, versions)
}

function lastAnswer(kind: FactKind, day: string): Answer {
  switch (kind.kind) {
    case 'choice':
      return present(kind.values.at(-1), 'an answer to a choice')
    case 'flag':
      return true
    case 'since':
      return day
    case 'quantity':
      return kind.most ?? Number.MAX_VALUE
  }
}
