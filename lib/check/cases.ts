/**
 * Cases that came as JSON: one alone, or a list of them, each in its place.
 */
import { readCase, type Read } from './case'

/** A case in its place, read or refused; `line` counts from 1. */
export interface Placed {
  readonly line: number
  readonly read: Read
}

/** What stands where a case, or a list of them, should stand, refused whole. */
export const refused = (came: unknown, fact = 'case', kind: 'case' | 'list' = 'case'): Read => ({
  ok: false,
  id: null,
  faults: [{ fact, came, allowed: { kind } }],
})

/** What stands under `cases`, unread, and whether it stands alone; undefined where there is no such key. */
const casesIn = (came: unknown, beside: readonly string[] = []): { readonly cases: unknown; readonly alone: boolean } | undefined =>
  typeof came === 'object' && came !== null && !Array.isArray(came) && 'cases' in came
    ? { cases: came.cases, alone: Object.keys(came).every(key => key === 'cases' || beside.includes(key)) }
    : undefined

/** How many cases a list `{"cases": […]}` holds; undefined for anything else. */
export function countOf(came: unknown): number | undefined {
  const cases = casesIn(came)?.cases
  return Array.isArray(cases) ? cases.length : undefined
}

/**
 * The cases of a list, each read in its place when it is asked for; or the one case, and then `single` is true. Of other
 * keys than `cases` only those in `beside` may stand there.
 */
export function casesOf(came: unknown, beside?: readonly string[]): { readonly single: boolean; readonly cases: Iterable<Placed> } {
  const list = casesIn(came, beside)
  if (list === undefined) return { single: true, cases: [{ line: 1, read: readCase(came) }] }
  const { cases, alone } = list
  if (!Array.isArray(cases) || !alone) return { single: true, cases: [{ line: 1, read: refused(cases, 'cases', 'list') }] }
  return { single: false, cases: placed(cases) }
}

function* placed(cases: readonly unknown[]): Generator<Placed> {
  for (const [index, one] of cases.entries()) yield { line: index + 1, read: readCase(one) }
}

/** The same, all read at once. */
export function readCases(came: unknown, beside?: readonly string[]): { readonly single: boolean; readonly cases: readonly Placed[] } {
  const { single, cases } = casesOf(came, beside)
  return { single, cases: [...cases] }
}
