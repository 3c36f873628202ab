/** Thirteen classes of people may hold a residence permit for work of five years. */
import { all, always, any, not } from '../../engine/conditions'
import { chineseDescent } from '../facts'
import { fiveYearGround, twoYearlyPermits, worksInLingang } from '../route-facts'
import { exitEntry } from '../window-choices'
import { grant, reading, route } from '../types'
import { statement } from '../statement'
import { employed, foreigner, inShanghai } from '../terms'

export const fiveYearResidencePermit = route({
  id: 'five-year-residence-permit',
  certainty: 'firm',
  values: { years: 5, classes: 13 },
  readings: [
    reading('city-2023', {
      from: '2023-12-09',
      strength: 'official',
      statedOn: '2023-12-09',
      sources: ['P168'],
      when: all(
        foreigner,
        employed,
        inShanghai,
        any(not(fiveYearGround.is('none')), twoYearlyPermits.holds(), chineseDescent.holds(), worksInLingang.holds()),
      ),
    }),
  ],
  grants: [grant('five-year-work-residence-permit', { when: always, windows: exitEntry, sources: ['P168'] })],
  notes: [statement('textCut', ['P168'])],
})
