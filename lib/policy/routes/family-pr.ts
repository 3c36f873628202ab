/** The ordinary statute for relatives: a spouse after five years, a minor child, a relative over sixty. */
import { all, any } from '../../engine/conditions'
import { asForTheDoctorate, permanentResidence } from '../permanent-residence'
import {
  dependsOnFamilyOver60,
  leastMonthsOfFiveYears,
  marriedToResidentSince,
  minorChildOfResident,
  residesSince,
  supportAndHome,
} from '../route-facts'
import { residenceOffice } from '../window-choices'
import { reading, route } from '../types'
import { statement } from '../statement'
import { foreigner, inForce } from '../terms'

const years = 5
const months = 9

/** Five years of living here, nine months in each, with means and a home. */
const settled = all(residesSince.fullYears(years), leastMonthsOfFiveYears.atLeast(months), supportAndHome.holds())

export const familyPr = route({
  id: 'family-pr',
  certainty: 'fair',
  values: { years, months, age: 60, child: 18 },
  readings: [
    reading('statute', {
      from: inForce,
      strength: 'adviser',
      statedOn: 'undated',
      sources: ['P112'],
      when: all(
        foreigner,
        any(
          all(marriedToResidentSince.fullYears(years), settled),
          minorChildOfResident.holds(),
          all(dependsOnFamilyOver60.holds(), settled),
        ),
      ),
    }),
  ],
  // Without grants for the family: who applies as a relative brings none.
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P112'],
    familySources: ['P112'],
    common: { sources: ['P182'] },
    healthAndRecord: asForTheDoctorate,
    gaps: [statement('gap.relatives', ['P182', 'P183'])],
  }).filter(({ family }) => !family),
})
