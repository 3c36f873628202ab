/** A foreign employee in Shanghai may turn work residence into permanent residence, together with the family. */
import { all, any, not, withTerm, withSources, type Condition } from '../../engine/conditions'
import {
  employerRecommends,
  leastAnnualTaxCny,
  leastAnnualWageCny,
  leastMonthsInChina,
  shanghaiWorkSince,
  status,
  talentPermitSince,
  taxFifthOfStandard,
  taxFifthOfWage,
  wageSixTimesAverage,
  type FactName,
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

/** Three years since the five-year permit marked 人才 (P30 P32). */
const talentPermitRoute = withTerm('talent-permit-road', withSources(['P30', 'P32'], talentPermitSince.fullYears(talentYears)))

/** Three years of work in Shanghai, by whoever holds that permit now (P151 P152). */
const talentWorkRoute = withTerm(
  'talent-work-road',
  withSources(['P151', 'P152'], all(status.is('talent-work-permit'), shanghaiWorkSince.fullYears(talentYears))),
)

const salaryRoute = (money: Condition<FactName>): Condition<FactName> =>
  withTerm(
    'market-road',
    all(
      withSources(['P28', 'P30', 'P32'], shanghaiWorkSince.fullYears(years)),
      withSources(['P28', 'P30', 'P32'], leastMonthsInChina.atLeast(months)),
      money,
    ),
  )

/** Not everybody who applies as a holder of the talent permit. */
const onSalaryRoute = not(any(talentPermitRoute, talentWorkRoute))

const recommendedEmployee = (talentRoute: Condition<FactName>, money: Condition<FactName>): Condition<FactName> =>
  all(foreigner, employed, inShanghai, withSources(['P28', 'P30', 'P32'], employerRecommends.holds()), any(talentRoute, salaryRoute(money)))

const atLeastSums = all(leastAnnualWageCny.atLeast(wage), leastAnnualTaxCny.atLeast(tax))

export const workToPrFamily = rule({
  id: 'work-to-pr-family',
  place: 4,
  aims: ['stayForGood'],
  permit: 'permanent-residence',
  certainty: 'fair',
  values: { years, months, talentYears, wage, tax, times: 6, percent: 20, changed: 2023 },
  readings: [
    reading('at-least-2015', {
      from: inForce,
      until: sixAverages,
      strength: 'press',
      statedOn: '2016-10-19',
      sources: ['P34', 'P39'],
      when: recommendedEmployee(talentPermitRoute, atLeastSums),
    }),
    reading('more-than-2015', {
      from: inForce,
      until: sixAverages,
      strength: 'official',
      statedOn: '2017-12-11',
      sources: ['P28', 'P30'],
      when: recommendedEmployee(talentPermitRoute, all(leastAnnualWageCny.moreThan(wage), leastAnnualTaxCny.moreThan(tax))),
    }),
    reading('standard-2023', {
      from: sixAverages,
      strength: 'official',
      statedOn: '2020-01-16',
      sources: ['P57', 'P134', 'P135', 'P137', 'P30'],
      when: recommendedEmployee(talentPermitRoute, all(wageSixTimesAverage.holds(), taxFifthOfStandard.holds())),
    }),
    reading('own-wage-2023', {
      from: sixAverages,
      strength: 'adviser',
      statedOn: '2023-09-20',
      sources: ['P65', 'P66', 'P30'],
      when: recommendedEmployee(talentPermitRoute, all(wageSixTimesAverage.holds(), taxFifthOfWage.holds())),
    }),
    reading('years-of-work-2016', {
      from: inForce,
      until: sixAverages,
      strength: 'official',
      statedOn: '2016-11-04',
      sources: ['P151'],
      when: recommendedEmployee(talentWorkRoute, atLeastSums),
    }),
    // Its money half stands for both others; its weight speaks of the years alone.
    reading('years-of-work-2023', {
      from: sixAverages,
      strength: 'official',
      statedOn: '2016-11-04',
      sources: ['P151', 'P152'],
      when: recommendedEmployee(talentWorkRoute, all(wageSixTimesAverage.holds(), any(taxFifthOfStandard.holds(), taxFifthOfWage.holds()))),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P28', 'P30', 'P32', 'P57', 'P65', 'P132', 'P134'],
    familySources: ['P5', 'P7', 'P24'],
    common: { sources: ['P134', 'P145', 'P186'] },
    documents: [
      ...requirement(['P28', 'P30', 'P32', 'P134', 'P145'], ['employer-recommendation']),
      ...requirement(['P134', 'P145'], ['employer-licence', 'foreigner-work-permit']),
      // The road of wage and tax alone: the permit marked 人才 asks for neither.
      ...requirement(['P134', 'P145'], ['permits-of-four-years', 'income-certificates', 'tax-certificates'], { when: onSalaryRoute }),
      ...requirement(['P145'], ['employer-annual-reports'], { when: onSalaryRoute }),
    ],
    gaps: [statement('gap.employees', ['P134', 'P145', 'P186'])],
    decision: [
      statement('calendarDays', ['P30', 'P32', 'P67'], { days: 180 }),
      statement('talentPermitDays', ['P30', 'P32'], { days: 90 }),
      statement('inPractice', ['P162'], { least: 9, most: 12 }, { from: '2025-12-30' }),
    ],
  }),
  notes: [
    statement('familyIsTheMeasure', ['P5', 'P7', 'P24']),
    statement('averageWage', ['P57', 'P65'], {}, { from: sixAverages }),
    statement('taxOfWhat', ['P57', 'P134', 'P135', 'P137', 'P65', 'P66'], { percent: 20 }, { from: sixAverages }),
    statement('threeYears', ['P30', 'P32', 'P34', 'P151', 'P152'], { years: talentYears }),
    statement('sumStays', ['P167'], { wage }, { from: sixAverages }),
  ],
})
