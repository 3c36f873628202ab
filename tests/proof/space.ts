/**
 * Every partly answered case on some axes as one cell of a table. The digit of a fact is the region of its answer, or,
 * after the last region, a blank. Complete cases are tried out one by one; a cell with a blank is put together from the
 * cells that fill it, which stand before it. So the table holds what trying every way of filling in every blank gives.
 */
import type { Answer } from '../../lib/engine/partition'
import type { Axis } from './axes'
import type { Person } from './trial'

/** Answers by fact; undefined is a blank. */
export type Partly = Readonly<Record<string, Answer | undefined>>

export class Space {
  /** Number of partly answered cases, complete ones among them. */
  readonly size: number
  /** Number of complete cases. */
  readonly complete: number
  /** Per axis what one digit more adds to the number of a cell. */
  readonly strides: readonly number[]
  /** Per axis the number of regions, which is also the digit of a blank. */
  readonly counts: readonly number[]

  constructor(readonly axes: readonly Axis[]) {
    this.counts = axes.map(({ answers }) => answers.length)
    const strides: number[] = []
    let size = 1
    for (const count of this.counts) {
      strides.push(size)
      size *= count + 1
    }
    this.strides = strides
    this.size = size
    this.complete = this.counts.reduce((product, count) => product * count, 1)
  }

  /** The cells in their order, one after another; `answers` is one object, filled anew for each. */
  walk(visit: (cell: number, digits: Uint32Array, answers: Partly) => void): void {
    this.turn(0, visit)
  }

  /** The complete cases only. */
  walkComplete(visit: (cell: number, digits: Uint32Array, person: Person) => void): void {
    // Without the digit of the blank every answer is there.
    this.turn(1, (cell, digits, answers) => visit(cell, digits, answers as Person))
  }

  private turn(without: 0 | 1, visit: (cell: number, digits: Uint32Array, answers: Partly) => void): void {
    const digits = new Uint32Array(this.axes.length)
    const answers: Record<string, Answer | undefined> = {}
    for (const {
      fact,
      answers: [first],
    } of this.axes)
      answers[fact] = first
    let cell = 0
    let at: number
    do {
      visit(cell, digits, answers)
      for (at = 0; at < digits.length; at++) {
        const digit = digits[at] ?? 0
        const stride = this.strides[at] ?? 0
        const over = digit === (this.counts[at] ?? 0) - without
        digits[at] = over ? 0 : digit + 1
        cell += over ? -digit * stride : stride
        const axis = this.axes[at]
        if (axis !== undefined) answers[axis.fact] = axis.answers[digits[at] ?? 0]
        if (!over) break
      }
    } while (at < digits.length)
  }

  /** The first two axes that are blank; -1 where there is none. */
  blanks(digits: Uint32Array): { readonly first: number; readonly second: number } {
    let first = -1
    for (let at = 0; at < digits.length; at++) {
      if (digits[at] !== this.counts[at]) continue
      if (first >= 0) return { first, second: at }
      first = at
    }
    return { first, second: -1 }
  }

  /** Per cell what `join` makes, two by two, of all its complete cases. */
  table(tried: (person: Person) => number, join: (one: number, other: number) => number): Int32Array {
    const cells = new Int32Array(this.size)
    this.walk((cell, digits, answers) => {
      const { first } = this.blanks(digits)
      if (first < 0) {
        cells[cell] = tried(answers as Person)
        return
      }
      const stride = this.strides[first] ?? 0
      let joined = cells[cell - stride] ?? 0
      for (let back = this.counts[first] ?? 0; back > 1; back--) joined = join(joined, cells[cell - back * stride] ?? 0)
      cells[cell] = joined
    })
    return cells
  }

  /**
   * Per cell the blanks that matter, as bits by axis: two complete cases exist that fill all blanks, differ in that fact
   * alone and end differently. `differs` says of a cell with one blank whether its complete cases do.
   */
  mattering(differs: (cell: number) => boolean): Int32Array {
    const cells = new Int32Array(this.size)
    const gathered = (cell: number, axis: number): number => {
      const stride = this.strides[axis] ?? 0
      let found = 0
      for (let back = this.counts[axis] ?? 0; back > 0; back--) found |= cells[cell - back * stride] ?? 0
      return found
    }
    this.walk((cell, digits) => {
      const { first, second } = this.blanks(digits)
      if (first < 0) return
      const bit = 1 << first
      if (second < 0) cells[cell] = differs(cell) ? bit : 0
      else cells[cell] = (gathered(cell, first) & ~bit) | (gathered(cell, second) & bit)
    })
    return cells
  }

  /** The number of the cell of some answers, each of which must be one of its axis. */
  cellOf(answers: Partly): number {
    return this.axes.reduce((cell, { fact, answers: known }, at) => {
      const found = known.findIndex(answer => answer === answers[fact])
      return cell + (found < 0 ? known.length : found) * (this.strides[at] ?? 0)
    }, 0)
  }
}
