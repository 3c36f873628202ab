/**
 * Shanghai's average wage year by year, as the sources print it. A new year is one line here.
 */
import type { SourceId } from './sources'

export interface AverageWage {
  /** The calendar year whose wages were averaged. */
  readonly year: number
  /** Yuan a month, before tax. */
  readonly monthly: number
  readonly sources: readonly SourceId[]
}

/** In the order of the years. That of 2025 was not published in the sources read. */
export const averageWages: readonly AverageWage[] = [
  { year: 2020, monthly: 10_338, sources: ['P173', 'P160'] },
  { year: 2021, monthly: 11_396, sources: ['P160'] },
  { year: 2022, monthly: 12_183, sources: ['P174'] },
  { year: 2023, monthly: 12_307, sources: ['P175'] },
  { year: 2024, monthly: 12_434, sources: ['P159', 'P158'] },
]

/**
 * So many times the average wage of the year before, in yuan a year: what a wage of `year` is compared with. Undefined
 * where that average is not published.
 */
export function timesAverageOfYearBefore(times: number, year: number): number | undefined {
  const average = averageWages.find(one => one.year === year - 1)
  return average === undefined ? undefined : times * 12 * average.monthly
}

/** How many averages the wage is compared with: of employees (P57 P65), and of Lin-gang's (P62). */
export const AVERAGES_OF_EMPLOYEES = 6
export const AVERAGES_OF_LINGANG = 4

/** A fifth of the wage, or of the standard, is paid as income tax: so many times the tax is compared with it (P57 P65). */
export const TAX_TIMES = 5

/** How many of the last calendar years count (P57 P65), and for Lin-gang (P62). */
export const YEARS_OF_EMPLOYEES = 4
export const YEARS_OF_LINGANG = 3

/** How many of the last years of work are looked at for months in the country, counted back from the check date (P57). */
export const YEARS_OF_PRESENCE = 4

/** How many days in the country count as a month. The sources do not print how months are counted. */
export const DAYS_OF_A_MONTH = 30
