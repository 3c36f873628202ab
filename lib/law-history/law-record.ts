/**
 * All that the law is made of, as plain data: what decides, and the documents, windows, times and sources published besides.
 */
import type { Condition } from '../engine/conditions'
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
import { conditionLine } from './condition-line'

/**
 * Everything under its path: `rules.intern.readings.any-enterprise-2017.from`. A condition is the line that a rule writes
 * it in; other values, and lists of them, are JSON.
 */
export type LawRecord = Readonly<Record<string, string>>

const published = { aboutTheTen, lawReadOn, notTheTen, otherSchemes, unchecked }
/** Their places and aims stand in `aims`; their permits only gather results. */
const rulesOnly = rules.map(({ place: _place, aims: _aims, permit: _permit, ...rule }) => rule)
const parts = { aims, documents, facts, orders, permits, rules: rulesOnly, shape, sources, terms, published, windows }

/** The record of this checkout. */
export const lawRecord = (): LawRecord => Object.fromEntries(leaves('', parts))

/** Lists of things with a name go by their names, so that a new one moves no other. */
function leaves(path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'function') return []
  if (isCondition(value)) return [[path, conditionLine(value)]]
  if (isPlain(value) || (Array.isArray(value) && value.every(isPlain))) return [[path, JSON.stringify(value) ?? 'undefined']]
  const entries = Object.entries(value ?? {}).map(([key, inner]) => [nameOf(inner) ?? key, inner] as const)
  if (entries.length === 0) return [[path, JSON.stringify(value)]]
  return entries.flatMap(([key, inner]) => leaves(path === '' ? key : `${path}.${key}`, inner))
}

const isPlain = (value: unknown): boolean => typeof value !== 'function' && (typeof value !== 'object' || value === null)

const kinds = new Set<unknown>(['all', 'any', 'not', 'is', 'holds', 'full-years', 'at-least', 'more-than'] satisfies Condition['kind'][])
const isCondition = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind) && ('of' in value || 'fact' in value)

const nameOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined

/** A path at which two records differ, and what stood and stands there. */
export interface RecordChange {
  readonly path: string
  readonly was?: string
  readonly is?: string
}

/**
 * In the order of the earlier record, what is new after it. What one record has nothing of, such as a new reading, is one
 * change with all that stands in it.
 */
export function changedRecord(before: LawRecord, after: LawRecord): readonly RecordChange[] {
  const branches = { before: branchesOf(before), after: branchesOf(after) }
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(path => before[path] !== after[path])
  const whole = (path: string): string => {
    const other = before[path] === undefined ? branches.before : branches.after
    return upTo(path).find(branch => !other.has(branch)) ?? path
  }
  const changes = new Map<string, string[]>()
  for (const path of paths) {
    const under = before[path] === undefined || after[path] === undefined ? whole(path) : path
    changes.set(under, [...(changes.get(under) ?? []), path])
  }
  return [...changes].map(([path, under]) => {
    const [was, is] = [before, after].map(record => textOf(record, path, under))
    return { path, ...(was === undefined ? {} : { was }), ...(is === undefined ? {} : { is }) }
  })
}

/** `a`, `a.b` and `a.b.c` of `a.b.c`. */
const upTo = (path: string): readonly string[] => path.split('.').map((_, at, names) => names.slice(0, at + 1).join('.'))

const branchesOf = (record: LawRecord): ReadonlySet<string> => new Set(Object.keys(record).flatMap(upTo))

/** What a record has at a path: its value, or all that is new or gone under it. */
function textOf(record: LawRecord, path: string, under: readonly string[]): string | undefined {
  const held = under.flatMap(one => {
    const value = record[one]
    return value === undefined ? [] : [one === path ? value : `${one.slice(path.length + 1)}: ${value}`]
  })
  return held.length === 0 ? undefined : held.join('; ')
}
