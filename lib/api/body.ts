/**
 * The body of a request, counted and timed while it comes: what a sender says of its length is not believed.
 */

/** A request as far as the interface looks at it; one of the web is one. */
export interface ApiRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly body: AsyncIterable<Uint8Array> | null
  readonly signal: AbortSignal
}

/** A body that came, or why it is not waited for. */
export type Body = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: 'tooLarge' | 'tooSlow' }

/** The whole of a body, where it is at most `most` bytes and comes within `seconds`. Rejects where it breaks off. */
export async function bodyOf(stream: ApiRequest['body'], most: number, seconds: number): Promise<Body> {
  if (stream === null) return { ok: true, bytes: new Uint8Array() }
  const reader = stream[Symbol.asyncIterator]()
  const refuse = (reason: 'tooLarge' | 'tooSlow'): Body => {
    void letRun(reader)
    return { ok: false, reason }
  }
  const pieces: Uint8Array[] = []
  let size = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>(resolve => (timer = setTimeout(resolve, seconds * 1000, undefined)))
  try {
    for (;;) {
      const next = await Promise.race([reader.next(), late])
      if (next === undefined) return refuse('tooSlow')
      if (next.done) return { ok: true, bytes: Buffer.concat(pieces, size) }
      size += next.value.length
      pieces.push(next.value)
      if (size > most) return refuse('tooLarge')
    }
  } finally {
    clearTimeout(timer)
  }
}

/** Reads on and keeps nothing, as a server does with a body nobody wants; to break off would cut the answer short. */
async function letRun(reader: AsyncIterator<Uint8Array>): Promise<void> {
  try {
    while (!(await reader.next()).done);
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
