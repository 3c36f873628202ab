/**
 * Writes to a stream in large pieces, waits while the reader is slow, and stops quietly when the reader has gone.
 */
import type { Writable } from 'node:stream'

const PIECE = 1 << 16

export class Output {
  /** Whether the reader has gone. */
  closed = false
  private waiting = ''

  constructor(private readonly stream: Writable) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      this.closed = true
    })
  }

  /** Adds text; gives something to wait for only where a piece is full. */
  write(text: string): Promise<void> | undefined {
    this.waiting += text
    return this.waiting.length < PIECE ? undefined : this.flush()
  }

  /** Hands over what is left. */
  async end(): Promise<void> {
    await this.flush()
  }

  private async flush(): Promise<void> {
    const text = this.waiting
    this.waiting = ''
    if (text === '' || this.closed) return
    await new Promise<void>(resolve => this.stream.write(text, () => resolve()))
  }
}
