/**
 * Numbers in Chinese numerals. By code point, since no lookalike is taken for one.
 */

/** Digits from zero to nine, with the second signs for zero and two. */
const digits = new Map(
  [...'\u3007\u4e00\u4e8c\u4e09\u56db\u4e94\u516d\u4e03\u516b\u4e5d']
    .map((sign, value) => [sign, value] as const)
    .concat([
      ['\u96f6', 0],
      ['\u4e24', 2],
    ]),
)
/** Ten, a hundred, a thousand. */
const tens = new Map([
  ['\u5341', 10],
  ['\u767e', 100],
  ['\u5343', 1_000],
])
/** Ten thousand and a hundred million: what stands before them is counted in them. */
const myriads = new Map([
  ['\u4e07', 10_000],
  ['\u4ebf', 100_000_000],
])
const ZERO = /[\u3007\u96f6]/u

/** A whole number in Chinese numerals, digit by digit or with its tens, hundreds and thousands; undefined for other text. */
export function readChineseNumber(text: string): number | undefined {
  const signs = [...text]
  if (signs.length === 0) return undefined
  if (signs.every(sign => digits.has(sign))) return Number(signs.map(sign => digits.get(sign)).join(''))
  return readCounted(signs)
}

/** `6 ten-thousands, 5 thousands`: places must fall from left to right, and only a leading ten may lack its digit. */
function readCounted(signs: readonly string[]): number | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  let lastTen = Infinity
  let lastMyriad = Infinity
  let afterZero = false
  for (const [index, sign] of signs.entries()) {
    const value = digits.get(sign)
    if (value !== undefined) {
      if (digit !== undefined) return undefined
      if (ZERO.test(sign)) afterZero = true
      else digit = value
      continue
    }
    const ten = tens.get(sign)
    if (ten !== undefined) {
      if (ten >= lastTen || (digit === undefined && !(ten === 10 && index === 0))) return undefined
      section += (digit ?? 1) * ten
      lastTen = ten
      digit = undefined
      afterZero = false
      continue
    }
    const myriad = myriads.get(sign)
    if (myriad === undefined || myriad >= lastMyriad || section + (digit ?? 0) === 0) return undefined
    total += (section + (digit ?? 0)) * myriad
    lastMyriad = myriad
    lastTen = Infinity
    section = 0
    digit = undefined
    afterZero = false
  }
  // A digit right after a place means that place's tenth in speech: so it must be the ones, or be led in by a zero.
  const spoken = digit !== undefined && !afterZero && lastTen > 10 && (lastTen < Infinity || lastMyriad < Infinity)
  return spoken ? undefined : total + section + (digit ?? 0)
}
