const double = new Float64Array(1)
const bits = new BigInt64Array(double.buffer)

/** The very next double above (1) or below (-1) a number above zero. */
export function beside(number: number, step: 1 | -1): number {
  double[0] = number
  bits[0] = (bits[0] ?? 0n) + BigInt(step)
  return double[0] ?? number
}

/** A number and its two neighbours, as far as they are numbers from zero up. */
export const aroundDouble = (number: number): readonly number[] =>
  number <= 0 ? [0, Number.MIN_VALUE] : [beside(number, -1), number, beside(number, 1)].filter(Number.isFinite)
