/**
 * What only time brings about, and how long it takes: years that are over cannot be lived otherwise.
 */
import { anniversary, dayFromText, writeDay } from '../engine/days'
import { atomsOf, type Condition } from '../engine/conditions'
import type { FactName } from './facts'

/** Years that are counted from a day on: of work, of an investment, of a permit. Who begins today has them that many years from today. */
const countedFromADay: readonly FactName[] = ['areaWorkSince', 'shanghaiWorkSince', 'talentPermitSince', 'investmentSince']

/** What is asked of each of the last calendar years, four of them (P57 P65): wage, tax, months in China. */
const askedOfEachYear: readonly FactName[] = [
  'leastMonthsInChina',
  'leastAnnualWageCny',
  'leastAnnualTaxCny',
  'wageSixTimesAverage',
  'taxFifthOfStandard',
  'taxFifthOfWage',
]
const calendarYears = 4

/** The first day (`YYYY-MM-DD`) on which a change can be so for somebody who begins on `on`; undefined for what takes no time. */
export function firstDayOf(fact: FactName, to: Condition<FactName>, on: string): string | undefined {
  if (askedOfEachYear.includes(fact)) return `${Number(on.slice(0, 4)) + 1 + calendarYears}-01-01`
  if (!countedFromADay.includes(fact)) return undefined
  const years = atomsOf(to).map(atom => (atom.kind === 'full-years' ? atom.years : 0))
  return writeDay(anniversary(dayFromText(on), Math.max(...years)))
}
