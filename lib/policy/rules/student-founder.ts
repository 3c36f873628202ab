/** A foreign student of a Shanghai university may found a business meanwhile, on a study permit marked 创业. */
import { all } from '../../engine/conditions'
import { startupArea, studyPlace, universityRecommends } from '../facts'
import { requirement } from '../documents'
import { exitEntry } from '../window-choices'
import { grant, reading, rule } from '../types'
import { statement } from '../statement'
import { areas, foreigner, inForce } from '../terms'

/** Since then the authority in charge of the area writes a letter too (P26 P27). */
const areaLetterSince = '2020-05-28'

export const studentFounder = rule({
  id: 'student-founder',
  place: 8,
  aims: ['studyFoundIntern'],
  permit: 'study-permit-startup',
  certainty: 'firm',
  readings: [
    reading('student-2016', {
      from: inForce,
      strength: 'official',
      statedOn: '2020-05-28',
      sources: ['P23', 'P24', 'P26'],
      when: all(foreigner, studyPlace.is('shanghai-university'), universityRecommends.holds(), startupArea.isOneOf(...areas)),
    }),
  ],
  grants: [
    grant('study-permit-startup', {
      when: all(),
      windows: exitEntry,
      sources: ['P6', 'P24', 'P26'],
      documents: [
        ...requirement(
          ['P26', 'P27'],
          [
            'passport',
            'visa-application-form',
            'accommodation-registration',
            'health-certificate',
            'university-letter',
            'business-licence',
          ],
        ),
        ...requirement(['P26', 'P27'], ['area-letter'], { from: areaLetterSince }),
      ],
      details: { decision: [statement('studyPermitDays', ['P131'], { days: 5 })] },
      notes: [statement('startupValidity', ['P24', 'P26'])],
    }),
  ],
  notes: [statement('otherAreas', ['P23', 'P26'])],
})
