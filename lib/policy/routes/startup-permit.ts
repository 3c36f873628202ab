/** Who wants to found a business in Shanghai may stay on a residence permit marked 创业. */
import { all, always, not } from '../../engine/conditions'
import { startupGround } from '../route-facts'
import { exitEntry } from '../window-choices'
import { grant, reading, route } from '../types'
import { foreigner } from '../terms'

export const startupPermit = route({
  id: 'startup-permit',
  certainty: 'firm',
  readings: [
    reading('city-2025', {
      from: '2025-04-27',
      strength: 'official',
      statedOn: '2025-04-27',
      sources: ['P155'],
      when: all(foreigner, not(startupGround.is('none'))),
    }),
  ],
  grants: [grant('startup-residence-permit', { when: always, windows: exitEntry, sources: ['P155'] })],
})
