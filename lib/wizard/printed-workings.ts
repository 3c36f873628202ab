/**
 * What printed answers were worked out from.
 */
import type { Answers, SessionState } from './session-state'
import { daysOfYears, leastMonthsOf, presenceYears } from './presence'
import { noMonthNames } from './typed-day'
import { incomeFacts, readSum, workedOut, worksheetYears } from './worksheet'
import { sumParts, type SumPart } from '../check/yearly-sums'
import type { WorkedFrom } from '../check/worked-from'

/** What the answers that are printed were worked out from on a day `YYYY-MM-DD`; nothing of answers that were given otherwise. */
export function workingsBehind(facts: Answers, { worksheet, presence }: SessionState, on: string): readonly WorkedFrom[] {
  const worked = workedOut(worksheet, on)
  const used = incomeFacts.filter(fact => facts[fact] !== undefined && facts[fact] === worked[fact])
  const sums = sumParts
    .filter(part => used.some(fact => partsOf[fact].includes(part)))
    .map(part => ({
      kind: part,
      rows: worksheetYears(on).flatMap(({ year }) => {
        // Default: a field in which nothing was typed.
        const { sum } = readSum(worksheet[part][year] ?? '')
        return sum === undefined ? [] : [{ year, sum }]
      }),
    }))
  const days = daysOfYears(presence, presenceYears(facts, on), noMonthNames)
  const months = leastMonthsOf(days)
  const isUsed = months !== undefined && facts.leastMonthsInChina === months
  return [...sums, ...(isUsed ? [{ kind: 'days' as const, days: days.flatMap(count => count ?? []) }] : [])]
}

/** Which sums each fact is worked out from. */
const partsOf: Readonly<Record<(typeof incomeFacts)[number], readonly SumPart[]>> = {
  leastAnnualWageCny: ['wages'],
  leastAnnualTaxCny: ['taxes'],
  wageSixTimesAverage: ['wages'],
  taxFifthOfStandard: ['taxes'],
  taxFifthOfWage: ['wages', 'taxes'],
}
