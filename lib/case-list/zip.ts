/**
 * The parts of a zip file, unpacked under guard: a part that unpacks to more than it says, or to other bytes than its
 * checksum, or to more than is allowed, is found out before anything else reads the file. Ours, because fflate looks at
 * no checksum, hands out a part cut off where its stated length ends, and sets a stated length aside unread, even 2 GB.
 */
import { damaged, ListProblem } from './list-problem'

/** A part as the file lists it. */
export interface ZipPart {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly unpacked: number
  /** Where its own head begins. */
  readonly at: number
}

const END = 0x06054b50
const LISTED = 0x02014b50
const PART = 0x04034b50
/** Written where a number needs more room than it has. */
const ELSEWHERE = 0xffffffff
const WIDE = 0x0001
const STORED = 0
const DEFLATED = 8

/** The parts a zip file lists. Throws a ListProblem for one that is cut off. */
export function zipPartsOf(bytes: Uint8Array): readonly ZipPart[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  const searchedTo = Math.max(0, end - 0xffff)
  while (end >= searchedTo && view.getUint32(end, true) !== END) end -= 1
  if (end < searchedTo) throw damaged()
  const parts: ZipPart[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== LISTED) throw damaged()
    const nameLength = view.getUint16(at + 28, true)
    const further = at + 46 + nameLength
    const wide = wideNumbers(view, further, view.getUint16(at + 30, true))
    // Their order is the format's; each stands among the wide numbers only where it is too large for its own place.
    const [unpackedTo, packed, index] = [at + 24, at + 20, at + 42].map(where => {
      const number = view.getUint32(where, true)
      return number === ELSEWHERE ? (wide.shift() ?? ELSEWHERE) : number
    }) as [number, number, number]
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      packed,
      unpacked: unpackedTo,
      at: index,
    })
    at = further + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** The numbers of eight bytes among what is listed further of a part. */
function wideNumbers(view: DataView, from: number, length: number): number[] {
  const end = Math.min(from + length, view.byteLength)
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE) continue
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8)
    return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + index * 8, true)))
  }
  return []
}

/** The bytes of a part as they stand in the file. Throws a ListProblem where they are not there, or packed in another way. */
export function packedBytes(bytes: Uint8Array, part: ZipPart): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.at + 30 > bytes.length || view.getUint32(part.at, true) !== PART) throw damaged()
  const begin = part.at + 30 + view.getUint16(part.at + 26, true) + view.getUint16(part.at + 28, true)
  const packed = bytes.subarray(begin, begin + part.packed)
  if (packed.length !== part.packed || (part.method !== STORED && part.method !== DEFLATED)) throw damaged()
  return packed
}

/** A part, unpacked piece by piece. Throws a ListProblem as soon as it is not what the file says it is. */
export async function* unpacked(bytes: Uint8Array, part: ZipPart): AsyncGenerator<Uint8Array> {
  const packed = packedBytes(bytes, part)
  const stream = part.method === DEFLATED ? packed : storedBlocks(packed)
  const reader = new Blob([gzipHead, stream as BlobPart, gzipFoot(part)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  let length = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length
      if (length > part.unpacked) throw damaged()
      yield next.value
    }
  } catch (error) {
    throw error instanceof ListProblem ? error : damaged()
  } finally {
    await reader.cancel().catch(() => {})
  }
}

/** The platform checks length and checksum of gzip by itself, so a part is given its head and foot. */
const gzipHead = new Uint8Array([0x1f, 0x8b, DEFLATED, 0, 0, 0, 0, 0, 0, 0xff])

function gzipFoot({ checksum, unpacked: length }: ZipPart): Uint8Array<ArrayBuffer> {
  const foot = new Uint8Array(8)
  const view = new DataView(foot.buffer)
  view.setUint32(0, checksum, true)
  view.setUint32(4, length, true)
  return foot
}

/** Bytes that were not packed, as blocks of the packed form. */
function storedBlocks(bytes: Uint8Array): Uint8Array {
  const most = 0xffff
  const count = Math.max(1, Math.ceil(bytes.length / most))
  const blocks = new Uint8Array(bytes.length + 5 * count)
  const view = new DataView(blocks.buffer)
  for (let block = 0; block < count; block += 1) {
    const piece = bytes.subarray(block * most, (block + 1) * most)
    const at = block * (most + 5)
    blocks[at] = block === count - 1 ? 1 : 0
    view.setUint16(at + 1, piece.length, true)
    view.setUint16(at + 3, ~piece.length & 0xffff, true)
    blocks.set(piece, at + 5)
  }
  return blocks
}
