/** The city's own card for talents from abroad (B card). */
import { all, always, any } from '../../engine/conditions'
import { degree, nationality } from '../facts'
import { foundingInShanghai } from '../route-facts'
import { grant, reading, route } from '../types'
import { employed, inShanghai } from '../terms'

export const overseasTalentCard = route({
  id: 'overseas-talent-card',
  certainty: 'firm',
  values: { until: 2030 },
  readings: [
    reading('city-2025', {
      from: '2025-07-01',
      until: '2030-07-01',
      strength: 'official',
      statedOn: '2025-07-02',
      sources: ['P111', 'P172'],
      when: all(
        nationality.isOneOf('foreign', 'hk-macao-taiwan'),
        degree.isOneOf('bachelor', 'master', 'doctor'),
        any(all(employed, inShanghai), foundingInShanghai.holds()),
      ),
    }),
  ],
  grants: [grant('overseas-talent-card', { when: always, windows: [], sources: ['P111', 'P172'] })],
})
