/**
 * A list as one looks at it: which people, in which order, and how many there are of each kind.
 */
import { dayFromText, type Day } from '../engine/days'
import type { Verdict } from '../engine/verdict'
import { present } from '../engine/present'
import type { NameIndex } from './name-index'
import { byRank, denseRanks, type PlaceRanks } from './place-order'

/** What is kept of every person to look through a list of many: numbers in columns, one place a person. */
export interface Columns {
  readonly count: number
  readonly names: NameIndex
  /** What a column that is kept says of a person; an empty text where it says nothing. */
  readonly kept: (person: number, column: number) => string
  /** 1 for those who have a name. */
  readonly named: Uint8Array
  /** Verdicts, `rules` a person; numbers as in `verdictNumber`. Only those of a good row are looked at. */
  readonly verdicts: Uint8Array
  readonly rules: number
  /** 1 where there is something to apply for now. */
  readonly now: Uint8Array
  /** The first day on which time alone opens a rule that is not open yet; 0 where there is none. */
  readonly next: Int32Array
  /** How many answers are missing. */
  readonly missing: Uint8Array
  /** Whether a person is assessed, has faults, or was left out; numbers as in `states`. */
  readonly state: Uint8Array
  /** Those whose verdicts are no longer the ones the list was saved with. */
  readonly changed: { has(person: number): boolean }
  /** Of a list laid over an earlier one: who is new, and of whom answers or results are others. */
  readonly fresh: { has(person: number): boolean }
  readonly otherwise: { has(person: number): boolean }
  /** In how many days the permit runs out, as a column kept says; `NO_EXPIRY` where none does. */
  readonly expiry: Int32Array
}

const PERSON = 'a person of the list'

export const personStates = { good: 0, faulty: 1, leftOut: 2 } as const

/** The order in which verdicts are sorted: what may be applied for comes first. */
const verdictOrder = ['yes', 'disputed', 'open', 'no', 'not-covered'] as const satisfies readonly Verdict[]
export const verdictNumber = (verdict: Verdict): number => verdictOrder.indexOf(verdict)

/** Kinds of people one asks a list for. */
export const filters = [
  'all',
  'now',
  'soon',
  'missing',
  'disputed',
  'changed',
  'fresh',
  'otherwise',
  'expiry30',
  'expiry90',
  'expiry180',
  'faulty',
] as const
export type Filter = (typeof filters)[number]

/** A column that is kept, as what a list is sorted by. */
export type SortByKept = `kept ${number}`
export const sortByKept = (column: number): SortByKept => `kept ${column}`

/** What a list is sorted by: the order of the file, a column, or the verdicts of a rule by its place. */
export type SortBy = 'row' | 'name' | 'next' | 'missing' | SortByKept | number

/** A text in a column that is kept, by the column's place among them. */
export interface KeptValue {
  readonly column: number
  readonly text: string
}

/** What one wants to see. `search` is part of a name, a number or a text kept, in any letter case. */
export interface ListQuery {
  readonly filter: Filter
  readonly search: string
  /** Only those of whom a column that is kept says this. */
  readonly kept?: KeptValue | undefined
  readonly by: SortBy
  readonly descending: boolean
}

export const everybody: ListQuery = { filter: 'all', search: '', by: 'row', descending: false }

/** Within how many days a permit runs out, or has run out. */
const expiryDays: Readonly<Partial<Record<Filter, number>>> = { expiry30: 30, expiry90: 90, expiry180: 180 }

export const NO_EXPIRY = 2 ** 31 - 1

/** Fewer answers than this can be missing. */
const MOST_MISSING = 256

/** How many months "soon" is. */
const SOON = 6

/** The last day that is soon, seen from `today` (`YYYY-MM-DD`). */
export function soonUntil(today: string): Day {
  const day = dayFromText(today)
  const month = (Math.floor(day / 100) % 100) + SOON
  return day + (month > 12 ? 10_000 + (SOON - 12) * 100 : SOON * 100)
}

