/** A doctorate opens permanent residence to foreign nationals of Chinese descent, since 2023 to any foreigner. */
import { all } from '../../engine/conditions'
import { chineseDescent, degree } from '../facts'
import { requirement } from '../documents'
import { permanentResidence } from '../permanent-residence'
import { residenceOffice } from '../window-choices'
import { reading, rule } from '../types'
import { statement } from '../statement'
import { employed, foreigner, inForce, inShanghai } from '../terms'

/** The national twelve measures take effect (P57). */
const nationalTwelve = '2019-08-01'

/** The earliest dated report (P150); advisers speak of June 2023 (P149), and the exact first day is not printed. */
const openToAll = '2023-07-08'

const doctorate = degree.is('doctor')

export const descentDoctoratePr = rule({
  id: 'descent-doctorate-pr',
  place: 2,
  aims: ['stayForGood'],
  permit: 'permanent-residence',
  certainty: 'firm',
  values: { opened: 2023 },
  readings: [
    reading('press-2016', {
      from: inForce,
      until: nationalTwelve,
      strength: 'copy',
      statedOn: '2016-12-13',
      sources: ['P4', 'P5', 'P6', 'P7'],
      when: all(foreigner, chineseDescent.holds(), doctorate),
    }),
    reading('national-2019', {
      from: nationalTwelve,
      until: openToAll,
      strength: 'official',
      statedOn: '2019-08-01',
      sources: ['P57', 'P63'],
      when: all(foreigner, chineseDescent.holds(), doctorate, employed, inShanghai),
    }),
    reading('shanghai-2023', {
      from: openToAll,
      strength: 'official',
      statedOn: '2026-05-07',
      sources: ['P66', 'P103', 'P132', 'P133', 'P149', 'P150', 'P169'],
      when: all(foreigner, doctorate, employed, inShanghai),
    }),
  ],
  grants: permanentResidence({
    at: residenceOffice,
    sources: ['P4', 'P5', 'P6', 'P57', 'P66', 'P132', 'P133'],
    familySources: ['P4', 'P63', 'P66', 'P169'],
    common: { sources: ['P63', 'P169'] },
    documents: [
      ...requirement(
        ['P63', 'P169'],
        ['degree-and-verification', 'foreigner-work-permit', 'employment-certificate', 'employer-licence', 'employer-annual-report'],
      ),
      ...requirement(['P63'], ['descent-proof'], { until: openToAll }),
    ],
  }),
  notes: [
    statement('noRecommendation', ['P4', 'P5', 'P6']),
    statement('guideDate', ['P63']),
    statement('firstDay2023', ['P149', 'P150'], {}, { from: openToAll }),
  ],
})
