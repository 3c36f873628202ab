/**
 * How the time of a reading grows with its text. Counted is the time this process worked, so that a busy machine
 * changes little; small times say nothing and are not judged.
 */

/** How much longer the longer text of a pair is. */
const LONGER = 16
/** Linear readings take 16 times as long for it, quadratic ones 256 times. */
export const TOO_MUCH = 64
/** Parts of the longer text, at first and then: what is quadratic and slow shows at once, and does not take for ever. */
export const LENGTHS: readonly number[] = [20_000, 160_000]
/** Milliseconds of work; below, the time is mostly that of starting. */
const TELLING = 150

/** What is read, made in any length, and who reads it; what comes out is not looked at. */
export interface Reading<Text> {
  readonly make: (length: number) => Text
  readonly read: (text: Text) => unknown
}

async function work<Text>({ make, read }: Reading<Text>, length: number): Promise<number> {
  const text = make(length)
  const begin = process.cpuUsage()
  await read(text)
  const { user, system } = process.cpuUsage(begin)
  return (user + system) / 1000
}

async function least<Text>(reading: Reading<Text>, length: number): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) times.push(await work(reading, length))
  return Math.min(...times)
}

/** How many times as long a reading takes for a text 16 times as long, where that is too much at one of some lengths; else undefined. */
export async function tooMuchOf<Text>(reading: Reading<Text>, lengths = LENGTHS): Promise<number | undefined> {
  for (const length of lengths) {
    if ((await work(reading, length)) < TELLING) continue
    // What came first may be the price of the start, and something else may have been at work.
    const short = Math.max(1, await least(reading, length / LONGER))
    const growth = (await work(reading, length)) / short
    if (growth > TOO_MUCH) return growth
  }
  return undefined
}
