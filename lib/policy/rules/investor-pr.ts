/** A foreign investor in Shanghai may apply for permanent residence after three years, with half the former sum. */
import { all, any } from '../../engine/conditions'
import { investmentEncouraged, investmentForm, investmentSince, investmentUsd, taxRecordGood } from '../facts'
import { requirement } from '../documents'
import { asForTheDoctorate, permanentResidence } from '../permanent-residence'
import { residenceOffice } from '../window-choices'
import { reading, rule } from '../types'
import { statement } from '../statement'
import { foreigner, inForce } from '../terms'

const years = 3

/** US dollars. */
const sum = 1_000_000
const encouragedSum = 500_000

export const investorPr = rule({
  id: 'investor-pr',
  place: 5,
  aims: ['stayForGood'],
  permit: 'permanent-residence',
  certainty: 'fair',
  values: { years, sum, encouragedSum },
  readings: [
    reading('investor-2016', {
      from: inForce,
      strength: 'adviser',
      statedOn: '2025-03-11',
      sources: ['P5', 'P7', 'P64', 'P166'],
      when: all(
        foreigner,
        investmentForm.isOneOf('natural-person', 'controlling-shareholder'),
        investmentSince.fullYears(years),
        taxRecordGood.holds(),
        any(investmentUsd.atLeast(sum), all(investmentUsd.atLeast(encouragedSum), investmentEncouraged.holds())),
      ),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P5', 'P7', 'P64', 'P132', 'P166'],
    familySources: ['P64'],
    common: { sources: ['P146'] },
    healthAndRecord: asForTheDoctorate,
    documents: requirement(
      ['P146'],
      ['business-licence', 'capital-verification', 'audit-reports', 'employer-annual-reports', 'tax-certificates'],
    ),
    gaps: [statement('gap.investor', ['P146'])],
  }),
  notes: [
    statement('formerSum', ['P5', 'P7'], { former: 2_000_000, now: sum }),
    statement('sumItself', ['P166'], { sum }),
    statement('children', ['P64'], { age: 18 }),
  ],
})
