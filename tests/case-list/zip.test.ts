/**
 * Parts of a zip file under guard: no more comes out of one than it says, and nothing but what was put in.
 */
import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packedBytes, unpacked, zipPartsOf, type ZipPart } from '@/lib/case-list/zip'
import { textPart, zipOf } from '@/lib/case-list/zip-written'
import { zipped } from './zipped'

const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => (index * 31 + (index >> 8)) & 255)

async function contentOf(bytes: Uint8Array, part: ZipPart | undefined): Promise<Uint8Array> {
  if (part === undefined) throw new Error('no part')
  const pieces = []
  for await (const piece of unpacked(bytes, part)) pieces.push(piece)
  return Buffer.concat(pieces)
}

async function lengthOf(said: number, stored: boolean) {
  const bytes = zipped([{ name: 'a', content: new Uint8Array(8 * 2 ** 20), stored, lies: { unpacked: said } }])
  const [part] = zipPartsOf(bytes)
  if (part === undefined) throw new Error('no part')
  let length = 0
  try {
    for await (const piece of unpacked(bytes, part)) length += piece.length
    return { length }
  } catch {
    return { length, refused: true }
  }
}

test.each([false, true])('a part stops where it outgrows what it says (stored: %s)', async stored => {
  expect(await lengthOf(8 * 2 ** 20, stored)).toEqual({ length: 8 * 2 ** 20 })
  const { length, refused } = await lengthOf(1_000_000, stored)
  expect([length <= 1_000_000, refused]).toEqual([true, true])
})

/** A zip file of stored parts as some programs write it: with further words behind the names, and at the end. */
function withMore(contents: readonly string[], own: number, listed: number, remark: number, end: number, begin = 0): Uint8Array {
  const files: Buffer[] = [Buffer.alloc(begin)]
  const list: Buffer[] = []
  for (const [index, content] of contents.entries()) {
    const name = Buffer.from(`名${index}`)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50)
    head.writeUInt16LE(name.length, 26)
    head.writeUInt16LE(own, 28)
    const line = Buffer.alloc(46)
    line.writeUInt32LE(0x02014b50)
    line.writeUInt32LE(crc32(content), 16)
    line.writeUInt32LE(content.length, 20)
    line.writeUInt32LE(content.length, 24)
    line.writeUInt16LE(name.length, 28)
    line.writeUInt16LE(listed, 30)
    line.writeUInt16LE(remark, 32)
    line.writeUInt32LE(Buffer.concat(files).length, 42)
    files.push(head, name, Buffer.alloc(own), Buffer.from(content))
    list.push(line, name, Buffer.alloc(listed, 7), Buffer.alloc(remark, 'PK'))
  }
  const last = Buffer.alloc(22)
  last.writeUInt32LE(0x06054b50)
  last.writeUInt16LE(contents.length, 10)
  last.writeUInt32LE(Buffer.concat(list).length, 12)
  last.writeUInt32LE(Buffer.concat(files).length, 16)
  last.writeUInt16LE(end & 0xffff, 20)
  return Buffer.concat([...files, ...list, last, Buffer.alloc(end)])
}

