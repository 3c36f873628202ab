/**
 * From the text of a cell to the region of a fact, in SQL. A blank is the region behind all others, a fault is -1.
 */
import type { FactKind } from '../../engine/facts'
import type { Partition } from '../../engine/partition'
import { span, writeDay } from '../../engine/days'
import { NEVER, UNKNOWN } from '../../check/case'
import type { Dialect } from './dialects'

/** What stands in the place of a region where the cell is at fault. */
export const FAULT = -1
/** The day, as a number, of what never began: later than every day. */
const NO_DAY = 9999_99_99
/** Numbers written with more signs are refused: not every database can read them. */
const LONGEST = 300

const quoted = (text: string): string => `'${text}'`
const list = (texts: readonly string[]): string => texts.map(quoted).join(', ')

const monthsEnds = ['02-30', '02-31', '04-31', '06-31', '09-31', '11-31']
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const leapYears = Array.from({ length: 201 }, (_, index) => 1900 + index)
  .filter(isLeap)
  .map(String)

/** Whether a text is a day of the span, by comparisons of text alone. */
export function isDay({ isDayText }: Dialect, text: string): string {
  const monthAndDay = `substr(${text}, 6, 5)`
  return [
    isDayText(text),
    `${text} BETWEEN ${quoted(writeDay(span.first))} AND ${quoted(writeDay(span.last))}`,
    `substr(${text}, 6, 2) BETWEEN '01' AND '12'`,
    `substr(${text}, 9, 2) BETWEEN '01' AND '31'`,
    `${monthAndDay} NOT IN (${list(monthsEnds)})`,
    `(${monthAndDay} <> '02-29' OR substr(${text}, 1, 4) IN (${list(leapYears)}))`,
  ].join(' AND ')
}

/** A day as the number `yyyymmdd`. */
export const dayNumber = ({ integer }: Dialect, text: string): string => integer(`replace(${text}, '-', '')`)

/**
 * A check date as a number with which days some years ago compare as their anniversaries do: where it is 28 February of a
 * common year, whatever began on a 29th is as old as if it had begun the day before.
 */
export const checkDayNumber = (dialect: Dialect, text: string): string =>
  `${dayNumber(dialect, text)} + CASE WHEN substr(${text}, 6, 5) = '02-28' AND substr(${text}, 1, 4) NOT IN (${list(leapYears)}) THEN 1 ELSE 0 END`

/**
 * A cell without white space around it. Where a look shows that there is none, or that the cell is at fault with it as
 * without, nothing is taken off: that is what costs most.
 */
export function cleanCell({ trimmed }: Dialect, kind: FactKind, cell: string): string {
  const beginsWithDigit = `${cell} >= '0' AND ${cell} < ':'`
  const cleaned = (isClean: string) => `CASE WHEN ${cell} IS NULL OR ${isClean} THEN ${cell} ELSE ${trimmed(cell)} END`
  switch (kind.kind) {
    case 'choice':
      return cleaned(isOneOf(cell, kind.values))
    case 'flag':
      return cleaned(isOneOf(cell, ['true', 'false']))
    case 'since':
      return cleaned(`length(${cell}) = 10 AND ${beginsWithDigit} OR ${cell} = ${quoted(NEVER)}`)
    case 'quantity':
      return cleaned(`${beginsWithDigit} AND substr(${cell}, length(${cell}), 1) BETWEEN '0' AND '9'`)
  }
}

/** A cell's value as SQL compares it best: a number, a day as a number; undefined where its text is compared. */
export function typedCell(dialect: Dialect, kind: FactKind, cell: string): string | undefined {
  switch (kind.kind) {
    case 'choice':
    case 'flag':
      return undefined
    case 'since':
      return `CASE WHEN ${cell} = ${quoted(NEVER)} THEN ${NO_DAY} WHEN ${dialect.isDayText(cell)} THEN ${dayNumber(dialect, cell)} END`
    case 'quantity':
      return `CASE WHEN length(${cell}) <= ${LONGEST} AND ${dialect.isNumberText(cell)} THEN ${dialect.double(cell)} END`
  }
}