/** Whether a person is of a kind. */
function isOf(filter: Filter, columns: Columns, person: number, soon: Day): boolean {
  const state = columns.state[person]
  if (state === personStates.leftOut) return false
  if (filter === 'all') return true
  const days = expiryDays[filter]
  if (days !== undefined) return present(columns.expiry[person], PERSON) <= days
  if (filter === 'fresh') return columns.fresh.has(person)
  if (filter === 'otherwise') return columns.otherwise.has(person)
  if (filter === 'faulty' || state === personStates.faulty) return filter === 'faulty' && state === personStates.faulty
  const next = present(columns.next[person], PERSON)
  if (filter === 'soon') return next > 0 && next <= soon
  if (filter === 'changed') return columns.changed.has(person)
  if (filter === 'missing') return present(columns.missing[person], PERSON) > 0
  if (filter === 'now') return columns.now[person] === 1
  const wanted = verdictNumber('disputed')
  const from = person * columns.rules
  for (let at = from; at < from + columns.rules; at++) if (columns.verdicts[at] === wanted) return true
  return false
}

/** How many people there are of each kind. */
export function countsOf(columns: Columns, today: string): Readonly<Record<Filter, number>> {
  const soon = soonUntil(today)
  const counts = {
    all: 0,
    now: 0,
    soon: 0,
    missing: 0,
    disputed: 0,
    changed: 0,
    fresh: 0,
    otherwise: 0,
    expiry30: 0,
    expiry90: 0,
    expiry180: 0,
    faulty: 0,
  }
  for (let person = 0; person < columns.count; person++)
    for (const filter of filters) if (isOf(filter, columns, person, soon)) counts[filter] += 1
  return counts
}

/** The people wanted, by their places in the list, in the order wanted. Who is alike stays in the order of the list. */
export function queryList(columns: Columns, wanted: ListQuery, today: string, locale: string): Uint32Array {
  const soon = soonUntil(today)
  const { filter, search, kept, by, descending } = wanted
  const matches = columns.names.find(search, columns.count)
  const found = new Uint32Array(columns.count)
  let count = 0
  for (let person = 0; person < columns.count; person++)
    if (
      matches[person] === 1 &&
      (kept === undefined || columns.kept(person, kept.column) === kept.text) &&
      isOf(filter, columns, person, soon)
    )
      found[count++] = person
  const places = found.slice(0, count)
  if (by === 'row') return descending ? places.reverse() : places
  return byRank(places, ranksBy(columns, by, places, locale), descending)
}

/** By what people are put in order. Without it they stand last, whichever way the rest is sorted. */
function ranksBy(columns: Columns, by: Exclude<SortBy, 'row'>, places: Uint32Array, locale: string): PlaceRanks {
  const { names, named, next, missing, verdicts, rules, state, count } = columns
  const isFaulty = (place: number) => state[place] === personStates.faulty
  if (by === 'name') {
    const ranks = names.ranks(locale, count)
    return { of: place => present(ranks[place], PERSON), bound: count, last: place => named[place] === 0 }
  }
  if (by === 'next') return { ...denseRanks(next, places), last: place => isFaulty(place) || next[place] === 0 }
  if (by === 'missing') return { of: place => present(missing[place], PERSON), bound: MOST_MISSING, last: isFaulty }
  if (typeof by === 'string') return keptRanks(place => columns.kept(place, Number(by.slice('kept '.length))), places, locale)
  return { of: place => present(verdicts[place * rules + by], PERSON), bound: verdictOrder.length, last: isFaulty }
}

/** By texts as a person would sort them; who has none stands last. */
function keptRanks(textOf: (place: number) => string, places: Uint32Array, locale: string): PlaceRanks {
  const distinct = new Set<string>()
  for (const place of places) distinct.add(textOf(place))
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const ranks = new Map([...distinct].sort(compare).map((text, rank) => [text, rank] as const))
  return { of: place => present(ranks.get(textOf(place)), 'a rank'), bound: ranks.size, last: place => textOf(place) === '' }
}

/** A column with more different texts than this tells people apart rather than groups them. */
const MOST_GROUPS = 100

/** The texts of so many columns, and how many people have each; none of a column that groups nobody. */
export function keptGroups(
  { count, kept, state }: Columns,
  columns: number,
): readonly (readonly (readonly [text: string, people: number])[])[] {
  return Array.from({ length: columns }, (_, column) => {
    const found = new Map<string, number>()
    for (let person = 0; person < count && found.size <= MOST_GROUPS; person++) {
      const text = state[person] === personStates.leftOut ? '' : kept(person, column)
      // Default: who is the first of a group is one.
      if (text !== '') found.set(text, (found.get(text) ?? 0) + 1)
    }
    const groups = [...found]
    return found.size > MOST_GROUPS || groups.every(([, people]) => people === 1) ? [] : groups.sort(([, a], [, b]) => b - a)
  })
}
