/**
 * Writes to standard output in large pieces, waits while the reader is slow, and stops quietly when the reader has gone.
 */
import { fstatSync, writeSync } from 'node:fs'
import { isatty } from 'node:tty'
import { messageOf } from './call'
import { isOutputClosed } from './closed-output'

const PIECE = 1 << 16
const STDOUT = 1

/** Results could not be written, for instance to a disk that is full. */
export class OutputFailure extends Error {}

const isGone = (failure: unknown): boolean => failure instanceof Error && 'code' in failure && failure.code === 'EPIPE'

export class Output {
  /** Whether the reader has gone. */
  closed = false
  private waiting = ''
  private readonly send = isOutputClosed() ? toNobody : isDisk() ? toDisk : toReader

  constructor() {
    // What goes wrong is told to whoever waits for the piece.
    process.stdout.on('error', () => {})
  }

  /** Adds text; gives something to wait for only where a piece is full. Rejects with an OutputFailure. */
  write(text: string): Promise<void> | undefined {
    this.waiting += text
    return this.waiting.length < PIECE ? undefined : this.flush()
  }

  /** Hands over what is left. Rejects with an OutputFailure. */
  async end(): Promise<void> {
    await this.flush()
  }

  /** Hands over bytes of text, after all that was written before. Rejects with an OutputFailure. */
  async writeBytes(bytes: Uint8Array): Promise<void> {
    await this.flush()
    await this.hand(bytes)
  }

  private async flush(): Promise<void> {
    const text = this.waiting
    this.waiting = ''
    await this.hand(text)
  }

  private async hand(text: string | Uint8Array): Promise<void> {
    if (text.length === 0 || this.closed) return
    try {
      await this.send(text)
    } catch (failure) {
      if (!isGone(failure)) throw new OutputFailure(messageOf(failure))
      this.closed = true
    }
  }
}

/** Said as the system would. */
const toNobody = (): Promise<void> => Promise.reject(new Error('EBADF: bad file descriptor, write'))

/** Whether standard output is a file, or a device that is no terminal. */
function isDisk(): boolean {
  const there = fstatSync(STDOUT)
  return there.isFile() || (there.isCharacterDevice() && !isatty(STDOUT))
}

/** A disk that is nearly full takes a part and calls it done, so it is written to until it has taken all. */
async function toDisk(text: string | Uint8Array): Promise<void> {
  let left: Uint8Array = typeof text === 'string' ? Buffer.from(text) : text
  while (left.length > 0) left = left.subarray(writeSync(STDOUT, left))
}

const toReader = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(text, failure => (failure ? reject(failure) : resolve())))
