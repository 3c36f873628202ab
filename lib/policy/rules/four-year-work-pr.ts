/** Four years of work in an innovation area open permanent residence: to anybody, or to Chinese descent, is disputed. */
import { all, withSources } from '../../engine/conditions'
import { areaWorkSince, chineseDescent, leastMonthsInChina } from '../facts'
import { requirement } from '../documents'
import { asForTheDoctorate, permanentResidence } from '../permanent-residence'
import { yangpuOfficeOrCentre } from '../window-choices'
import { reading, rule } from '../types'
import { statement } from '../statement'
import { employed, foreigner, inAnArea, inForce } from '../terms'

const years = 4
const months = 6

/** The city’s own list of twelve classes of applicants names for these years only people of Chinese descent (P132). */
const cityList = '2023-12-18'

/** What all readings share. */
const fourYears = all(foreigner, employed, inAnArea, areaWorkSince.fullYears(years))

const ofDescent = all(fourYears, chineseDescent.holds())

export const fourYearWorkPr = rule({
  id: 'four-year-work-pr',
  place: 3,
  aims: ['stayForGood'],
  permit: 'permanent-residence',
  certainty: 'fair',
  values: { years, months },
  instead: 'work-to-pr-family',
  readings: [
    reading('yangpu-2017', { from: inForce, strength: 'official', statedOn: '2017-10-31', sources: ['S1'], when: fourYears }),
    reading('press-2016', {
      from: inForce,
      strength: 'copy',
      statedOn: '2016-12-13',
      sources: ['P4', 'P5', 'P6', 'P7'],
      when: ofDescent,
    }),
    reading('descent-and-presence', {
      from: inForce,
      until: cityList,
      strength: 'official',
      statedOn: '2019-08-01',
      sources: ['P41', 'P46', 'P49', 'P57'],
      when: all(ofDescent, leastMonthsInChina.atLeast(months)),
    }),
    reading('city-2023', {
      from: cityList,
      strength: 'official',
      statedOn: '2026-05-07',
      sources: ['P132', 'P133', 'P57'],
      when: all(ofDescent, withSources(['P57'], leastMonthsInChina.atLeast(months))),
    }),
  ],
  grants: permanentResidence({
    at: yangpuOfficeOrCentre,
    sources: ['S1', 'P4', 'P5', 'P6', 'P7', 'P57', 'P132'],
    familySources: ['P4', 'P5', 'P7'],
    common: asForTheDoctorate,
    documents: [
      ...requirement(['P63'], ['foreigner-work-permit', 'employment-certificate', 'employer-licence'], { nearest: 'doctorate-guide' }),
      ...requirement(['P63'], ['descent-proof'], { nearest: 'doctorate-guide', when: chineseDescent.holds() }),
      ...requirement(['P162'], ['earlier-chinese-passports'], { from: '2025-12-30', when: chineseDescent.holds() }),
      ...requirement(['P62'], ['permits-of-four-years', 'employer-letter-on-years'], { nearest: 'lingang-guide' }),
    ],
    gaps: [statement('gap.fourYears', ['P62', 'P63'])],
  }),
  notes: [
    statement('whoIsDisputed', ['S1', 'P4', 'P5', 'P6', 'P7', 'P41', 'P46', 'P49', 'P57', 'P132', 'P133']),
    statement('sixMonths', ['P41', 'P46', 'P49', 'P57'], { months }),
    statement('unitInBase', ['P2', 'P89']),
  ],
})
