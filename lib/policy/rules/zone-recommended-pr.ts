/** High-level foreign talent whom a zone recommends may apply for permanent residence at once. */
import { all, not, withSources } from '../../engine/conditions'
import { recommender, talentRecognition } from '../facts'
import { requirement } from '../documents'
import { permanentResidence } from '../permanent-residence'
import { recommendersOffice, residenceOffice } from '../window-choices'
import { reading, rule, step } from '../types'
import { statement } from '../statement'
import { foreigner, inForce } from '../terms'

/** Three classes of recognition (P13): awards and programmes; well-known experts; talents of key sectors. */
const recognised = withSources(['P9', 'P13'], not(talentRecognition.is('none')))

/** From this day more units may recommend (P51); the four that the source does not name are left out. */
const moreRecommenders = '2018-05-03'

const byFtz = recommender.is('ftz-committee')

export const zoneRecommendedPr = rule({
  id: 'zone-recommended-pr',
  official: 1,
  certainty: 'firm',
  values: { widened: 2018 },
  readings: [
    reading('recommended-2016', {
      from: inForce,
      until: moreRecommenders,
      sources: ['P1', 'P2', 'P3', 'P9', 'P10', 'P13'],
      when: all(foreigner, recognised, recommender.isOneOf('zhangjiang-committee', 'ftz-committee')),
    }),
    reading('recommended-2018', {
      from: moreRecommenders,
      sources: ['P51'],
      when: all(
        foreigner,
        recognised,
        recommender.isOneOf('zhangjiang-committee', 'ftz-committee', 'yangpu-government', 'xuhui-government', 'fudan', 'sjtu'),
      ),
    }),
  ],
  grants: permanentResidence({
    at: [...recommendersOffice, ...residenceOffice],
    sources: ['P1', 'P2', 'P9', 'P10'],
    familySources: ['P1', 'P9', 'P10'],
    documents: [
      ...requirement(['P9', 'P13'], ['recommendation-letter']),
      ...requirement(
        ['P59'],
        [
          'passport',
          'current-visa-or-permit',
          'pr-application-form',
          'photos-two',
          'committee-confirmation',
          'employer-application-letter',
          'no-crime-record-abroad',
        ],
        { nearest: 'team-guide' },
      ),
    ],
    decision: [statement('workingDays', ['P2', 'P24'], { days: 50 })],
    steps: [
      step('ftzEmployerApplies', ['P13'], {}, byFtz),
      step('ftzAreaBureauChecks', ['P13'], {}, byFtz),
      step('ftzHrssRechecks', ['P13'], {}, byFtz),
      step('ftzBureauPrechecks', ['P13'], {}, byFtz),
      step('ftzLetter', ['P13'], {}, byFtz),
      step('ftzApply', ['P13'], {}, byFtz),
    ],
  }),
  notes: [statement('nineUnits', ['P51'], { units: 9, named: 5 }), statement('uptake', ['P54'], { people: 85 })],
})
