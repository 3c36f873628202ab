/** Four years of work in an innovation area open permanent residence: to anybody, or to Chinese descent, is disputed. */
import { all } from '../../engine/conditions'
import { areaWorkSince, chineseDescent, leastMonthsInChina } from '../facts'
import { requirement } from '../documents'
import { permanentResidence } from '../permanent-residence'
import { yangpuOfficeOrCentre } from '../window-choices'
import { reading, rule } from '../types'
import { statement } from '../statement'
import { employed, foreigner, inAnArea, inForce } from '../terms'

const years = 4
const months = 6

/** What all readings share. */
const fourYears = all(foreigner, employed, inAnArea, areaWorkSince.fullYears(years))

export const fourYearWorkPr = rule({
  id: 'four-year-work-pr',
  certainty: 'fair',
  values: { years, months },
  instead: 'work-to-pr-family',
  readings: [
    reading('yangpu-2017', { from: inForce, sources: ['S1'], when: fourYears }),
    reading('press-2016', {
      from: inForce,
      sources: ['P4', 'P5', 'P6', 'P7'],
      when: all(fourYears, chineseDescent.holds()),
    }),
    reading('descent-and-presence', {
      from: inForce,
      sources: ['P41', 'P46', 'P49', 'P57'],
      when: all(fourYears, chineseDescent.holds(), leastMonthsInChina.atLeast(months)),
    }),
  ],
  grants: permanentResidence({
    at: yangpuOfficeOrCentre,
    sources: ['S1', 'P4', 'P5', 'P6', 'P7', 'P57'],
    familySources: ['P4', 'P5', 'P7'],
    documents: [
      ...requirement(['P63'], ['descent-proof'], { nearest: 'doctorate-guide', when: chineseDescent.holds() }),
      ...requirement(['P62'], ['permits-of-four-years', 'employer-letter-on-years'], { nearest: 'lingang-guide' }),
    ],
  }),
  notes: [
    statement('whoIsDisputed', ['S1', 'P4', 'P5', 'P6', 'P7', 'P41', 'P46', 'P49', 'P57']),
    statement('sixMonths', ['P41', 'P46', 'P49', 'P57'], { months }),
    statement('unitInBase', ['P2', 'P89']),
  ],
})
