/**
 * How far a command has come, on one line of a terminal that is written anew several times a second.
 */
import type { Translator } from '../text/translator'

type ProgressWords = Translator<'command.progress' | 'command.progressLeft'>

/** What a command that is done in a second need not say. */
const SILENT_FOR = 1000
const BETWEEN = 200

const WRITE_ANEW = '\r\u001b[K'

/** Tells of rows read so far, how many come a second, and how many seconds are left where the size of the input is known. */
export class RowProgress {
  private bytes = 0
  private shownAt = 0
  private readonly begun: number

  /** Takes words, the size of the input in bytes, what shows text on the terminal, and a clock in milliseconds. */
  constructor(
    private readonly t: ProgressWords,
    private readonly size: number | undefined,
    private readonly show: (text: string) => void,
    private readonly now: () => number,
  ) {
    this.begun = now()
    this.shownAt = this.begun + SILENT_FOR - BETWEEN
  }

  /** So many bytes more were read. */
  read(bytes: number): void {
    this.bytes += bytes
  }

  /** So many rows there are by now: says so, unless it did just before. */
  update(rows: number): void {
    const now = this.now()
    if (now - this.shownAt < BETWEEN) return
    this.shownAt = now
    this.show(`${WRITE_ANEW}${this.line(rows, (now - this.begun) / 1000)}`)
  }

  /** Leaves the line empty again. */
  end(): void {
    if (this.shownAt >= this.begun + SILENT_FOR) this.show(WRITE_ANEW)
  }

  private line(rows: number, seconds: number): string {
    const rate = Math.round(rows / seconds)
    if (this.size === undefined) return this.t('command.progress', { rows, rate })
    const left = Math.ceil((Math.max(0, this.size - this.bytes) * seconds) / this.bytes)
    return this.t('command.progressLeft', { rows, rate, left })
  }
}
