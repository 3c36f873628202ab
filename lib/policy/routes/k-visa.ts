/** The K visa for young talents of science and technology, applied for at an embassy or consulate. */
import { all, always, not } from '../../engine/conditions'
import { stemGround } from '../route-facts'
import { grant, reading, route } from '../types'
import { statement } from '../statement'
import { foreigner } from '../terms'

export const kVisa = route({
  id: 'k-visa',
  certainty: 'fair',
  readings: [
    reading('order-2025', {
      from: '2025-10-01',
      strength: 'press',
      statedOn: '2025-09-29',
      sources: ['P93', 'P170'],
      when: all(foreigner, not(stemGround.is('none'))),
    }),
  ],
  grants: [grant('k-visa', { when: always, windows: [], sources: ['P93', 'P170'] })],
  notes: [statement('ageNotPublished', ['P93', 'P170']), statement('atAnEmbassy', ['P93'])],
})
