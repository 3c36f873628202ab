/**
 * From bytes to text: UTF-8, UTF-16 with its mark, GB18030. One encoding holds for the whole file.
 */
import { ListProblem } from './list-problem'
import { firstBytes, type FileSource } from './list-source'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** The encoding of a file: that of its mark, else UTF-8 if all of it is, else GB18030 if all of it is. */
export async function encodingOf(source: FileSource, signal?: AbortSignal): Promise<Encoding> {
  const [first, second, third] = await firstBytes(source, 3)
  if (first === 0xff && second === 0xfe) return sound(source, 'utf-16le', signal)
  if (first === 0xfe && second === 0xff) return sound(source, 'utf-16be', signal)
  const utf8 = await fits(source, 'utf-8', signal)
  if (utf8 === 'yes') return 'utf-8'
  if (utf8 === 'cutOff') throw new ListProblem('cutOff')
  if (first === 0xef && second === 0xbb && third === 0xbf) throw new ListProblem('encoding')
  return sound(source, 'gb18030', signal)
}

async function sound(source: FileSource, encoding: Encoding, signal: AbortSignal | undefined): Promise<Encoding> {
  const fit = await fits(source, encoding, signal)
  if (fit !== 'yes') throw new ListProblem(fit === 'cutOff' ? 'cutOff' : 'encoding')
  return encoding
}

/** Whether a whole file is of an encoding; `cutOff` when only its very end is not. */
async function fits(source: FileSource, encoding: Encoding, signal: AbortSignal | undefined): Promise<'yes' | 'no' | 'cutOff'> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const piece of source.open()) {
    signal?.throwIfAborted()
    if (!decodes(() => decoder.decode(piece, { stream: true }))) return 'no'
  }
  return decodes(() => decoder.decode()) ? 'yes' : 'cutOff'
}

function decodes(decode: () => string): boolean {
  try {
    decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

/** The text of a file whose encoding was found, in pieces; `seen` hears how many bytes are done. */
export async function* decodedText(source: FileSource, encoding: Encoding, seen: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let done = 0
  for await (const piece of source.open()) {
    done += piece.length
    seen(done)
    yield decoder.decode(piece, { stream: true })
  }
}
