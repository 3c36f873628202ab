/**
 * How answers become digits of one long number, each digit with as many values as the answer can have, and back. Every
 * value of a digit stands for an answer, so that nothing read can be out of range.
 */
import { checkDate, span, writeDay } from '../engine/days'
import type { Answer } from '../engine/partition'

/** Adds a digit: its value, and how many values it can have. */
export type Put = (value: bigint, of: bigint) => void
/** Takes the next digit, which can have so many values. */
export type Take = (of: bigint) => bigint

/** A way to write something, and to read it back the same. Writing throws a RangeError that names what it cannot hold. */
export interface AnswerCodec<T> {
  readonly write: (value: T, put: Put) => void
  readonly read: (take: Take) => T
}

/** An answer; undefined where there is none. */
type Answered = Answer | undefined

const outOfRange = (value: unknown): never => {
  throw new RangeError(`nothing a link can hold: ${typeof value === 'string' ? `"${value}"` : String(value)}`)
}

/** One of some values, by its place among them. */
export const oneOf = <T>(...values: readonly [T, ...T[]]): AnswerCodec<T> => ({
  write: (value, put) => {
    const place = values.indexOf(value)
    put(BigInt(place < 0 ? outOfRange(value) : place), BigInt(values.length))
  },
  read: take => values[Number(take(BigInt(values.length)))] ?? values[0],
})

export const choiceCodec = (...values: readonly string[]): AnswerCodec<Answered> => oneOf<Answered>(undefined, 'unknown', ...values)
export const flagCodec: AnswerCodec<Answered> = oneOf<Answered>(undefined, 'unknown', false, true)
export const wholeUpToCodec = (most: number): AnswerCodec<Answered> =>
  oneOf<Answered>(undefined, 'unknown', ...Array.from({ length: most + 1 }, (_, number) => number))

const MILLISECONDS = 86_400_000
const FIRST = Date.parse(writeDay(span.first))
const DAYS = BigInt((Date.parse(writeDay(span.last)) - FIRST) / MILLISECONDS + 1)
const countOf = (day: string): bigint => BigInt((Date.parse(writeDay(checkDate(day))) - FIRST) / MILLISECONDS)
const dayAt = (count: bigint): string => new Date(FIRST + Number(count) * MILLISECONDS).toISOString().slice(0, 10)

/** A calendar day `YYYY-MM-DD`. */
export const dayCodec: AnswerCodec<string> = {
  write: (value, put) => put(countOf(value), DAYS),
  read: take => dayAt(take(DAYS)),
}

const withoutDay = [undefined, 'unknown', 'never'] as const

/** A day on which something began, or `never`. */
export const sinceCodec: AnswerCodec<Answered> = {
  write: (value, put) => {
    const without = withoutDay.findIndex(one => one === value)
    put(without < 0 ? countOf(String(value)) + 3n : BigInt(without), DAYS + 3n)
  },
  read: take => {
    const value = take(DAYS + 3n)
    return value < 3n ? withoutDay[Number(value)] : dayAt(value - 3n)
  },
}

/** Whole amounts below this take less room than others. */
const COMMON = 100_000_000n
/** How many finite doubles from 0 up there are; their bits count them in order. */
const DOUBLES = 0x7ff0_0000_0000_0000n
const bits = new DataView(new ArrayBuffer(8))

/** Any finite number from 0 up, to the last bit. */
export const amountCodec: AnswerCodec<Answered> = {
  write: (value, put) => {
    if (value === undefined) return put(0n, 4n)
    if (value === 'unknown') return put(1n, 4n)
    if (typeof value !== 'number' || !(value >= 0 && value < Infinity)) return outOfRange(value)
    if (Number.isInteger(value) && value < COMMON) {
      put(2n, 4n)
      return put(BigInt(value), COMMON)
    }
    put(3n, 4n)
    bits.setFloat64(0, value)
    put(bits.getBigUint64(0), DOUBLES)
  },
  read: take => {
    const way = take(4n)
    if (way === 0n) return undefined
    if (way === 1n) return 'unknown'
    if (way === 2n) return Number(take(COMMON))
    bits.setBigUint64(0, take(DOUBLES))
    return bits.getFloat64(0)
  },
}
