/**
 * The quick lane on two threads, for a large file: blocks are scanned by whoever is free, and written in their order.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { BegunCsv } from '../csv'
import type { ResultWriter } from '../result-writer'
import { blockCount, scanBlock, type OpenFile, type ScannedBlock } from './blocks'
import { headOf, scannerUnder } from './verdicts-quickly'

/** For a smaller file a second thread is not worth its start. */
const LEAST_SIZE = 1 << 24
const LONGEST_HEAD = 1 << 16
/** So many blocks are asked of the second thread at once, and so many may be ready before their turn. */
const ASKED = 2
const AHEAD = 8

/** What the second thread is told at first. */
interface ThreadData {
  readonly file: OpenFile
  readonly head: string
  readonly on: string
}

export const isThreadData = (came: unknown): came is ThreadData =>
  typeof came === 'object' && came !== null && 'file' in came && 'head' in came && 'on' in came

/** Where the exact lane goes on in a file. */
export interface RestOfFile {
  readonly from: number
  readonly begun: BegunCsv
}

/**
 * Writes the verdicts of a file as far as its rows are plain, from the first on; `done` hears of bytes that were read.
 * Gives where the rest begins; undefined, with nothing written, for what is no large file, or on a machine of one core.
 */
export async function verdictsByTwo(
  name: string,
  on: string,
  results: ResultWriter,
  done: (bytes: number) => void,
): Promise<RestOfFile | undefined> {
  const descriptor = name === '-' || availableParallelism() < 2 ? undefined : opened(name)
  if (descriptor === undefined) return undefined
  try {
    const there = fstatSync(descriptor)
    if (!there.isFile() || there.size < LEAST_SIZE) return undefined
    const first = new Uint8Array(LONGEST_HEAD)
    const found = headOf(first.subarray(0, readSync(descriptor, first, 0, LONGEST_HEAD, 0)))
    if (found === undefined || scannerUnder(found.head, on) === undefined) return undefined
    const file = { descriptor, from: found.end, size: there.size }
    return await blocksByTwo({ file, head: found.head, on }, results, done)
  } finally {
    closeSync(descriptor)
  }
}

/** Where it cannot be opened, the exact lane says why. */
function opened(name: string): number | undefined {
  try {
    return openSync(name, 'r')
  } catch {
    return undefined
  }
}

async function blocksByTwo(data: ThreadData, results: ResultWriter, done: (bytes: number) => void): Promise<RestOfFile | undefined> {
  const { file, head, on } = data
  const scanner = scannerUnder(head, on)
  if (scanner === undefined) return undefined
  const count = blockCount(file)
  const ready = new Map<number, ScannedBlock>()
  const asked = new Set<number>()
  let [next, written, from, line] = [0, 0, file.from, 2]
  let wake = () => {}
  let isHelped = true
  const second = new Worker(new URL(import.meta.url), { argv: [fileURLToPath(new URL(SECOND_THREAD, import.meta.url))], workerData: data })
  const ask = () => {
    while (isHelped && asked.size < ASKED && next < Math.min(count, written + AHEAD)) {
      asked.add(next)
      second.postMessage(next++)
    }
  }
  second.on('message', ({ index, block }: { index: number; block: ScannedBlock }) => {
    asked.delete(index)
    ready.set(index, block)
    ask()
    wake()
  })
  // Without a second thread all is done by this one.
  const alone = () => {
    isHelped = false
    wake()
  }
  second.on('error', alone).on('exit', alone)
  try {
    ask()
    for (let isWhole = true; isWhole && written < count && !results.closed;) {
      const block = ready.get(written)
      if (block !== undefined) {
        ready.delete(written)
        await results.addLines(block)
        done(block.end - from)
        written += 1
        from = block.end
        line += block.lines
        isWhole = block.isWhole
      } else if (!isHelped || next < Math.min(count, written + AHEAD)) {
        const mine = isHelped ? next++ : written
        ready.set(mine, scanBlock(file, mine, scanner))
        // What the second thread has to say is heard in between.
        await new Promise(resolve => setImmediate(resolve))
      } else await new Promise<void>(resolve => (wake = resolve))
      ask()
    }
  } finally {
    await second.terminate()
  }
  return { from, begun: { head: head.split(','), line } }
}

/** As seen from the program that runs this one. */
const SECOND_THREAD = '../cli/quick-csv/second-thread.ts'
