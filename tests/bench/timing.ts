/**
 * Timing in one process: every subject in turn, round after round, so that noise falls on all alike; then medians. What
 * counts is the processor's time, the collector's with it, so that other work on the machine does not.
 * Nothing forces a collection between slices, for that would throw away the code of subjects that have not run lately
 * (run with --no-flush-bytecode), and each subject has a loop of its own, for a shared one would never be optimised for
 * any of them.
 */

/** Something to be timed. */
export interface Subject {
  readonly name: string
  /** Does it once for the input at `index`; the loop passes ever larger numbers. */
  readonly once: (index: number) => unknown
  readonly waits?: boolean
}

/** How often a second, over the rounds. */
export interface Timed {
  readonly name: string
  readonly perSecond: number
  readonly low: number
  readonly high: number
}

const SLICE = 60
const WARM = 30

/** Processor time of this process, in milliseconds. */
const spentTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

type Block = (from: number, times: number) => unknown

/** A loop made from text, so that it is this subject's alone. */
function blockOf({ once, waits }: Subject): Block {
  const body = `let sink; for (let i = 0; i < times; i++) sink = ${waits ? 'await ' : ''}once(from + i); return sink`
  const AsyncFunction = (async () => {}).constructor as FunctionConstructor
  const Make = waits ? AsyncFunction : Function
  const made = new Make('once', 'from', 'times', body)
  return (from, times) => made(once, from, times)
}

export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? NaN

/** Times all subjects, interleaved. */
export async function time(subjects: readonly Subject[], rounds: number): Promise<readonly Timed[]> {
  const prepared = subjects.map(subject => ({ subject, block: blockOf(subject), times: 1, at: 0, rates: [] as number[] }))
  for (const one of prepared) {
    // As many in one go as take some two milliseconds, so that reading the clock does not count.
    for (let spent = 0; spent < 2 && one.times < 1 << 20;) {
      one.times *= 2
      const start = spentTime()
      await one.block(0, one.times)
      spent = spentTime() - start
    }
  }
  for (let round = 0; round <= rounds; round++) {
    for (const one of prepared) {
      const slice = async (milliseconds: number): Promise<number> => {
        const start = spentTime()
        let done = 0
        do {
          await one.block(one.at, one.times)
          one.at += one.times
          done += one.times
        } while (spentTime() - start < milliseconds)
        return (done / (spentTime() - start)) * 1000
      }
      await slice(WARM)
      const rate = await slice(SLICE)
      if (round > 0) one.rates.push(rate)
    }
  }
  return prepared.map(({ subject, rates }) => ({
    name: subject.name,
    perSecond: median(rates),
    low: Math.min(...rates),
    high: Math.max(...rates),
  }))
}

const whole = (number: number): string => (number < 100 ? number.toPrecision(3) : Math.round(number).toLocaleString('en'))

/** One row of a table. */
export const row = (...cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(52) : cell.padStart(at === cells.length - 1 ? 22 : 15))).join('')

/** A table of rates, each beside the first: how many times slower (or faster). `scale` turns calls into the unit told. */
export function table(title: string, unit: string, timed: readonly Timed[], scale = 1): string {
  const [first] = timed
  const rows = timed.map(({ name, perSecond, low, high }) => {
    const ratio = first === undefined ? 1 : first.perSecond / perSecond
    const beside = name === first?.name ? '1' : ratio >= 1 ? `${ratio.toPrecision(3)} × slower` : `${(1 / ratio).toPrecision(3)} × faster`
    return row(name, whole(perSecond * scale), whole(low * scale), whole(high * scale), beside)
  })
  return [`\n${title}`, row('', unit, 'low', 'high', 'beside the first'), ...rows].join('\n')
}
