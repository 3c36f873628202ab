/**
 * Numbers as a computer keeps them: doubles. Between two neighbours there is none, and from 2^53 up not every whole
 * number is one.
 */
import type { Quantity } from './facts'

/** The least double above a finite number; Infinity above the greatest. */
export function nextAbove(number: number): number {
  if (number === 0) return Number.MIN_VALUE
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, number)
  view.setBigInt64(0, view.getBigInt64(0) + (number > 0 ? 1n : -1n))
  return view.getFloat64(0)
}

/** The least whole number above a finite number that is a double. */
const nextWholeAbove = (number: number): number => Math.max(Math.floor(number) + 1, Math.ceil(nextAbove(number)))

/**
 * Numbers that a quantity takes, ascending: the least of all, the least from each mark up, and the least above each
 * mark. So of every run of numbers between borders at or just above marks the least is among them.
 */
export function numbersAround({ least, most = Infinity, whole }: Quantity, marks: readonly number[]): readonly number[] {
  const first = Math.max(least, -Number.MAX_VALUE)
  const last = Math.min(most, Number.MAX_VALUE)
  const borders = marks.filter(Number.isFinite)
  const above = whole
    ? [Math.ceil(first), ...borders.flatMap(mark => [Math.ceil(mark), nextWholeAbove(mark)])]
    : [first, ...borders.flatMap(mark => [mark, nextAbove(mark)])]
  return [...new Set(above)].filter(number => number >= first && number <= last).sort((a, b) => a - b)
}
