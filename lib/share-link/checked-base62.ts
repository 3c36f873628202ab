/**
 * A number as a short text of letters and digits, which chat programs and mails carry unharmed, with a version before
 * it and check signs behind it.
 */
import { present } from '../engine/present'

const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const BASE = BigInt(signs.length)
const CHECK_SIGNS = 3
/** The greatest prime that the check signs can count to. */
const PRIME = 238_321n
const SHIFT = BASE ** BigInt(CHECK_SIGNS)

const textOf = (number: bigint): string =>
  number === 0n ? '' : textOf(number / BASE) + present(signs[Number(number % BASE)], 'the sign of a digit')

function numberOf(text: string): bigint | undefined {
  let number = 0n
  for (const sign of text) {
    const digit = signs.indexOf(sign)
    if (digit < 0) return undefined
    number = number * BASE + BigInt(digit)
  }
  return number
}

/** What leaves a remainder when the whole text, read as one number, is divided by the prime. */
const checkOf = (begun: bigint, remainder: bigint): bigint => (((remainder - begun * SHIFT) % PRIME) + PRIME) % PRIME

/** A version (one digit) and a number as text. Texts with one mark cannot be read by another; without one it is 0. */
export function seal(version: number, number: bigint, mark = 0n): string {
  const begun = `${version}${textOf(number)}`
  return begun + textOf(checkOf(present(numberOf(begun), 'the number of a text'), 1n + mark)).padStart(CHECK_SIGNS, '0')
}

/**
 * The version and the number of a text; undefined unless it is exactly what `seal` wrote by the mark of its version. No
 * text with one sign replaced (a version by another of the same mark), two neighbours swapped or the last sign lost
 * passes; of any other harm one in 200,000 does.
 */
export function unseal(
  text: string,
  markOf: (version: number) => bigint = () => 0n,
): { readonly version: number; readonly number: bigint } | undefined {
  const version = Number(text.slice(0, 1))
  const number = numberOf(text.slice(1, -CHECK_SIGNS))
  if (!/^\d/.test(text) || number === undefined || seal(version, number, markOf(version)) !== text) return undefined
  return { version, number }
}
