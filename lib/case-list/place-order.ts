/**
 * Places put in order by small numbers, in time that grows with their count alone.
 */
import { present } from '../engine/present'

/** A number by place, all below `bound`; `last` are those that come behind all others, whichever way the rest is. */
export interface PlaceRanks {
  readonly of: (place: number) => number
  readonly bound: number
  readonly last: (place: number) => boolean
}

/** Places by their ranks, forwards or back; places alike stay as they stand. */
export function byRank(places: Uint32Array, { of, bound, last }: PlaceRanks, descending: boolean): Uint32Array {
  const bucketOf = (place: number): number => (last(place) ? bound : descending ? bound - 1 - of(place) : of(place))
  const next = new Uint32Array(bound + 2)
  for (const place of places) next[bucketOf(place) + 1] = present(next[bucketOf(place) + 1], 'a bucket') + 1
  for (let bucket = 1; bucket < next.length; bucket++)
    next[bucket] = present(next[bucket], 'a bucket') + present(next[bucket - 1], 'a bucket')
  const ordered = new Uint32Array(places.length)
  for (const place of places) {
    const bucket = bucketOf(place)
    const to = present(next[bucket], 'a bucket')
    ordered[to] = place
    next[bucket] = to + 1
  }
  return ordered
}

/** The distinct values of places as ranks: their places among all of them. */
export function denseRanks(values: Int32Array, places: Uint32Array): Pick<PlaceRanks, 'of' | 'bound'> {
  const distinct = new Set<number>()
  for (const place of places) distinct.add(present(values[place], 'a value'))
  const ranks = new Map([...distinct].sort((a, b) => a - b).map((value, rank) => [value, rank] as const))
  return { of: place => present(ranks.get(present(values[place], 'a value')), 'a rank'), bound: ranks.size }
}
