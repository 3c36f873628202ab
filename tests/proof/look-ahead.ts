/**
 * What a rule says day by day while answers stay as they are, worked out by trying everything.
 */
import type { Answer } from '../../lib/engine/partition'
import type { Rule } from '../../lib/engine/rules'
import type { Axis } from './axes'
import { FIRST_DAY, LAST_DAY, daysOn, yearsOn } from './calendar'
import { Space, type Partly } from './space'
import { holds, stands } from './trial'

/** A fact that is a day something began, and the years of which it is asked whether they are full. */
export interface Counting extends Axis {
  readonly years: readonly number[]
}

/** Days something began, by fact; undefined is a blank. */
export type Beginnings = Readonly<Record<string, Answer | undefined>>

const NO = 1
const YES = 2
const DISPUTED = 4

export class LookAhead {
  private readonly still: Space
  private readonly tables = new Map<string, Int32Array>()
  private readonly space: Space

  /** `counting` are the days something began, `still` the other facts of the readings; regions as on `day`. */
  constructor(
    private readonly rule: Rule,
    still: readonly Axis[],
    private readonly counting: readonly Counting[],
    private readonly day: string,
  ) {
    this.still = new Space(still)
    this.space = new Space([...still, ...counting])
  }

  answersOf(cell: number): Partly {
    return Object.fromEntries(
      this.still.axes.map(({ fact, answers }, at) => [
        fact,
        answers[Math.floor(cell / (this.still.strides[at] ?? 1)) % (answers.length + 1)],
      ]),
    )
  }

  /** The cells of the other facts, those together that come to the same with all days something began, on all days. */
  groups(): readonly (readonly number[])[] {
    const turns = this.rule.readings.flatMap(({ from, until }) => [from, until ?? from])
    const tables = [FIRST_DAY, ...turns].map(day => this.table(day))
    const groups = new Map<string, number[]>()
    for (let cell = 0; cell < this.still.size; cell++) {
      const said: number[] = []
      for (const table of tables) for (let began = cell; began < this.space.size; began += this.still.size) said.push(table[began] ?? 0)
      const key = said.join('')
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [cell])
      else group.push(cell)
    }
    return [...groups.values()]
  }

  /** From the first of some days on, with these days something began. */
  from(days: readonly string[], began: Beginnings) {
    const tables = this.tablesOf(days)
    // Per way of filling in a blank day what the days something began add to a cell, day by day.
    const ways = this.counting.reduce<readonly Int32Array[]>(
      (made, axis) => {
        const more = this.columnsOf(axis, began[axis.fact], days)
        return made.flatMap(one => more.map(other => one.map((add, at) => add + (other[at] ?? 0))))
      },
      [new Int32Array(days.length)],
    )
    const said = (cell: number, at: number): number => {
      let bits = 0
      for (const way of ways) bits |= tables[at]?.[cell + (way[at] ?? 0)] ?? 0
      return bits
    }
    return {
      /** The first of the days with yes for a cell of the other facts; null when there is none, or today's verdict is open or not covered. */
      first: (cell: number): string | null => {
        const today = said(cell, 0)
        if (today === 0 || (today & (today - 1)) !== 0) return null
        for (let at = 0; at < days.length; at++) if (said(cell, at) === YES) return days[at] ?? null
        return null
      },
    }
  }

  /** The verdicts, as bits, for every partly answered case with the readings that stand on a day. */
  private table(day: string): Int32Array {
    const live = this.rule.readings.filter(reading => stands(reading, day))
    const key = live.map(({ id }) => id).join()
    const known = this.tables.get(key)
    if (known !== undefined) return known
    const table = this.space.table(
      person => {
        const said = live.map(({ when }) => holds(when, person, this.day))
        if (said.length === 0) return 0
        return said.every(Boolean) ? YES : said.some(Boolean) ? DISPUTED : NO
      },
      (one, other) => one | other,
    )
    this.tables.set(key, table)
    return table
  }

  private readonly tablesByDays = new Map<readonly string[], readonly Int32Array[]>()
  private tablesOf(days: readonly string[]): readonly Int32Array[] {
    const tables = this.tablesByDays.get(days) ?? days.map(day => this.table(day))
    this.tablesByDays.set(days, tables)
    return tables
  }

  private readonly columns = new Map<string, readonly Int32Array[]>()

  /**
   * What a day something began adds to a cell, day by day. For a blank one that is one column, the blank's own; but where
   * the span is too short for some answers on some day, one for each answer that can be told apart.
   */
  private columnsOf(axis: Counting, answer: Answer | undefined, days: readonly string[]): readonly Int32Array[] {
    const key = `${axis.fact} ${String(answer)} ${days[0] ?? ''}`
    const known = this.columns.get(key)
    if (known !== undefined) return known
    const stride = this.space.strides[this.space.axes.indexOf(axis)] ?? 0
    const anniversaries = axis.years.map(years => (answer === undefined || answer === 'never' ? '' : yearsOn(String(answer), years)))
    const columns =
      answer === undefined
        ? this.blankColumns(axis, days)
        : [days.map(day => this.digit(axis, anniversaries.filter(then => then !== '' && then <= day).length))]
    const made = columns.map(column => Int32Array.from(column, digit => digit * stride))
    this.columns.set(key, made)
    return made
  }

  private blankColumns(axis: Counting, days: readonly string[]): readonly (readonly number[])[] {
    const every = axis.answers.map((_, digit) => digit)
    const reached = days.map(day => (day <= LAST_DAY ? every : this.reachable(axis, day)))
    if (reached.every(digits => digits.length === every.length)) return [days.map(() => axis.answers.length)]
    return every.map(digit => reached.map(digits => (digits.includes(digit) ? digit : (digits[0] ?? digit))))
  }

  /** The region of so many full years, the same as for that region's own answer. */
  private digit(axis: Counting, reached: number): number {
    return axis.answers.findIndex(one => this.full(axis, one, this.day) === reached)
  }

  private full = (axis: Counting, began: Answer, on: string): number =>
    axis.years.filter(years => began !== 'never' && yearsOn(String(began), years) <= on).length

  /** The regions that some day of the span reaches: a late day is too late for some. */
  private reachable(axis: Counting, day: string): readonly number[] {
    const around = axis.years.flatMap(years => [-1, 0, 1].map(days => daysOn(yearsOn(day, -years), days)))
    const began = ['never', FIRST_DAY, LAST_DAY, ...around.filter(one => one >= FIRST_DAY && one <= LAST_DAY)]
    return [...new Set(began.map(one => this.digit(axis, this.full(axis, one, day))))]
  }
}
