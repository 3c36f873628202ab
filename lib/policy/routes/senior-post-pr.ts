/** The ordinary statute: four years in a senior post of certain bodies open permanent residence. */
import { all } from '../../engine/conditions'
import { taxRecordGood } from '../facts'
import { requirement } from '../documents'
import { asForTheDoctorate, permanentResidence } from '../permanent-residence'
import { residenceYearsInPost, seniorPost, seniorPostSince, seniorPostUnit } from '../route-facts'
import { residenceOffice } from '../window-choices'
import { reading, route } from '../types'
import { statement } from '../statement'
import { foreigner, inForce } from '../terms'

const years = 4
const residence = 3

export const seniorPostPr = route({
  id: 'senior-post-pr',
  certainty: 'firm',
  values: { years, residence },
  readings: [
    reading('city-2023', {
      from: inForce,
      strength: 'official',
      statedOn: '2023-12-15',
      sources: ['P61', 'P112'],
      when: all(
        foreigner,
        seniorPost.holds(),
        seniorPostUnit.holds(),
        seniorPostSince.fullYears(years),
        residenceYearsInPost.atLeast(residence),
        taxRecordGood.holds(),
      ),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P61', 'P112'],
    familySources: ['P112'],
    common: { sources: ['P61'] },
    healthAndRecord: asForTheDoctorate,
    documents: requirement(['P61'], ['permits-of-four-years', 'foreigner-work-permit']),
    gaps: [statement('gap.seniorPost', ['P61'])],
  }),
})
