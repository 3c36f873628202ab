/**
 * Bytes to text to lines. UTF-8 only, with or without byte order mark; anything else is unusable.
 */
import { Unusable } from './call'

/** Decodes a stream of bytes. Throws Unusable where it is not UTF-8. */
export async function* textOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new Unusable('notUtf8')
    throw error
  }
}

/** All of it in one piece. */
export async function wholeText(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of textOf(bytes)) text += chunk
  return text
}

/** Lines without their ends (LF or CRLF), in pieces as they come. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const chunk of textOf(bytes)) {
    const [first = '', ...others] = chunk.split('\n')
    const lines = [rest + first, ...others]
    rest = lines.pop() ?? ''
    yield lines.map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
  }
  if (rest !== '') yield [rest]
}
