import type { Placed } from '../check/cases'
import type { Form } from './forms'
import type { Output } from './output'
import type { Scanned } from './quick-csv/scanner'

/** Writes the results of cases in their form, one after another. */
export class ResultWriter {
  /** How many cases there were. */
  count = 0
  /** The exit status they come to: 1 where one was refused. */
  status = 0

  /** Takes the form, the day for cases that name none, and where results go. */
  constructor(
    private readonly form: Form,
    private readonly on: string,
    private readonly output: Pick<Output, 'closed' | 'write' | 'writeBytes'>,
  ) {}

  /** Whether the reader of the results has gone. */
  get closed(): boolean {
    return this.output.closed
  }

  /** Writes the result of a case; gives something to wait for only where a piece is full. */
  add(placed: Placed): Promise<void> | undefined {
    if (!placed.read.ok) this.status = 1
    const before = this.count === 0 ? this.form.before : this.form.between
    this.count += 1
    return this.output.write(`${before}${this.form.of(placed, this.on)}`)
  }

  /** Writes lines of verdicts that are ready. */
  async addLines({ text, people, refused }: Scanned): Promise<void> {
    if (refused) this.status = 1
    if (this.count === 0 && people > 0) await this.output.write(this.form.before)
    this.count += people
    await this.output.writeBytes(text)
  }

  /** Writes what stands after the last one. */
  async end(): Promise<void> {
    await this.output.write(`${this.count === 0 ? this.form.before : ''}${this.form.after}`)
  }
}
