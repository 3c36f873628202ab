/**
 * The days ahead along a line drawn to scale.
 */
import { countOfDay, dayFromText } from '../engine/days'
import type { Ahead } from './timeline'

/** What a day brings: a way opens, something ends, or something is to be done or known. */
export type DayKind = 'opens' | 'ends' | 'other'

/** A day on the line; `at` is its place from 0 (the day checked for) to 100, `lane` the row above the line on which it has room. */
export interface DayOnScale {
  readonly one: Ahead
  readonly kind: DayKind
  readonly at: number
  readonly lane: number
}

/** The line: the first of January of years on it, and the days ahead in their order. */
export interface TimeScale {
  readonly years: readonly { readonly year: number; readonly at: number }[]
  readonly days: readonly DayOnScale[]
  readonly lanes: number
}

/** Marks need so much room, of 100, on a narrow screen. */
const ROOM = 8
/** At most so many years bear their number. */
const YEARS = 6

/** The line from a day (`YYYY-MM-DD`) to the year after the last of the days ahead; undefined where nothing lies ahead. */
export function timeScaleOf(ahead: readonly Ahead[], on: string): TimeScale | undefined {
  const last = ahead.at(-1)
  if (last === undefined) return undefined
  const start = countOf(on)
  const firstYear = yearOf(on) + 1
  const lastYear = yearOf(last.day) + 1
  const span = countOf(`${lastYear}-01-01`) - start
  const at = (day: string) => ((countOf(day) - start) / span) * 100
  const step = Math.ceil((lastYear - firstYear + 1) / YEARS)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index)
  const days = inLanes(ahead.map(one => ({ one, kind: kindOf(one), at: at(one.day) })))
  return {
    years: years.filter((_, index) => index % step === 0).map(year => ({ year, at: at(`${year}-01-01`) })),
    days,
    lanes: Math.max(...days.map(({ lane }) => lane)) + 1,
  }
}

const countOf = (day: string): number => countOfDay(dayFromText(day))

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Each day on the lowest row on which it does not touch the one before. */
function inLanes(days: readonly Omit<DayOnScale, 'lane'>[]): readonly DayOnScale[] {
  const ends: number[] = []
  return days.map(day => {
    const free = ends.findIndex(end => end <= day.at)
    const lane = free === -1 ? ends.length : free
    ends[lane] = day.at + ROOM
    return { ...day, lane }
  })
}

function kindOf(one: Ahead): DayKind {
  switch (one.kind) {
    case 'rule':
      return one.verdict === 'no' || one.verdict === 'not-covered' ? 'ends' : 'opens'
    case 'ends':
    case 'paper':
    case 'grant':
    case 'permit':
      return 'ends'
    case 'begins':
    case 'apply':
    case 'issue':
      return 'other'
  }
}