describe('what a zip file lists', () => {
  test('is there with its numbers, which may be written in eight bytes', () => {
    const entries = [
      { name: 'a/b.xml', content: 'text', stored: true },
      { name: '名', content: 'x'.repeat(100) },
    ]
    for (const wide of [false, true])
      expect(zipPartsOf(zipped(entries, wide))).toEqual([
        { name: 'a/b.xml', method: 0, checksum: crc32('text'), packed: 4, unpacked: 4, at: 0 },
        { name: '名', method: 8, checksum: crc32('x'.repeat(100)), packed: 6, unpacked: 100, at: 41 },
      ])
  })

  test('is found before a remark of any length, behind anything, and may be nothing', () => {
    expect(zipPartsOf(withMore([], 0, 0, 0, 0))).toEqual([])
    for (const end of [0, 1, 0xffff]) expect(zipPartsOf(withMore(['a', 'b'], 0, 0, 0, end)).map(({ name }) => name)).toEqual(['名0', '名1'])
    expect(() => zipPartsOf(withMore(['a'], 0, 0, 0, 0x10000))).toThrow('damaged')
    expect(() => zipPartsOf(new Uint8Array(21))).toThrow('damaged')
    expect(() => zipPartsOf(new Uint8Array(22))).toThrow('damaged')
  })

  test('is damaged where the list is not where it should be, or has less than it says', () => {
    const altered = (alter: (view: DataView, end: number) => void) => {
      const bytes = Uint8Array.from(withMore(['a', 'b'], 0, 0, 0, 0))
      alter(new DataView(bytes.buffer), bytes.length - 22)
      return () => zipPartsOf(bytes)
    }
    expect(altered((view, end) => view.setUint16(end + 10, 1, true))()).toHaveLength(1)
    expect(altered((view, end) => view.setUint16(end + 10, 3, true))).toThrow('damaged')
    expect(altered((view, end) => view.setUint32(end + 16, 1, true))).toThrow('damaged')
    expect(altered((view, end) => view.setUint32(end + 16, end, true))).toThrow('damaged')
    expect(altered((view, end) => view.setUint32(end + 16, 2 ** 31, true))).toThrow('damaged')
  })

  test('may have more behind the names than is looked at', async () => {
    const bytes = withMore(['first', 'second'], 9, 11, 5, 3, 4)
    const parts = zipPartsOf(bytes)
    expect(parts.map(({ at, unpacked: length }) => [at, length])).toEqual([
      [4, 5],
      [4 + 30 + 4 + 9 + 5, 6],
    ])
    expect(await Promise.all(parts.map(async part => Buffer.from(await contentOf(bytes, part)).toString()))).toEqual(['first', 'second'])
  })

  test('numbers of eight bytes are looked for among what stands behind the name, as far as it goes', () => {
    const bytes = Uint8Array.from(withMore(['first'], 0, 24, 0, 0))
    const list = 30 + 4 + 5
    const view = new DataView(bytes.buffer)
    const more = list + 46 + 4
    view.setUint32(list + 20, 0xffffffff, true)
    view.setUint32(list + 24, 0xffffffff, true)
    view.setUint16(more, 0x0007, true)
    view.setUint16(more + 2, 0, true)
    view.setUint16(more + 4, 0x0001, true)
    view.setUint16(more + 6, 16, true)
    view.setBigUint64(more + 8, 77n, true)
    view.setBigUint64(more + 16, 5n, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 77, packed: 5, at: 0 })
    view.setUint16(more + 6, 15, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 77, packed: 0xffffffff })
    view.setUint16(more + 6, 99, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 77, packed: 5 })
    view.setUint16(more + 4, 0x0002, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 0xffffffff, packed: 0xffffffff })
  })

  test('is damaged where less is there than a listed part takes, or what is listed is no part', () => {
    const bytes = Uint8Array.from(zipped([{ name: '', content: '' }]))
    expect(zipPartsOf(bytes)).toHaveLength(1)
    const view = new DataView(bytes.buffer)
    const end = bytes.length - 22
    for (let at = end + 1; at <= bytes.length; at += 1) {
      view.setUint32(end + 16, at, true)
      expect(() => zipPartsOf(bytes)).toThrow('damaged')
    }
    view.setUint32(end + 16, end - 46, true)
    view.setUint32(end - 46, 0x02014b51, true)
    expect(() => zipPartsOf(bytes)).toThrow('damaged')
  })

  test('numbers of eight bytes are taken only from what belongs to the part, each in its place', () => {
    const bytes = Uint8Array.from(withMore(['first'], 0, 30, 0, 0))
    const list = 30 + 4 + 5
    const view = new DataView(bytes.buffer)
    const more = list + 46 + 4
    for (const at of [20, 24, 42]) view.setUint32(list + at, 0xffffffff, true)
    view.setUint16(more, 0x0007, true)
    view.setUint16(more + 2, 2, true)
    view.setUint16(more + 6, 0x0001, true)
    view.setUint16(more + 8, 16, true)
    view.setBigUint64(more + 10, 77n, true)
    view.setBigUint64(more + 18, 5n, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 77, packed: 5, at: 0xffffffff })
    // Said to be longer than what belongs to the part, it ends with that all the same.
    view.setUint16(list + 30, 26, true)
    view.setUint16(list + 32, 4, true)
    view.setUint16(more + 8, 99, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 77, packed: 5, at: 0xffffffff })
    // What belongs to the part ends before them: they are a remark.
    view.setUint16(list + 30, 6, true)
    view.setUint16(list + 32, 24, true)
    expect(zipPartsOf(bytes)[0]).toMatchObject({ unpacked: 0xffffffff, packed: 0xffffffff, at: 0xffffffff })
  })

  test('what is said to belong to the last part may be longer than the file', () => {
    const bytes = Uint8Array.from(withMore(['first'], 0, 10, 0, 0))
    const list = 30 + 4 + 5
    const view = new DataView(bytes.buffer)
    view.setUint16(list + 30, 0xffff, true)
    for (let length = 0; length < 48; length += 1) {
      view.setUint16(list + 50, 0x0007, true)
      view.setUint16(list + 52, length, true)
      expect(zipPartsOf(bytes)).toHaveLength(1)
    }
  })
})

