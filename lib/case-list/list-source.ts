/**
 * Where a list comes from: a file that can be opened again, or pasted text.
 */

/** A file. It is opened more than once: to see what it is, in which encoding, and to read it. */
export interface FileSource {
  readonly kind: 'file'
  readonly name: string
  /** In bytes, where it is known beforehand. */
  readonly size: number | undefined
  open(): AsyncIterable<Uint8Array>
}

/** Text from the clipboard. */
export interface TextSource {
  readonly kind: 'text'
  readonly text: string
}

export type ListSource = FileSource | TextSource

/** A file a person chose or dropped. */
export const fileSource = (file: Blob & { readonly name: string }): FileSource => ({
  kind: 'file',
  name: file.name,
  size: file.size,
  open: () => piecesOf(file.stream()),
})

/** Text a person pasted. */
export const textSource = (text: string): TextSource => ({ kind: 'text', text })

/** The pieces of a stream, which not every browser lets one go through by itself. */
async function* piecesOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value
  } finally {
    await reader.cancel()
  }
}

/** The first bytes of a file, at most as many as asked for. */
export async function firstBytes(source: FileSource, count: number): Promise<Uint8Array> {
  const found = new Uint8Array(count)
  let length = 0
  for await (const piece of source.open()) {
    const part = piece.subarray(0, count - length)
    found.set(part, length)
    length += part.length
    if (length === count) break
  }
  return found.subarray(0, length)
}

/** All bytes of a file; undefined when there are more than `most`. */
export async function allBytes(source: FileSource, most: number, seen: (bytes: number) => void): Promise<Uint8Array | undefined> {
  const pieces: BlobPart[] = []
  let length = 0
  for await (const piece of source.open()) {
    length += piece.length
    if (length > most) return undefined
    seen(length)
    pieces.push(piece as BlobPart)
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer())
}
