const LINE_FEED = 10

/**
 * The lines of an input without their ends, in bytes; undefined in the place of one that is longer than `most`, of which
 * no more than that is held.
 */
export async function* linesWithin(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | undefined> {
  let pieces: Uint8Array[] = []
  let size = 0
  const add = (piece: Uint8Array): void => {
    size += piece.length
    if (size > most) pieces = []
    else pieces.push(piece)
  }
  const take = (): Uint8Array | undefined => {
    const line = size > most ? undefined : Buffer.concat(pieces, size)
    pieces = []
    size = 0
    return line
  }
  for await (const chunk of bytes) {
    let begin = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, begin)) {
      add(chunk.subarray(begin, end))
      yield take()
      begin = end + 1
    }
    add(chunk.subarray(begin))
  }
  if (size > 0) yield take()
}
