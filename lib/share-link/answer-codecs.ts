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

/** The law was first read for this site in this year: no day on which it was read is earlier. */
const FIRST_READ = countOf('2026-01-01')

/** A day on which the law was read for this site, in links from version two on. */
export const readDayCodec: AnswerCodec<string> = {
  write: (value, put) => {
    const since = countOf(value) - FIRST_READ
    put(since < 0n ? outOfRange(value) : since, DAYS - FIRST_READ)
  },
  read: take => dayAt(take(DAYS - FIRST_READ) + FIRST_READ),
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

/**
 * Any finite number from 0 up, to the last bit. A first digit says whether there is no answer, `unknown`, a common
 * amount, or another one and in which part of all of them, of which there are `ways` − 3.
 */
const amountIn = (ways: bigint): AnswerCodec<Answered> => {
  const parts = ways - 3n
  const part = (DOUBLES + parts - 1n) / parts
  return {
    write: (value, put) => {
      if (value === undefined) return put(0n, ways)
      if (value === 'unknown') return put(1n, ways)
      if (typeof value !== 'number' || !(value >= 0 && value < Infinity)) return outOfRange(value)
      if (Number.isInteger(value) && value < COMMON) {
        put(2n, ways)
        return put(BigInt(value), COMMON)
      }
      bits.setFloat64(0, value)
      const place = bits.getBigUint64(0)
      put(3n + place / part, ways)
      put(place % part, part)
    },
    read: take => {
      const way = take(ways)
      if (way === 0n) return undefined
      if (way === 1n) return 'unknown'
      if (way === 2n) return Number(take(COMMON))
      const place = (way - 3n) * part + take(part)
      // The last part has room for a few more than there are; no link that was written holds one.
      bits.setBigUint64(0, place < DOUBLES ? place : 0n)
      return bits.getFloat64(0)
    },
  }
}

/** An amount in a link of version one. */
export const amountCodec = amountIn(4n)
/** The same from version two on: an amount of many digits takes two bits less. */
export const packedAmountCodec = amountIn(64n)
