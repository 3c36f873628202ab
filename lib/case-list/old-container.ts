/**
 * The container of old Excel files, and of new ones with a password: a small file system in sectors. One stream is taken
 * out of it, each sector looked at once; and one is put into a new one, which is all the spreadsheet library then sees.
 */
import { damaged } from './list-problem'

const HEADER = 512
const END_OF_CHAIN = 0xfffffffe
const FREE = 0xffffffff
const FAT_SECTOR = 0xfffffffd
const ENTRY = 128
const ROOT = 5
const STREAM = 2
const MINI = 64
/** Streams shorter than this lie in the stream of small ones. */
const MINI_BELOW = 4096
/** So many sectors of the table are listed in the header itself. */
const LISTED = 109

interface Entry {
  readonly name: string
  readonly type: number
  readonly start: number
  readonly size: number
}

/** The sectors of a container. */
class Sectors {
  readonly #view: DataView
  readonly #size: number
  readonly #table: Uint32Array

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (bytes.length < HEADER) throw damaged()
    const shift = this.#view.getUint16(30, true)
    if (shift !== 9 && shift !== 12) throw damaged()
    this.#size = 1 << shift
    this.#table = this.#readTable()
  }

  #sector(number: number): Uint8Array {
    const begin = (number + 1) * this.#size
    if (begin >= this.bytes.length) throw damaged()
    return this.bytes.subarray(begin, begin + this.#size)
  }

  #numbers(sector: number): readonly number[] {
    const bytes = this.#sector(sector)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, true))
  }

  /** Which sector follows which. */
  #readTable(): Uint32Array {
    const most = Math.ceil(this.bytes.length / this.#size)
    const count = this.#view.getUint32(44, true)
    const listed = Array.from({ length: Math.min(LISTED, count) }, (_, index) => this.#view.getUint32(76 + index * 4, true))
    let next = this.#view.getUint32(68, true)
    for (let looked = 0; listed.length < count && next < FAT_SECTOR; looked += 1) {
      if (looked > most) throw damaged()
      const numbers = this.#numbers(next)
      listed.push(...numbers.slice(0, -1))
      next = numbers.at(-1) ?? END_OF_CHAIN
    }
    if (count > most) throw damaged()
    return Uint32Array.from(listed.slice(0, count).flatMap(sector => (sector === FREE ? [] : this.#numbers(sector))))
  }

  /** The bytes of a chain of sectors, at most as many as asked for. */
  chain(start: number, size: number): Uint8Array {
    const all = new Uint8Array(Math.min(size, this.bytes.length))
    let length = 0
    // A chain that goes round is longer than the file.
    for (let sector = start; sector < FAT_SECTOR && length < size; sector = this.#table[sector] ?? END_OF_CHAIN) {
      const piece = this.#sector(sector).subarray(0, size - length)
      if (length + piece.length > all.length) throw damaged()
      all.set(piece, length)
      length += piece.length
    }
    return all.subarray(0, length)
  }

  entries(): readonly Entry[] {
    const folder = this.chain(this.#view.getUint32(48, true), this.bytes.length)
    const view = new DataView(folder.buffer, folder.byteOffset, folder.byteLength)
    const decoder = new TextDecoder('utf-16le')
    return Array.from({ length: Math.floor(folder.length / ENTRY) }, (_, index) => {
      const at = index * ENTRY
      const nameLength = Math.min(64, Math.max(2, view.getUint16(at + 64, true))) - 2
      return {
        name: decoder.decode(folder.subarray(at, at + nameLength)),
        type: view.getUint8(at + 66),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      }
    })
  }

  /** A stream that lies among the small ones. */
  small(entries: readonly Entry[], { start, size }: Entry): Uint8Array {
    const root = entries.find(({ type }) => type === ROOT)
    if (root === undefined) throw damaged()
    const held = this.chain(root.start, root.size)
    const list = this.chain(this.#view.getUint32(60, true), this.bytes.length)
    const view = new DataView(list.buffer, list.byteOffset, list.byteLength)
    const all = new Uint8Array(size)
    let length = 0
    for (let sector = start; sector < FAT_SECTOR && length < size;) {
      const piece = held.subarray(sector * MINI, sector * MINI + Math.min(MINI, size - length))
      if (piece.length === 0 || sector * 4 + 4 > list.length) throw damaged()
      all.set(piece, length)
      length += piece.length
      sector = view.getUint32(sector * 4, true)
    }
    if (length < size) throw damaged()
    return all
  }
}

/** The first stream of some names in a container; undefined where it has none of them. Throws a ListProblem for one that breaks off. */
export function streamIn(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  const sectors = new Sectors(bytes)
  const entries = sectors.entries()
  if (!entries.some(({ type }) => type === ROOT)) throw damaged()
  for (const name of names) {
    const entry = entries.find(one => one.type === STREAM && one.name === name)
    if (entry === undefined) continue
    const stream = entry.size < MINI_BELOW ? sectors.small(entries, entry) : sectors.chain(entry.start, entry.size)
    if (stream.length < entry.size) throw damaged()
    return stream
  }
  return undefined
}

/** Larger sectors, so that the table of all of them is listed in the header. */
const LARGE = 4096

/** A container with one stream, which is filled up with zeros to be no small one. */
export function containerOf(name: string, stream: Uint8Array): Uint8Array {
  const data = Math.ceil(Math.max(stream.length, MINI_BELOW) / LARGE)
  const tables = Math.ceil((data + 2) / (LARGE / 4 - 1))
  const bytes = new Uint8Array((1 + tables + 1 + data) * LARGE)
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  const put16 = (at: number, value: number) => view.setUint16(at, value, true)
  const put32 = (at: number, value: number) => view.setUint32(at, value, true)
  put16(24, 0x3e)
  put16(26, 4)
  put16(28, 0xfffe)
  put16(30, 12)
  put16(32, 6)
  put32(44, tables)
  put32(48, tables)
  put32(56, MINI_BELOW)
  put32(60, END_OF_CHAIN)
  put32(68, END_OF_CHAIN)
  for (let index = 0; index < LISTED; index += 1) put32(76 + index * 4, index < tables ? index : FREE)
  const follows = (sector: number): number => {
    if (sector < tables) return FAT_SECTOR
    if (sector > tables + data) return FREE
    return sector === tables || sector === tables + data ? END_OF_CHAIN : sector + 1
  }
  for (let sector = 0; sector < (tables * LARGE) / 4; sector += 1) put32(LARGE + sector * 4, follows(sector))
  const entry = (index: number, called: string, type: number, start: number, size: number) => {
    const at = (1 + tables) * LARGE + index * ENTRY
    for (const [place, sign] of [...called].entries()) put16(at + place * 2, sign.charCodeAt(0))
    put16(at + 64, called.length * 2 + 2)
    bytes[at + 66] = type
    for (const offset of [68, 72, 76]) put32(at + offset, FREE)
    put32(at + 116, start)
    put32(at + 120, size)
  }
  entry(0, 'Root Entry', ROOT, END_OF_CHAIN, 0)
  entry(1, name, STREAM, tables + 1, Math.max(stream.length, MINI_BELOW))
  bytes.set(stream, (1 + tables + 1) * LARGE)
  return bytes
}
