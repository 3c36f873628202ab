/** Three years of well-paid work in Lin-gang open permanent residence. */
import { all } from '../../engine/conditions'
import { employerRecommends } from '../facts'
import { lingangMonthsMet, lingangTaxMet, lingangWorkSince, wageFourTimesAverage } from '../route-facts'
import { requirement } from '../documents'
import { asForTheDoctorate, permanentResidence } from '../permanent-residence'
import { residenceOffice } from '../window-choices'
import { reading, route } from '../types'
import { statement } from '../statement'
import { employed, foreigner } from '../terms'

const years = 3

export const lingangPr = route({
  id: 'lingang-pr',
  certainty: 'firm',
  values: { years, months: 6, times: 4 },
  readings: [
    reading('guide-2024', {
      from: '2024-04-10',
      strength: 'official',
      statedOn: '2024-04-10',
      sources: ['P62', 'P171'],
      when: all(
        foreigner,
        employed,
        lingangWorkSince.fullYears(years),
        lingangMonthsMet.holds(),
        wageFourTimesAverage.holds(),
        lingangTaxMet.holds(),
        employerRecommends.holds(),
      ),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P62', 'P171'],
    familySources: ['P62'],
    common: { sources: ['P62'] },
    healthAndRecord: asForTheDoctorate,
    documents: requirement(
      ['P62'],
      ['permits-of-four-years', 'income-certificates', 'tax-certificates', 'foreigner-work-permit', 'employer-recommendation'],
    ),
  }),
  notes: [statement('taxSumNotPublished', ['P62'])],
})
