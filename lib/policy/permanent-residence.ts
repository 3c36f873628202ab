/**
 * Permanent residence and the family that comes with it: the three grants of rules 1 to 5.
 */
import { always } from '../engine/conditions'
import { hasMinorChildren, hasSpouse } from './facts'
import { requirement, type DocumentRequirement, type NearestList } from './documents'
import { grant, type PolicyGrant, type PolicyWindowChoice, type Step } from './types'
import type { SourceId } from './sources'
import { statement, validFor, type Statement } from './statement'

interface Parts {
  readonly at: readonly PolicyWindowChoice[]
  readonly sources: readonly SourceId[]
  /** Who says that spouse and children apply at the same time. */
  readonly familySources: readonly SourceId[]
  readonly documents?: readonly DocumentRequirement[]
  readonly decision?: readonly Statement[]
  readonly steps?: readonly Step[]
}

/** Since then most classes of applicants are asked for a record in China too (P65 P66); for the doctorate it is named (P169). */
const recordInChinaSince = '2023-05-01'

/** What every list of papers for permanent residence begins with, and health and record, which every list asks for. */
export const commonPapers = (sources: readonly SourceId[], nearest?: NearestList): readonly DocumentRequirement[] =>
  requirement(
    sources,
    ['passport', 'current-visa-or-permit', 'pr-application-form', 'photos-two', 'health-certificate', 'no-crime-record-abroad'],
    nearest === undefined ? {} : { nearest },
  )

const recordInChina = requirement(['P65', 'P66', 'P169'], ['no-crime-record-china'], { from: recordInChinaSince })

/** A copy of a list of fees, and one applicant (P176 P177): weak. */
const cost = statement('prCost', ['P176', 'P177'], { application: 1500, card: 300 })

/** What a card holder must keep to (P113). */
const stayDuty = statement('prStayDuty', ['P113'], { months: 3, years: 5, everyYears: 1 })

/** Permanent residence, then the spouse’s, then the minor children’s, at the same windows and on the same day. */
export function permanentResidence(
  parts: Parts,
): readonly PolicyGrant<'permanent-residence' | 'permanent-residence-spouse' | 'permanent-residence-child'>[] {
  const { at, sources, familySources, documents = [], decision = [], steps = [] } = parts
  return [
    grant('permanent-residence', {
      when: always,
      windows: at,
      sources,
      documents: [...documents, ...recordInChina],
      steps,
      details: { fee: [cost], decision, validity: [validFor('exactly', 'prCard', ['P102'], 10)], stay: [stayDuty] },
    }),
    grant('permanent-residence-spouse', {
      when: hasSpouse.holds(),
      family: true,
      windows: at,
      sources: familySources,
      documents: requirement(['P59'], ['marriage-certificate', 'health-certificate'], { nearest: 'team-guide' }),
      details: { decision, validity: [validFor('exactly', 'prCard', ['P102'], 10)], stay: [stayDuty] },
    }),
    grant('permanent-residence-child', {
      when: hasMinorChildren.holds(),
      family: true,
      windows: at,
      sources: familySources,
      details: { decision, validity: [validFor('exactly', 'prCardMinor', ['P102'], 5)], stay: [stayDuty] },
    }),
  ]
}
