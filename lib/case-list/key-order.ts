/**
 * Keys put in order sign by sign (three-way radix quicksort, Bentley and Sedgewick 1997): every sign is looked at about once.
 */
import { present } from '../engine/present'

/** Keys of places, one behind the other in one array; no sign is 0. */
export interface Keys {
  readonly signs: Uint16Array
  /** By place, where its key begins and ends. */
  readonly begin: Uint32Array
  readonly end: Uint32Array
  /** The places that have keys, in order. */
  readonly places: Uint32Array
}

/** Ranges of so many places are put in order one by one. */
const FEW = 12

/** Places in the order of their keys; of equal keys, those that are not alike in the order of `compare`, the others by place. */
export function orderOfKeys(
  keys: Keys,
  isAlike: (a: number, b: number) => boolean,
  compare: (a: number, b: number) => number,
): Uint32Array {
  const order = keys.places.slice()
  const { signs, begin, end } = keys
  // Behind its end a key has no sign, which comes before all.
  const signAt = (place: number, depth: number): number => {
    const at = present(begin[place], 'a key') + depth
    return at < present(end[place], 'a key') ? present(signs[at], 'a sign') : 0
  }
  const placeAt = (index: number): number => present(order[index], 'a place')
  const difference = (a: number, b: number, from: number): number => {
    for (let depth = from; ; depth++) {
      const [one, two] = [signAt(a, depth), signAt(b, depth)]
      if (one !== two) return one - two
      if (one === 0) return isAlike(a, b) ? a - b : compare(a, b)
    }
  }
  const ranges = [0, order.length, 0]
  while (ranges.length > 0) {
    const [from = 0, to = 0, depth = 0] = ranges.splice(-3)
    if (to - from <= FEW) {
      for (let index = from + 1; index < to; index++) {
        const place = placeAt(index)
        let free = index
        for (; free > from && difference(placeAt(free - 1), place, depth) > 0; free--) order[free] = placeAt(free - 1)
        order[free] = place
      }
      continue
    }
    const pivot = signAt(placeAt((from + to) >>> 1), depth)
    let [less, greater] = [from, to]
    for (let index = from; index < greater;) {
      const place = placeAt(index)
      const sign = signAt(place, depth)
      if (sign < pivot) {
        order[index++] = placeAt(less)
        order[less++] = place
      } else if (sign > pivot) {
        greater -= 1
        order[index] = placeAt(greater)
        order[greater] = place
      } else index += 1
    }
    ranges.push(from, less, depth, greater, to, depth)
    if (pivot !== 0) ranges.push(less, greater, depth + 1)
    else order.subarray(less, greater).sort((a, b) => (isAlike(a, b) ? a - b : compare(a, b)))
  }
  return order
}
