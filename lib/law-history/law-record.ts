/**
 * All that the law is made of, as plain data: what decides, and the documents, windows, times and sources published besides.
 */
import * as aims from '../policy/aims'
import * as facts from '../policy/facts'
import { aboutTheTen, lawReadOn, notTheTen, otherSchemes, rules, unchecked } from '../policy/law'
import * as orders from '../policy/monotonicity'
import * as documents from '../policy/documents'
import * as permits from '../policy/permits'
import * as shape from '../policy/types'
import * as sources from '../policy/sources'
import * as terms from '../policy/terms'
import * as windows from '../policy/windows'

/** Everything under its path: `rules.intern.readings.any-enterprise-2017.from`. Values are JSON. */
export type LawRecord = Readonly<Record<string, string>>

const published = { aboutTheTen, lawReadOn, notTheTen, otherSchemes, unchecked }
const parts = { aims, documents, facts, orders, permits, rules, shape, sources, terms, published, windows }

/** The record of this checkout. */
export const lawRecord = (): LawRecord => Object.fromEntries(leaves('', parts))

/** Lists of things with a name go by their names, so that a new one moves no other. */
function leaves(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'function') return []
  if (typeof value !== 'object' || value === null) return [[path, JSON.stringify(value) ?? 'undefined']]
  const entries = Object.entries(value).map(([key, inner]) => [nameOf(inner) ?? key, inner] as const)
  if (entries.length === 0) return [[path, JSON.stringify(value)]]
  return entries.flatMap(([key, inner]) => leaves(path === '' ? key : `${path}.${key}`, inner))
}

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined

/** A path at which two records differ, and what stood and stands there. */
export interface RecordChange {
  readonly path: string
  readonly was?: string
  readonly is?: string
}

/** In the order of the earlier record, what is new after it. */
export function changedRecord(before: LawRecord, after: LawRecord): readonly RecordChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return paths
    .filter(path => before[path] !== after[path])
    .map(path => {
      const [was, is] = [before[path], after[path]]
      return { path, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }
    })
}
