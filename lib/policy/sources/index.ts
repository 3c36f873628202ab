/**
 * Every published source that rules, papers, windows and other schemes cite, by its number, and what its word weighs.
 */
import { advisers } from './advisers'
import { copies } from './copies'
import { officialPages } from './official'
import { press } from './press'
import type { Source, SourceKind } from './source'

export type { Source, SourceKind } from './source'

export const sources = { ...officialPages, ...press, ...advisers, ...copies } satisfies Record<string, Source>

export type SourceId = keyof typeof sources

/** A source by its number. */
export const sourceOf = (id: SourceId): Source => sources[id]

/** Source numbers in the order in which they are printed: S before P before W, then by number. */
export const inOrder = (ids: readonly SourceId[]): readonly SourceId[] => [...new Set(ids)].sort((a, b) => rank(a) - rank(b))

const rank = (id: SourceId): number => 'SPW'.indexOf(id.charAt(0)) * 1000 + Number(id.slice(1))

/**
 * How well a statement is backed.
 * `official`: at least one source is a page of a government or public body.
 * `published`: no such page, but a newspaper, a law firm, a business adviser, a university or a chamber says so.
 * `weak`: only copies on other sites, agencies or loose records say so.
 */
export type Grade = 'official' | 'published' | 'weak'

const gradeOfKind: Readonly<Record<SourceKind, Grade>> = {
  official: 'official',
  press: 'published',
  'law-firm': 'published',
  adviser: 'published',
  university: 'published',
  chamber: 'published',
  agency: 'weak',
  'copy-of-official': 'weak',
  'copy-of-press': 'weak',
  record: 'weak',
}

/** The grade of a statement that rests on these sources: that of the best among them. */
export function gradeOf(ids: readonly SourceId[]): Grade {
  const grades = ids.map(id => gradeOfKind[sources[id].kind])
  if (grades.includes('official')) return 'official'
  return grades.includes('published') ? 'published' : 'weak'
}

/** How many independent witnesses these sources are: copies of one text count once. */
export const witnesses = (ids: readonly SourceId[]): number => new Set(ids.map(id => sourceOf(id).witness ?? id)).size

/** How many of some sources are of each kind, in the order of their weight; kinds that none is of are left out. */
export function kindsOf(ids: readonly SourceId[]): readonly { readonly kind: SourceKind; readonly count: number }[] {
  const found = [...new Set(ids)].map(id => sourceOf(id).kind)
  return (Object.keys(gradeOfKind) as SourceKind[])
    .map(kind => ({ kind, count: found.filter(one => one === kind).length }))
    .filter(({ count }) => count > 0)
}
