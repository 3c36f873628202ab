/**
 * What a rule says day by day while answers stay as they are, worked out by trying everything.
 */
import type { Answer } from '../engine/partition'
import type { Rule } from '../engine/rules'
import type { Axis } from './axes'
import { FIRST_DAY, LAST_DAY, daysOn, yearsOn } from './calendar'
import type { Counting } from './earliest'
import { Space, type Partly } from './space'
import { holds, stands } from './trial'

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
  constructor(private readonly rule: Rule, still: readonly Axis[], private readonly counting: readonly Counting[], private readonly day: string) {
    this.still = new Space(still)
    this.space = new Space([...still, ...counting])
  }

  answersOf(cell: number): Partly {
    return Object.fromEntries(
      this.still.axes.map(({ fact, answers }, at) => [fact, answers[Math.floor(cell / (this.still.strides[at] ?? 1)) % (answers.length + 1)]]),
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
    const tables = days.map(day => this.table(day))
    const cells = days.map(day => this.cellsOf(day, began))
    const said = (cell: number, at: number): number => {
      const table = tables[at]
      let bits = 0
      for (const add of cells[at] ?? []) bits |= table?.[cell + add] ?? 0
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

  private readonly remembered = new Map<string, readonly number[]>()

  /** What the days something began add to a cell on a day: a blank one as many numbers as there are answers to tell apart. */
  private cellsOf(day: string, began: Beginnings): readonly number[] {
    const add: number[] = []
    for (const [at, axis] of this.counting.entries()) {
      const answer = began[axis.fact]
      const stride = this.space.strides[this.still.axes.length + at] ?? 0
      const digits = answer === undefined ? this.anyDigit(axis, day) : [this.digit(axis, answer, day)]
      const before = add.length === 0 ? [0] : add.splice(0)
      for (const one of before) for (const digit of digits) add.push(one + digit * stride)
    }
    const key = add.join()
    const known = this.remembered.get(key) ?? (add.length === 0 ? [0] : add)
    this.remembered.set(key, known)
    return known
  }

  private readonly levels = new Map<string, number>()

  /** The region of a day something began: how many of the years are full, the same as for that region's own answer. */
  private digit(axis: Counting, answer: Answer, day: string): number {
    const full = (began: Answer, on: string) => axis.years.filter(years => began !== 'never' && this.anniversary(String(began), years) <= on).length
    const reached = full(answer, day)
    const key = `${axis.fact} ${reached}`
    const known = this.levels.get(key) ?? axis.answers.findIndex(one => full(one, this.day) === reached)
    this.levels.set(key, known)
    return known
  }

  private readonly anniversaries = new Map<string, string>()
  private anniversary(day: string, years: number): string {
    const key = `${day} ${years}`
    const known = this.anniversaries.get(key) ?? yearsOn(day, years)
    this.anniversaries.set(key, known)
    return known
  }

  /** The regions that some day of the span reaches: a late day is too late for some. */
  private anyDigit(axis: Counting, day: string): readonly number[] {
    if (day <= LAST_DAY) return [axis.answers.length]
    const around = axis.years.flatMap(years => [-1, 0, 1].map(days => daysOn(yearsOn(day, -years), days)))
    const days = ['never', FIRST_DAY, LAST_DAY, ...around.filter(began => began >= FIRST_DAY && began <= LAST_DAY)]
    return [...new Set(days.map(began => this.digit(axis, began, day)))]
  }
}