/** Whether a day as a number is none of the calendar or the span; what never began is none. */
const isNoDay = (day: string): string =>
  [
    `${day} NOT BETWEEN ${span.first} AND ${span.last}`,
    `${day} % 100 NOT BETWEEN 1 AND 31`,
    `${day} % 10000 NOT BETWEEN 101 AND 1231`,
    ...monthsEnds.map(end => `${day} % 10000 = ${Number(end.replace('-', ''))}`),
    `${day} % 10000 = 229 AND (${day} % 40000 <> 229 OR ${day} = 19000229 OR ${day} = 21000229)`,
  ].join(' OR ')

/** Compared one by one: of a longer list some databases make a table, and look into it for every row. */
const isOneOf = (text: string, values: readonly string[]): string => values.map(value => `${text} = ${quoted(value)}`).join(' OR ')

/** Whether a cell is blank: nothing, or that it is not known. */
const isBlankCell = (cell: string): string => `${cell} IS NULL OR ${isOneOf(cell, ['', UNKNOWN])}`

/**
 * The region of a cell. `typed` is what `typedCell` made of it, or the cell itself; `checkDay` a check date as
 * `checkDayNumber` makes it.
 */
export function regionCase(dialect: Dialect, partition: Partition, cell: string, typed: string, checkDay: string): string {
  const { kind, regions, years } = partition
  const blank = (text: string) => `WHEN ${isBlankCell(text)} THEN ${regions}`
  const cases = (...whens: readonly string[]) => `CASE ${whens.join(' ')} ELSE ${FAULT} END`
  switch (kind.kind) {
    case 'choice': {
      const alike = Array.from({ length: regions }, (_, region) =>
        kind.values.filter(value => partition.regionOf(value, span.last) === region),
      )
      return cases(blank(cell), ...alike.map((values, region) => `WHEN ${isOneOf(typed, values)} THEN ${region}`))
    }
    case 'flag': {
      const when = (text: string, value: boolean) => `WHEN ${text} = '${value}' THEN ${partition.regionOf(value, span.last)}`
      // Two spellings of the same, or a database would make every cell small beforehand.
      return cases(blank(cell), when(typed, true), when(typed, false), when(`lower(${typed})`, true), when(`lower(${typed} || '')`, false))
    }
    case 'since': {
      const reached = years.map((count, index) => `WHEN ${typed} <= ${checkDay} - ${count}0000 THEN ${index + 1}`).toReversed()
      return cases(
        blank(cell),
        `WHEN ${typed} = ${NO_DAY} THEN 0`,
        `WHEN ${isNoDay(typed)} THEN ${FAULT}`,
        ...reached,
        `WHEN ${typed} IS NOT NULL THEN 0`,
      )
    }
    case 'quantity': {
      const above = kind.most === undefined ? [] : [`WHEN ${typed} > ${kind.most} THEN ${FAULT}`]
      const broken = kind.whole ? [`WHEN ${typed} < 9007199254740992 AND ${typed} <> ${dialect.floor(typed)} THEN ${FAULT}`] : []
      const from = Array.from({ length: regions - 1 }, (_, index) => regions - 1 - index)
      const reached = from.map(region => `WHEN ${typed} ${lowest(partition, region)} THEN ${region}`)
      return cases(blank(cell), ...above, ...broken, ...reached, `WHEN ${typed} >= ${kind.least} THEN 0`)
    }
  }
}

/** The comparison that numbers of a region and all above it meet, and none below. */
function lowest(partition: Partition, region: number): string {
  const condition = partition.describe(Array.from({ length: partition.regions - region }, (_, index) => region + index))
  if (condition?.kind === 'at-least') return `>= ${condition.number}`
  if (condition?.kind === 'more-than') return `> ${condition.number}`
  throw new RangeError(`the numbers of "${partition.fact}" from region ${region} up have no lowest`)
}
