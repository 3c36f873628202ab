/**
 * Parts put together as a zip file, each packed as it came.
 */
import { present } from '../engine/present'

/** A part to write; numbers as a zip file lists them. A checksum of 0 is not looked at. */
export interface PackedPart {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly unpacked: number
  readonly packed: Uint8Array
}

const encoder = new TextEncoder()

/** A text as a part that is not packed. */
export function textPart(name: string, text: string): PackedPart {
  const packed = encoder.encode(text)
  return { name, method: 0, checksum: 0, unpacked: packed.length, packed }
}

const OWN_HEAD = 30
const LISTED_HEAD = 46
const END = 22

/** The zip file of some parts; none may be longer than four bytes can count. */
export function zipOf(parts: readonly PackedPart[]): Uint8Array {
  const named = parts.map(part => ({ part, name: encoder.encode(part.name) }))
  const lengths = named.map(({ part, name }) => OWN_HEAD + LISTED_HEAD + 2 * name.length + part.packed.length)
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, END))
  const view = new DataView(bytes.buffer)
  let at = 0
  const head = (sign: number, length: number, { part, name }: (typeof named)[number]): void => {
    // The list says the same as the part itself, two bytes further on.
    const from = at + (length === LISTED_HEAD ? 10 : 8)
    view.setUint32(at, sign, true)
    view.setUint16(from, part.method, true)
    view.setUint32(from + 6, part.checksum, true)
    view.setUint32(from + 10, part.packed.length, true)
    view.setUint32(from + 14, part.unpacked, true)
    view.setUint16(from + 18, name.length, true)
    bytes.set(name, at + length)
  }
  const begins = named.map(one => {
    const begin = at
    head(0x04034b50, OWN_HEAD, one)
    at += OWN_HEAD + one.name.length
    bytes.set(one.part.packed, at)
    at += one.part.packed.length
    return begin
  })
  const list = at
  named.forEach((one, index) => {
    head(0x02014b50, LISTED_HEAD, one)
    view.setUint32(at + 42, present(begins[index], 'the beginning of a part'), true)
    at += LISTED_HEAD + one.name.length
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, named.length, true)
  view.setUint16(at + 10, named.length, true)
  view.setUint32(at + 12, at - list, true)
  view.setUint32(at + 16, list, true)
  return bytes
}
