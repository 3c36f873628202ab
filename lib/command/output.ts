/**
 * Writes to a stream in large pieces, waits while the reader is slow, and stops quietly when the reader has gone.
 */
import { once } from 'node:events'
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

  /** Adds text; resolves at once unless a piece is full and the reader is slow. */
  write(text: string): Promise<void> | void {
    this.waiting += text
    if (this.waiting.length >= PIECE) return this.flush()
  }

  /** Hands over what is left. */
  async end(): Promise<void> {
    await this.flush()
  }

  private async flush(): Promise<void> {
    const text = this.waiting
    this.waiting = ''
    if (text === '' || this.closed) return
    if (!this.stream.write(text)) await Promise.race([once(this.stream, 'drain'), once(this.stream, 'close')]).catch(() => {})
  }
}
