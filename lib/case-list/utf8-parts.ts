/**
 * Workbooks whose parts are written in UTF-16, which the format allows: the same in UTF-8, as all readers take them.
 */
import { listLimits, ListProblem } from './list-problem'
import { packedBytes, unpacked, zipPartsOf, type ZipPart } from './zip'
import { zipOf, type PackedPart } from './zip-written'

const DEFLATED = 8
/** Of gzip: its head, and its foot with checksum and length. */
const HEAD = 10
const FOOT = 8

/** The same workbook with all its parts in UTF-8. */
export async function inUtf8(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = zipPartsOf(bytes)
  const written = new Map<ZipPart, PackedPart>()
  for (const part of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(part.name)) continue
    const encoding = await encodingOfPart(bytes, part)
    if (encoding !== undefined) written.set(part, await inPlace(bytes, part, encoding))
  }
  if (written.size === 0) return bytes
  return zipOf(parts.map(part => written.get(part) ?? { ...part, packed: packedBytes(bytes, part) }))
}

/** UTF-16 where a part begins with its mark. */
async function encodingOfPart(bytes: Uint8Array, part: ZipPart): Promise<'utf-16le' | 'utf-16be' | undefined> {
  try {
    for await (const [first, second] of unpacked(bytes, part)) {
      if (first === 0xff && second === 0xfe) return 'utf-16le'
      return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
    }
  } catch (problem) {
    // What is wrong with a part matters where it is read.
    if (!(problem instanceof ListProblem)) throw problem
  }
  return undefined
}

async function inPlace(bytes: Uint8Array, part: ZipPart, encoding: string): Promise<PackedPart> {
  if (part.unpacked > listLimits.part) throw new ListProblem('unpacksTooLarge', { most: listLimits.part / 2 ** 20 })
  const decoder = new TextDecoder(encoding)
  let text = ''
  for await (const piece of unpacked(bytes, part)) text += decoder.decode(piece, { stream: true })
  const plain = new Blob([text + decoder.decode()])
  const gzip = new Uint8Array(await new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
  const packed = gzip.subarray(HEAD, -FOOT)
  const checksum = new DataView(gzip.buffer).getUint32(gzip.length - FOOT, true)
  return { name: part.name, method: DEFLATED, checksum, unpacked: plain.size, packed }
}
