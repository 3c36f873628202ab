/**
 * The versions of links. Those that were released stand as they were released; the next one follows from the facts and
 * rules of today, in their order, as soon as no released one holds all of them. `npm run release` freezes it.
 */
import type { FactKind, FactTable } from '../engine/facts'
import { facts } from '../policy/facts'
import { routeFacts } from '../policy/route-facts'
import { ruleIds } from '../policy/rules'
import { holdsTable, type LinkTable } from './link-table'
import released from './released-versions.json' with { type: 'json' }
import { versionOne } from './version-one'

/** Facts that may take many signs of a link come last, for they take none where they and all behind them are blank. */
function longestLast(table: FactTable): FactTable {
  const isLong = ([, kind]: readonly [string, FactKind]) => kind.kind === 'quantity' && !kind.whole
  const all = Object.entries(table)
  return Object.fromEntries([...all.filter(one => !isLong(one)), ...all.filter(isLong)])
}

/** What a link of today has to hold. The facts of the routes beside the rules come last of all, for few answer them. */
export const linkTableOfToday: LinkTable = { facts: { ...longestLast(facts), ...routeFacts }, rules: ruleIds }

/** Versions from the first on, with a draft of one more where the last of them does not hold all of a table. */
export function withTable(versions: readonly LinkTable[], table: LinkTable): readonly LinkTable[] {
  const last = versions.at(-1)
  return last !== undefined && holdsTable(last, table) ? versions : [...versions, { ...table, draft: true }]
}

/** JSON does not say of a word that it is one of few; `npm run release` wrote these. */
const fromSecondOn = released as readonly { readonly facts: Readonly<Record<string, FactKind>>; readonly rules: readonly string[] }[]
export const releasedVersions: readonly LinkTable[] = [versionOne, ...fromSecondOn]

/** Every version that is read, from the first on; version N stands at N − 1. */
export const linkVersions: readonly LinkTable[] = withTable(releasedVersions, linkTableOfToday)
