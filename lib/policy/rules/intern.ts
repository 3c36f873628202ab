/** A student of a foreign university, invited by a Shanghai enterprise, may get an internship visa marked 实习. */
import { all } from '../../engine/conditions'
import { location, status, studyPlace, unitArea, unitKind, universityOnMoeList } from '../facts'
import { requirement } from '../documents'
import { exitEntry, ports } from '../window-choices'
import { grant, reading, rule } from '../types'
import { statement } from '../statement'
import { foreigner, inForce, inShanghai, invited } from '../terms'

const invitedStudent = all(foreigner, studyPlace.is('foreign-university'), invited, unitKind.is('enterprise'), inShanghai)

const documents = requirement(['P23'], ['enterprise-invitation'])
const notes = [statement('internLength', ['P44', 'P122'], { months: 3, days: 180, years: 1 }), statement('internCaseByCase', ['P97'])]

export const intern = rule({
  id: 'intern',
  place: 9,
  aims: ['studyFoundIntern'],
  permit: 'internship-visa',
  certainty: 'fair',
  readings: [
    reading('any-enterprise-2017', { from: inForce, strength: 'press', statedOn: '2017-01-17', sources: ['P23'], when: invitedStudent }),
    reading('listed-university-2017', {
      from: inForce,
      strength: 'press',
      statedOn: '2017-05-31',
      sources: ['P24'],
      when: all(invitedStudent, universityOnMoeList.holds(), unitArea.is('zhangjiang')),
    }),
  ],
  grants: [
    grant('internship-visa-port', {
      when: all(location.is('outside-china'), status.is('no-visa')),
      windows: ports,
      sources: ['P24', 'P84', 'P104'],
      documents,
      details: { stay: [statement('portVisaStay', ['P83'], { days: 30 })], entries: [statement('portVisaEntry', ['P83'])] },
      notes,
    }),
    grant('internship-visa-change', {
      when: all(location.is('in-china'), status.is('other-visa')),
      windows: exitEntry,
      sources: ['P24', 'P104'],
      documents,
      notes,
    }),
  ],
  notes: [statement('visaClass', ['P84', 'P97', 'P104']), statement('todayGuide', ['P96'], { days: 180 })],
})
