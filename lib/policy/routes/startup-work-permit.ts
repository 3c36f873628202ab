/** A work permit before the company is founded, for small teams in an incubator. */
import { all, always, not } from '../../engine/conditions'
import { companyFounded, inIncubator, teamAtMostFive } from '../route-facts'
import { workPermitOffice } from '../window-choices'
import { grant, reading, route } from '../types'
import { foreigner } from '../terms'

export const startupWorkPermit = route({
  id: 'startup-work-permit',
  certainty: 'firm',
  values: { team: 5 },
  readings: [
    reading('city-2025', {
      from: '2025-06-25',
      strength: 'official',
      statedOn: '2025-06-25',
      sources: ['P156'],
      when: all(foreigner, inIncubator.holds(), not(companyFounded.holds()), teamAtMostFive.holds()),
    }),
  ],
  grants: [grant('foreigner-work-permit', { when: always, windows: workPermitOffice, sources: ['P156'] })],
})
