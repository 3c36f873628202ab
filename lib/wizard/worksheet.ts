/**
 * The answers that follow from what a person knows of wages and taxes.
 */
import { workedFacts, yearsBefore, type WorkableFact, type WorkedFacts } from '../check/worked-facts'
import { isSum, type YearlySums } from '../check/yearly-sums'
import { checkDate } from '../engine/days'
import { readNumberText } from '../input/number-text'
import {
  AVERAGES_OF_EMPLOYEES,
  averageWages,
  timesAverageOfYearBefore,
  YEARS_OF_EMPLOYEES,
  type AverageWage,
} from '../policy/average-wages'
import type { EntryProblem } from './form-answers'
import type { Answers } from './session-state'
import type { Worksheet } from './worksheet-state'

/** The questions that four yearly rows of wage and tax answer. */
export const incomeFacts = [
  'leastAnnualWageCny',
  'leastAnnualTaxCny',
  'wageSixTimesAverage',
  'taxFifthOfStandard',
  'taxFifthOfWage',
] as const satisfies readonly WorkableFact[]
export type IncomeFact = (typeof incomeFacts)[number]

/** A sum read, or what is wrong with its text; nothing typed is neither. */
export function readSum(text: string): { readonly sum?: number; readonly problem?: EntryProblem } {
  if (text.trim() === '') return {}
  const read = readNumberText(text, 'CNY')
  if (read.kind === 'two') return { problem: 'twoNumbers' }
  if (read.kind === 'other-unit') return { problem: 'otherUnit' }
  if (read.kind === 'none') return { problem: 'noSuchNumber' }
  return isSum(read.number) ? { sum: read.number } : { problem: 'outside' }
}

/** A row: a calendar year, the average it is compared with, and the sum needed, where that average is published. */
export interface WorksheetYear {
  readonly year: number
  readonly average: AverageWage | undefined
  /** Yuan. */
  readonly needed: number | undefined
}

/** The calendar years before that of a day `YYYY-MM-DD` that count, the last one first. */
export function worksheetYears(on: string): readonly WorksheetYear[] {
  return yearsBefore(checkDate(on), YEARS_OF_EMPLOYEES)
    .toReversed()
    .map(year => ({
      year,
      average: averageWages.find(one => one.year === year - 1),
      needed: timesAverageOfYearBefore(AVERAGES_OF_EMPLOYEES, year),
    }))
}

const sumsOf = (texts: Readonly<Record<string, string>>): YearlySums =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([year, text]) => {
      const { sum } = readSum(text)
      return sum === undefined ? [] : [[year, sum] as const]
    }),
  )

/** What follows from a worksheet on a day, by fact; what cannot be settled is left out. */
export function workedOut(worksheet: Worksheet, on: string): Pick<WorkedFacts, IncomeFact> {
  const workings = { wages: sumsOf(worksheet.wages), taxes: sumsOf(worksheet.taxes) }
  const worked = workedFacts({ facts: {}, workings }, on)
  return Object.fromEntries(incomeFacts.flatMap(fact => (worked?.[fact] === undefined ? [] : [[fact, worked[fact]] as const])))
}

/**
 * The answers once a worksheet has changed: what followed from the old one follows from the new one, or is blank again;
 * an answer that the person gave otherwise stays.
 */
export function answersWorkedAnew(answers: Answers, before: Worksheet, after: Worksheet, on: string): Answers {
  const [was, is] = [workedOut(before, on), workedOut(after, on)]
  const next = { ...answers }
  for (const fact of incomeFacts) {
    if (next[fact] !== undefined && next[fact] !== was[fact]) continue
    const value = is[fact]
    if (value === undefined) delete next[fact]
    else next[fact] = value
  }
  return next
}
