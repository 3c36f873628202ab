/** High-level foreign talent whom a zone recommends may apply for permanent residence at once. */
import { all, not, withSources, type Condition } from '../../engine/conditions'
import { recommender, talentRecognition, type FactName } from '../facts'
import { requirement } from '../documents'
import { permanentResidence } from '../permanent-residence'
import { recommendersOffice, residenceOffice } from '../window-choices'
import { reading, rule, step } from '../types'
import { statement } from '../statement'
import { foreigner, inForce } from '../terms'

/** Three classes of recognition (P13): awards and programmes; well-known experts; talents of key sectors. */
const recognised = withSources(['P9', 'P13'], not(talentRecognition.is('none')))

/** From this day more bodies may recommend: nine, of which the source names five (P51). */
const moreRecommenders = '2018-05-03'

/** From this day Pudong’s government recommends too (P142). */
const pudongRecommends = '2024-12-10'

const recommendedBy = (who: Condition<FactName>): Condition<FactName> => all(foreigner, recognised, who)

const committees = ['zhangjiang-committee', 'ftz-committee'] as const
const namedIn2018 = ['yangpu-government', 'xuhui-government', 'fudan', 'sjtu'] as const

const byFtz = recommender.is('ftz-committee')

export const zoneRecommendedPr = rule({
  id: 'zone-recommended-pr',
  place: 1,
  aims: ['stayForGood'],
  permit: 'permanent-residence',
  official: 1,
  certainty: 'firm',
  values: { widened: 2018, pudong: 2024 },
  readings: [
    reading('recommended-2016', {
      from: inForce,
      until: moreRecommenders,
      strength: 'official',
      statedOn: '2017-08-29',
      sources: ['P1', 'P2', 'P3', 'P9', 'P10', 'P13'],
      when: recommendedBy(recommender.isOneOf(...committees)),
    }),
    reading('recommended-2018', {
      from: moreRecommenders,
      until: pudongRecommends,
      strength: 'press',
      statedOn: '2018-05-03',
      sources: ['P51'],
      when: recommendedBy(recommender.isOneOf(...committees, ...namedIn2018)),
    }),
    reading('recommended-2024', {
      from: pudongRecommends,
      strength: 'press',
      statedOn: '2024-12-10',
      sources: ['P51', 'P142'],
      when: recommendedBy(recommender.isOneOf(...committees, 'pudong-government', ...namedIn2018)),
    }),
    reading('nine-units-2018', {
      from: moreRecommenders,
      strength: 'press',
      statedOn: '2018-05-03',
      sources: ['P51'],
      when: recommendedBy(not(recommender.is('none'))),
    }),
  ],
  grants: permanentResidence({
    at: [...recommendersOffice, ...residenceOffice],
    sources: ['P1', 'P2', 'P9', 'P10'],
    familySources: ['P1', 'P9', 'P10'],
    common: { sources: ['P59'], nearest: 'team-guide' },
    documents: [
      ...requirement(['P9', 'P13'], ['recommendation-letter']),
      ...requirement(['P59'], ['committee-confirmation'], { nearest: 'team-guide', when: recommender.isOneOf(...committees) }),
      ...requirement(['P59'], ['employer-application-letter'], { nearest: 'team-guide' }),
    ],
    gaps: [statement('gap.recommended', ['P51', 'P59'])],
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
  notes: [
    statement('nineUnits', ['P51'], { units: 9, named: 5 }, { from: moreRecommenders }),
    statement('zonesOnly', ['P144']),
    statement('uptake', ['P54'], { people: 85 }),
  ],
  advice: [step('anotherBody', ['P51'], {}, recommender.is('another-body'))],
})
