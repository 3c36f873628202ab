/**
 * A file in blocks, each of which can be scanned alone: to a block belong the rows that begin in it.
 */
import { readSync } from 'node:fs'
import type { Scanned, Scanner } from './scanner'

const BLOCK = 1 << 22
/** A row that goes on longer behind its block is none for the quick lane. */
const LONGEST_END = 1 << 16
const LF = 10

/** A file that is open: where its rows begin behind the head, and where it ends. */
export interface OpenFile {
  readonly descriptor: number
  readonly from: number
  readonly size: number
}

/** What a block came to. `end` is a place in the file. */
export interface ScannedBlock extends Scanned {
  /** Whether all rows that begin in it were scanned. */
  readonly isWhole: boolean
}

export const blockCount = ({ from, size }: OpenFile): number => Math.ceil((size - from) / BLOCK)

/** Scans a block, by its number from 0 on. */
export function scanBlock({ descriptor, from, size }: OpenFile, index: number, scanner: Scanner): ScannedBlock {
  const begin = from + index * BLOCK
  const next = Math.min(begin + BLOCK, size)
  // The byte before tells whether a row begins with the block.
  const bytes = readFully(descriptor, begin - 1, Math.min(next + LONGEST_END, size))
  const first = bytes.indexOf(LF) + 1
  const lastEnd = bytes.indexOf(LF, next - begin)
  const end = (lastEnd === -1 ? bytes.lastIndexOf(LF) : lastEnd) + 1
  const scanned = scanner.scan(bytes.subarray(first, end))
  const reached = begin - 1 + first + scanned.end
  return { ...scanned, end: reached, isWhole: scanned.end === end - first && (lastEnd !== -1 || reached === size) }
}

function readFully(descriptor: number, from: number, to: number): Uint8Array {
  const bytes = new Uint8Array(to - from)
  let length = 0
  for (let read = -1; read !== 0 && length < bytes.length; length += read)
    read = readSync(descriptor, bytes, length, bytes.length - length, from + length)
  return bytes.subarray(0, length)
}
