/**
 * Bytes to text to lines. UTF-8 only, with or without byte order mark; anything else is unusable.
 */
import { UnusableCall } from './call'
import { present } from '../engine/present'

/** Decodes a stream of bytes; of the rest of one, a byte order mark is a part. Throws Unusable where it is not UTF-8. */
export async function* utf8Text(bytes: AsyncIterable<Uint8Array>, isRest = false): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: isRest })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new UnusableCall('notUtf8')
    throw error
  }
}

/** How much is held in memory at once, in UTF-16 units. Far more than any person or list has; a text cannot grow for ever. */
export const limits = {
  /** One case: a line of JSON, or a row of CSV. */
  oneCase: 2 ** 24,
  /** A whole JSON file. */
  wholeFile: 2 ** 28,
} as const

/** All of it in one piece. Throws Unusable where it is too long to be held. */
export async function wholeText(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const chunk of utf8Text(bytes)) {
    text += chunk
    if (text.length > limits.wholeFile) throw new UnusableCall('tooLong', { most: limits.wholeFile })
  }
  return text
}

/** Lines without their ends (LF or CRLF), in pieces as they come. Throws Unusable for one that is too long to be held. */
export async function* linesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  let rest = ''
  let line = 1
  for await (const chunk of utf8Text(bytes)) {
    const [first = '', ...others] = chunk.split('\n')
    const lines = [rest + first, ...others]
    rest = present(lines.pop(), 'the last line')
    yield lines.map(text => (text.endsWith('\r') ? text.slice(0, -1) : text))
    line += lines.length
    if (rest.length > limits.oneCase) throw new UnusableCall('longLine', { line, most: limits.oneCase })
  }
  if (rest !== '') yield [rest]
}
