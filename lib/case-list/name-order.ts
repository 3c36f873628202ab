/**
 * The order of names as a language has it, found fast enough for a million of them.
 *
 * `Intl.Collator` gives no keys to sort by. For the signs that nearly all names are made of, the first difference decides,
 * and the order of the signs is asked of the collator itself; what that leaves equal, and names of other signs, it compares.
 */
import { present } from '../engine/present'
import { orderOfKeys, type Keys } from './key-order'

/** Signs whose first difference decides: those of ASCII, letters of ASCII with marks, Chinese characters. */
const isPlain = (sign: string): boolean => /^[ -~\u4e00-\u9fff]$/.test(sign) || /^[a-z]\p{M}+$/iu.test(sign.normalize('NFD'))

/** How many numbers a sign may have. */
const SIGNS = 0x10000
const ZERO = 48
const NINE = 57
const isDigit = (code: number): boolean => code >= ZERO && code <= NINE

/** Collators take longer numbers apart. */
const LONGEST_NUMBER = 200

const NAME = 'a name'

/** Names by their places, in the order of a collator of the language that takes numbers as numbers. Who is alike stays in order. */
export function nameOrder(names: readonly string[], locale: string): Uint32Array {
  const collator = new Intl.Collator(locale, { numeric: true })
  const compare = (a: number, b: number) => collator.compare(present(names[a], NAME), present(names[b], NAME)) || a - b
  const { keys, others } = keysOf(names, classesOf(names, locale))
  const isAlike = (a: number, b: number) => names[a] === names[b]
  return merged(orderOfKeys(keys, isAlike, compare), Uint32Array.from(others).sort(compare), compare)
}

/** By sign, as its number: its place among the plain signs of these names, the same for signs that differ in case and marks alone; 0 for others. */
function classesOf(names: readonly string[], locale: string): Uint16Array {
  const found = new Uint8Array(SIGNS)
  for (const name of names) for (let at = 0; at < name.length; at++) found[name.charCodeAt(at)] = 1
  found[ZERO] = 1
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' })
  const signs: string[] = []
  found.forEach((is, code) => {
    const sign = String.fromCharCode(code)
    if (is === 1 && isPlain(sign)) signs.push(sign)
  })
  signs.sort(compare)
  const classes = new Uint16Array(SIGNS)
  let last = 1
  signs.forEach((sign, index) => {
    if (index > 0 && compare(present(signs[index - 1], 'a sign'), sign) !== 0) last += 1
    classes[sign.charCodeAt(0)] = last
  })
  return classes
}

/** A key for every name of plain signs alone; the places of the others. */
function keysOf(names: readonly string[], classes: Uint16Array): { readonly keys: Keys; readonly others: readonly number[] } {
  // Each number takes two signs more than it has, and at most every second sign is one.
  const signs = new Uint16Array(names.reduce((room, { length }) => room + 2 * length + 1, 0))
  const [begin, end] = [new Uint32Array(names.length), new Uint32Array(names.length)]
  const places: number[] = []
  const others: number[] = []
  let written = 0
  names.forEach((name, place) => {
    begin[place] = written
    const next = writeKey(name, classes, signs, written)
    if (next < 0) others.push(place)
    else {
      places.push(place)
      written = next
    }
    end[place] = written
  })
  return { keys: { signs, begin, end, places: Uint32Array.from(places) }, others }
}

/** Writes the key of a name behind those that are there, and gives where it ends; -1 for a name of other signs. */
function writeKey(name: string, classes: Uint16Array, signs: Uint16Array, from: number): number {
  let to = from
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at)
    const sign = present(classes[code], 'a sign')
    if (sign === 0) return -1
    signs[to++] = sign
    if (!isDigit(code)) continue
    // Of two numbers, that of more digits is greater; noughts before it count nothing.
    let digits = at
    while (name.charCodeAt(digits) === ZERO) digits += 1
    let next = digits
    while (isDigit(name.charCodeAt(next))) next += 1
    if (next - at > LONGEST_NUMBER) return -1
    signs[to - 1] = present(classes[ZERO], 'a sign')
    signs[to++] = next - digits + 1
    for (; digits < next; digits++) signs[to++] = name.charCodeAt(digits)
    at = next - 1
  }
  return to
}

function merged(one: Uint32Array, two: Uint32Array, compare: (a: number, b: number) => number): Uint32Array {
  if (two.length === 0) return one
  const all = new Uint32Array(one.length + two.length)
  for (let at = 0, a = 0, b = 0; at < all.length; at++) {
    const [first, second] = [one[a], two[b]]
    const isFirst = second === undefined || (first !== undefined && compare(first, second) < 0)
    all[at] = present(isFirst ? first : second, NAME)
    if (isFirst) a += 1
    else b += 1
  }
  return all
}
