/** The letter on which the talent visa is issued: for class A, and since 2025 by four ways. */
import { all, always, any, not } from '../../engine/conditions'
import { workPermitClass } from '../facts'
import { letterGround } from '../route-facts'
import { confirmationOffice } from '../window-choices'
import { grant, reading, route } from '../types'
import { statement } from '../statement'
import { employedOrInvited, foreigner, inShanghai } from '../terms'

/** The national talent-visa system starts (P68); the city's present guide bears the later day (P139). */
const nationalStandard = '2018-01-01'
const guideOf2025 = '2025-02-24'

const classA = workPermitClass.is('A')

export const confirmationLetterRoute = route({
  id: 'confirmation-letter',
  certainty: 'firm',
  readings: [
    reading('class-a-2018', {
      from: nationalStandard,
      until: guideOf2025,
      strength: 'official',
      statedOn: '2020-09-11',
      sources: ['P68', 'P141'],
      when: all(foreigner, employedOrInvited, inShanghai, any(classA, letterGround.is('class-a-standard'))),
    }),
    reading('city-2025', {
      from: guideOf2025,
      strength: 'official',
      statedOn: '2025-02-24',
      sources: ['P139', 'P140'],
      when: all(foreigner, employedOrInvited, inShanghai, any(classA, not(letterGround.is('none')))),
    }),
  ],
  grants: [grant('confirmation-letter', { when: always, windows: confirmationOffice, sources: ['P139', 'P141'] })],
  notes: [statement('pudong2024', ['P142'], {}, { from: '2024-12-10' })],
})
