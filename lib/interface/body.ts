/**
 * The body of a request, counted while it comes: what a sender says of its length is not believed.
 */

/** All bytes of a body, or undefined where they are more than `most`. */
export async function bytesOf(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | undefined> {
  if (body === null) return new Uint8Array()
  const reader = body.getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(pieces, size)
    size += value.length
    pieces.push(value)
    if (size <= most) continue
    void letRun(reader)
    return undefined
  }
}

/** Reads on and keeps nothing, as a server does with a body nobody wants; to break off would cut the answer short. */
async function letRun(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.read()).done);
  } catch {
    // The sender has gone.
  }
}

type Json = { readonly ok: true; readonly came: unknown } | { readonly ok: false; readonly text: string | null; readonly reason: string }

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The JSON in some bytes, with or without byte order mark; or why there is none, and the text where it was text. */
export function jsonOf(bytes: Uint8Array): Json {
  let text: string | null = null
  try {
    text = utf8.decode(bytes)
    return { ok: true, came: JSON.parse(text) }
  } catch (error) {
    return { ok: false, text, reason: error instanceof Error ? error.message : String(error) }
  }
}
