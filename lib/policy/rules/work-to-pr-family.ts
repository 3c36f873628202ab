/** A foreign employee in Shanghai may turn work residence into permanent residence, together with the family. */
import { all, any, withTerm, withSources, type Condition } from '../../engine/conditions'
import {
  employerRecommends,
  leastAnnualTaxCny,
  leastAnnualWageCny,
  leastMonthsInChina,
  shanghaiWorkSince,
  talentPermitSince,
  taxFifthOfWage,
  wageSixTimesAverage,
} from '../facts'
import { requirement } from '../documents'
import { permanentResidence } from '../permanent-residence'
import { residenceOffice } from '../window-choices'
import { reading, rule } from '../types'
import { statement } from '../statement'
import { employed, foreigner, inForce, inShanghai } from '../terms'

/** The thresholds in yuan give way to multiples of the average wage (P65). */
const sixAverages = '2023-05-01'

const years = 4
const months = 6
const talentYears = 3

/** Yuan a year. */
const wage = 600_000
const tax = 120_000

/** Three years on the five-year permit marked 人才. */
const talentPermitRoute = withTerm('talent-permit-road', withSources(['P30', 'P32'], talentPermitSince.fullYears(talentYears)))

const salaryRoute = (money: Condition): Condition =>
  withTerm(
    'market-road',
    all(
      withSources(['P28', 'P30', 'P32'], shanghaiWorkSince.fullYears(years)),
      withSources(['P28', 'P30', 'P32'], leastMonthsInChina.atLeast(months)),
      money,
    ),
  )

const recommendedEmployee = (money: Condition): Condition =>
  all(
    foreigner,
    employed,
    inShanghai,
    withSources(['P28', 'P30', 'P32'], employerRecommends.holds()),
    any(talentPermitRoute, salaryRoute(money)),
  )

export const workToPrFamily = rule({
  id: 'work-to-pr-family',
  certainty: 'fair',
  values: { years, months, talentYears, wage, tax, times: 6, percent: 20, changed: 2023 },
  readings: [
    reading('at-least-2015', {
      from: inForce,
      until: sixAverages,
      sources: ['P34', 'P39'],
      when: recommendedEmployee(all(leastAnnualWageCny.atLeast(wage), leastAnnualTaxCny.atLeast(tax))),
    }),
    reading('more-than-2015', {
      from: inForce,
      until: sixAverages,
      sources: ['P28', 'P30'],
      when: recommendedEmployee(all(leastAnnualWageCny.moreThan(wage), leastAnnualTaxCny.moreThan(tax))),
    }),
    reading('six-averages-2023', {
      from: sixAverages,
      sources: ['P65', 'P66'],
      when: recommendedEmployee(all(wageSixTimesAverage.holds(), taxFifthOfWage.holds())),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P28', 'P30', 'P32', 'P65'],
    familySources: ['P5', 'P7', 'P24'],
    documents: [
      ...requirement(['P28', 'P30', 'P32'], ['employer-recommendation']),
      ...requirement(['P65'], ['no-crime-record-china'], { from: sixAverages }),
    ],
    decision: [
      statement('calendarDays', ['P30', 'P32', 'P67'], { days: 180 }),
      statement('talentPermitDays', ['P30', 'P32'], { days: 90 }),
    ],
  }),
  notes: [statement('familyIsTheMeasure', ['P5', 'P7', 'P24']), statement('averageWage', ['P65'], {}, { from: sixAverages })],
})
