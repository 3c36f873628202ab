/** A foreign national of Chinese descent may get a visa or a residence permit for up to five years. */
import { all } from '../../engine/conditions'
import { chineseDescent, stayPurpose } from '../facts'
import { requirement } from '../documents'
import { exitEntry } from '../window-choices'
import { grant, reading, rule } from '../types'
import { statement, validFor } from '../statement'
import { foreigner, inForce } from '../terms'

const years = 5

const descentProof = requirement(['P63'], ['descent-proof'], { nearest: 'doctorate-guide' })

/** The usual form, passport and photo are named by none. */
const gaps = [statement('gap.descent', ['P4', 'P6', 'P63'])]

export const descentFiveYear = rule({
  id: 'descent-five-year',
  place: 7,
  aims: ['descentLongStay'],
  permit: 'five-year-papers',
  certainty: 'firm',
  values: { years },
  readings: [
    reading('descent-2016', {
      from: inForce,
      strength: 'official',
      statedOn: '2023-12-09',
      sources: ['P4', 'P6', 'P47', 'P48', 'P76', 'P77', 'P168'],
      when: all(foreigner, chineseDescent.holds()),
    }),
  ],
  grants: [
    grant('five-year-visa', {
      when: stayPurpose.isOneOf('family-visit', 'business', 'exchange', 'private-affairs'),
      windows: exitEntry,
      sources: ['P4', 'P6'],
      documents: [...requirement(['P4', 'P6'], ['purpose-proof']), ...descentProof],
      gaps,
      details: {
        validity: [validFor('at-most', 'upToYears', ['P4', 'P6'], years)],
        entries: [statement('manyEntries', ['P4', 'P6'])],
      },
    }),
    grant('five-year-residence-permit', {
      when: stayPurpose.isOneOf('work', 'study', 'family-visit', 'private-affairs'),
      windows: exitEntry,
      sources: ['P4', 'P76', 'P77', 'P168'],
      documents: descentProof,
      gaps,
      details: { validity: [validFor('at-most', 'upToYears', ['P4'], years)] },
    }),
  ],
  notes: [statement('nationwide2018', ['P47', 'P48'], { visa: 1, permit: 3, now: years }, { from: '2018-02-01' })],
})
