import { dayOf, writeDay } from '../engine/days'

/** Shanghai's clocks stand this far before UTC, in milliseconds, all year: it has no summer time. */
const AHEAD = 8 * 60 * 60 * 1000

/**
 * The calendar day (`YYYY-MM-DD`) it is in Shanghai at a moment, whatever the zone of the machine: worked out, never
 * read out of what is written for people. Throws a RangeError for a moment that is none, or outside the days of the law.
 */
export function dayInShanghai(moment: Date): string {
  const there = new Date(moment.getTime() + AHEAD)
  const day = dayOf(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
  if (day === undefined) throw new RangeError(`no day to check for: the clock says ${moment.getTime()} milliseconds since 1970`)
  return writeDay(day)
}