describe('a part', () => {
  test('of nothing is its head; one whose head is not all there, or is no head, is damaged', () => {
    const head = new Uint8Array(30)
    const part: ZipPart = { name: '', method: 0, checksum: 0, packed: 0, unpacked: 0, at: 0 }
    expect(() => packedBytes(head, part)).toThrow('damaged')
    new DataView(head.buffer).setUint32(0, 0x04034b50, true)
    expect(packedBytes(head, part)).toHaveLength(0)
    for (const at of [1, 27, 29, 30]) expect(() => packedBytes(head, { ...part, at })).toThrow('damaged')
  })

  test.each([0, 1, 0xfffe, 0xffff, 0x10000, 0x1fffe, 0x20001])('of %i bytes comes out as it was put in', async length => {
    const content = bytesOf(length)
    for (const stored of [true, false]) {
      const bytes = zipped([
        { name: 'before', content: 'x' },
        { name: 'a', content, stored },
      ])
      expect(Buffer.compare(await contentOf(bytes, zipPartsOf(bytes)[1]), content)).toBe(0)
    }
  })

  test('is refused where it is not there, not whole, packed in another way, or other than it says', async () => {
    const bytes = zipped([{ name: 'a', content: bytesOf(100), stored: true }])
    const [part] = zipPartsOf(bytes)
    if (part === undefined) throw new Error('no part')
    expect(packedBytes(bytes, part)).toEqual(bytesOf(100))
    for (const wrong of [
      { at: 1 },
      { at: bytes.length - 29 },
      { at: 2 ** 32 },
      { method: 12 },
      { packed: bytes.length },
      { packed: 2 ** 32 },
    ])
      expect(() => packedBytes(bytes, { ...part, ...wrong })).toThrow('damaged')
    for (const wrong of [{ checksum: 1 }, { unpacked: 99 }, { unpacked: 101 }, { method: 8 }, { packed: 99 }])
      await expect(contentOf(bytes, { ...part, ...wrong })).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('what is written', () => {
  test('is listed and comes out as it was put in, packed or not', async () => {
    const text = 'x'.repeat(1000)
    const before = zipped([{ name: 'packed', content: text }])
    const [packed] = zipPartsOf(before)
    if (packed === undefined) throw new Error('no part')
    const copied = { ...packed, name: '名.xml', packed: packedBytes(before, packed) }
    const bytes = zipOf([textPart('a.xml', 'né'), copied, textPart('empty', '')])
    const parts = zipPartsOf(bytes)
    expect(parts).toEqual([
      { name: 'a.xml', method: 0, checksum: 0, packed: 3, unpacked: 3, at: 0 },
      { name: '名.xml', method: 8, checksum: crc32(text), packed: packed.packed, unpacked: 1000, at: 38 },
      { name: 'empty', method: 0, checksum: 0, packed: 0, unpacked: 0, at: 38 + 37 + packed.packed },
    ])
    expect(Buffer.from(await contentOf(bytes, parts[1])).toString()).toBe(text)
    expect(Buffer.from(packedBytes(bytes, parts[0] ?? packed)).toString()).toBe('né')
    const view = new DataView(bytes.buffer)
    const end = bytes.length - 22
    const list = 38 + 37 + packed.packed + 35
    expect([view.getUint16(end + 8, true), view.getUint16(end + 10, true)]).toEqual([3, 3])
    expect([view.getUint32(end + 12, true), view.getUint32(end + 16, true)]).toEqual([end - list, list])
    // A part says of itself what the list says of it.
    for (const { at, method, checksum, packed: length, unpacked: whole } of parts)
      expect([
        view.getUint32(at, true),
        view.getUint16(at + 8, true),
        view.getUint32(at + 14, true),
        view.getUint32(at + 18, true),
        view.getUint32(at + 22, true),
      ]).toEqual([0x04034b50, method, checksum, length, whole])
  })
})
