/**
 * Facts that are worked out for a person from yearly sums and stays. What cannot be settled stays blank.
 */
import { anniversary, checkDate, countOfDay, readDay, type Day } from '../engine/days'
import {
  AVERAGES_OF_EMPLOYEES,
  AVERAGES_OF_LINGANG,
  DAYS_OF_A_MONTH,
  TAX_TIMES,
  timesAverageOfYearBefore,
  YEARS_OF_EMPLOYEES,
  YEARS_OF_LINGANG,
  YEARS_OF_PRESENCE,
} from '../policy/average-wages'
import type { AnyFact } from '../policy/all-facts'
import type { AllCaseFacts, Case } from './case'
import type { Stay, Workings } from './workings'
import type { YearlySums } from './yearly-sums'

/** The facts that can be worked out. */
export const workableFacts = [
  'wageSixTimesAverage',
  'taxFifthOfStandard',
  'taxFifthOfWage',
  'wageFourTimesAverage',
  'leastAnnualWageCny',
  'leastAnnualTaxCny',
  'leastMonthsInChina',
] as const satisfies readonly AnyFact[]
export type WorkableFact = (typeof workableFacts)[number]

/** What was worked out, by fact. */
export type WorkedFacts = Readonly<Partial<Record<WorkableFact, number | boolean>>>

/** The calendar years before that of a day, as many as are asked for, the earliest first. */
export const yearsBefore = (on: Day, count: number): readonly number[] => {
  const year = Math.floor(on / 10000)
  return Array.from({ length: count }, (_, index) => year - count + index)
}

/**
 * What the facts of a case come to that are blank and can be worked out from its workings, on a day `YYYY-MM-DD`.
 * Undefined where there are none. Throws a RangeError where the day is none of the span.
 */
export function workedFacts({ facts, workings }: Pick<Case, 'facts' | 'workings'>, on: string): WorkedFacts | undefined {
  if (workings === undefined) return undefined
  const day = checkDate(on)
  const found = workableFacts.flatMap(fact => {
    if (facts[fact] !== undefined && facts[fact] !== null) return []
    const value = workOut(fact, workings, facts, day)
    return value === undefined ? [] : [[fact, value] as const]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}

function workOut(fact: WorkableFact, workings: Workings, facts: AllCaseFacts, on: Day): number | boolean | undefined {
  const { wages = {}, taxes = {}, stays = [] } = workings
  const years = yearsBefore(on, YEARS_OF_EMPLOYEES)
  const fiveTaxes = (year: number) => timesOf(TAX_TIMES, taxes[year])
  const standard = (year: number) => timesAverageOfYearBefore(AVERAGES_OF_EMPLOYEES, year)
  switch (fact) {
    case 'wageSixTimesAverage':
      return reachedInAll(years, year => wages[year], standard)
    case 'taxFifthOfStandard':
      return reachedInAll(years, fiveTaxes, standard)
    case 'taxFifthOfWage':
      return reachedInAll(years, fiveTaxes, year => wages[year])
    case 'wageFourTimesAverage':
      return reachedInAll(
        yearsBefore(on, YEARS_OF_LINGANG),
        year => wages[year],
        year => timesAverageOfYearBefore(AVERAGES_OF_LINGANG, year),
      )
    case 'leastAnnualWageCny':
      return leastOf(years, wages)
    case 'leastAnnualTaxCny':
      return leastOf(years, taxes)
    case 'leastMonthsInChina':
      return leastMonths(stays, facts.shanghaiWorkSince, on)
  }
}

const timesOf = (times: number, sum: number | undefined): number | undefined => (sum === undefined ? undefined : times * sum)

/** Whether a sum reached its mark in every year: false as soon as one falls short, undefined while a year decides. */
function reachedInAll(
  years: readonly number[],
  sumOf: (year: number) => number | undefined,
  markOf: (year: number) => number | undefined,
): boolean | undefined {
  const reached = years.map(year => {
    const [sum, mark] = [sumOf(year), markOf(year)]
    return sum === undefined || mark === undefined ? undefined : sum >= mark
  })
  if (reached.includes(false)) return false
  return reached.includes(undefined) ? undefined : true
}

function leastOf(years: readonly number[], sums: YearlySums): number | undefined {
  const known = years.flatMap(year => sums[year] ?? [])
  return known.length < years.length ? undefined : Math.min(...known)
}

const MONTHS_OF_A_YEAR = 12

/** A year of work: its first day, and the first day after it. */
export interface YearOfWork {
  readonly from: Day
  readonly until: Day
}

/** The last years of work that are looked at, counted back from the check date, the last one first. */
export const yearsOfPresence = (workSince: AllCaseFacts['shanghaiWorkSince'], on: Day): readonly YearOfWork[] =>
  Array.from({ length: yearsOfWork(workSince, on) }, (_, index) => ({
    from: anniversary(on, -(index + 1)),
    until: anniversary(on, -index),
  }))

/** Whole months in so many days of a year. */
export const monthsIn = (days: number): number => Math.min(MONTHS_OF_A_YEAR, Math.floor(days / DAYS_OF_A_MONTH))

/** How many days of each year a person was in China; the day of entry and the day of exit both count. */
export function daysPresent(stays: readonly Stay[], years: readonly YearOfWork[]): readonly number[] {
  const apart = withoutOverlap(stays)
  return years.map(year => {
    const [from, until] = [countOfDay(year.from), countOfDay(year.until)]
    return apart.reduce((sum, { first, last }) => sum + Math.max(0, Math.min(last + 1, until) - Math.max(first, from)), 0)
  })
}

/** The fewest whole months in China in any of the last years of work. */
function leastMonths(stays: readonly Stay[], workSince: AllCaseFacts['shanghaiWorkSince'], on: Day): number | undefined {
  const years = yearsOfPresence(workSince, on)
  if (stays.length === 0 || years.length === 0) return undefined
  return Math.min(...daysPresent(stays, years).map(monthsIn))
}

/** How many years of work are looked at: four, or the full years since the work began where they are fewer. */
function yearsOfWork(workSince: AllCaseFacts['shanghaiWorkSince'], on: Day): number {
  const since = typeof workSince === 'string' ? readDay(workSince) : undefined
  if (since === undefined) return YEARS_OF_PRESENCE
  let years = 0
  while (years < YEARS_OF_PRESENCE && anniversary(since, years + 1) <= on) years += 1
  return years
}

/** Stays as counts of days, in order, each day in one stay only. */
function withoutOverlap(stays: readonly Stay[]): readonly { readonly first: number; readonly last: number }[] {
  const inOrder = stays.map(({ entry, exit }) => ({ first: countOfDay(entry), last: countOfDay(exit) })).sort((a, b) => a.first - b.first)
  let covered = -Infinity
  return inOrder.map(({ first, last }) => {
    const apart = { first: Math.max(first, covered + 1), last }
    covered = Math.max(covered, last)
    return apart
  })
}
