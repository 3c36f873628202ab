/**
 * Permanent residence and the family that comes with it: the three grants of rules 1 to 5.
 */
import { always } from '../engine/conditions'
import { hasMinorChildren, hasSpouse } from './facts'
import { requirement, type DocumentId, type DocumentRequirement, type NearestList } from './documents'
import { grant, type PolicyGrant, type PolicyWindowChoice, type Step } from './types'
import type { SourceId } from './sources'
import { statement, validFor, type Statement } from './statement'

interface Parts {
  readonly at: readonly PolicyWindowChoice[]
  readonly sources: readonly SourceId[]
  /** Who says that spouse and children apply at the same time. */
  readonly familySources: readonly SourceId[]
  /** Who prints what every application asks for; `nearest` where it is the list of a sister rule. */
  readonly common: Printed
  /** The same for health certificate and police record from abroad, where the list read for the rule does not reach to them. */
  readonly healthAndRecord?: Printed
  /** What the rule asks for besides. */
  readonly documents?: readonly DocumentRequirement[]
  /** What is known to be missing from the list. */
  readonly gaps?: readonly Statement[]
  readonly decision?: readonly Statement[]
  readonly steps?: readonly Step[]
}

interface Printed {
  readonly sources: readonly SourceId[]
  readonly nearest?: NearestList
}

/** A list that was not read for a rule: that of the doctorate guide in its place (P63). */
export const asForTheDoctorate = { sources: ['P63'], nearest: 'doctorate-guide' } as const satisfies Printed

/** What whoever applies brings, alone or with others. */
const ownDocuments = ['passport', 'current-visa-or-permit', 'pr-application-form', 'photos-two'] as const

/** Since then most classes of applicants are asked for a record in China too (P65 P66); for the doctorate it is named (P169). */
const recordInChinaSince = '2023-05-01'

const printed = ({ sources, ...more }: Printed, documents: readonly DocumentId[]): readonly DocumentRequirement[] =>
  requirement(sources, documents, more)

/** What every application for permanent residence asks for: it begins every list that was read. */
const everyApplication = (own: Printed, healthAndRecord: Printed): readonly DocumentRequirement[] => [
  ...printed(own, ownDocuments),
  ...printed(healthAndRecord, ['health-certificate', 'no-crime-record-abroad']),
  ...requirement(['P65', 'P66', 'P169'], ['no-crime-record-china'], { from: recordInChinaSince }),
]

/** What a spouse brings who applies at the same time (P59). */
const spouseDocuments = requirement(['P59'], [...ownDocuments, 'marriage-certificate', 'health-certificate'], { nearest: 'team-guide' })

/** What a child brings: the list for children who join their parents (P183). */
const childDocuments = requirement(['P183'], [...ownDocuments, 'kinship-certificate'], { nearest: 'child-guide' })

/** The lists for family members were read in their beginning only. */
const familyGap = [statement('gap.family', ['P59', 'P183'])]

/** A copy of a list of fees, and one applicant (P176 P177): weak. */
const cost = statement('prCost', ['P176', 'P177'], { application: 1500, card: 300 })

/** What a card holder must keep to (P113). */
const stayDuty = statement('prStayDuty', ['P113'], { months: 3, years: 5, everyYears: 1 })

/** Permanent residence, then the spouse’s, then the minor children’s, at the same windows and on the same day. */
export function permanentResidence(
  parts: Parts,
): readonly PolicyGrant<'permanent-residence' | 'permanent-residence-spouse' | 'permanent-residence-child'>[] {
  const { at, sources, familySources, common, healthAndRecord = common, documents = [], gaps = [], decision = [], steps = [] } = parts
  return [
    grant('permanent-residence', {
      when: always,
      windows: at,
      sources,
      documents: [...everyApplication(common, healthAndRecord), ...documents],
      gaps,
      steps,
      details: { fee: [cost], decision, validity: [validFor('exactly', 'prCard', ['P102'], 10)], stay: [stayDuty] },
    }),
    grant('permanent-residence-spouse', {
      when: hasSpouse.holds(),
      family: true,
      windows: at,
      sources: familySources,
      documents: spouseDocuments,
      gaps: familyGap,
      details: { fee: [cost], decision, validity: [validFor('exactly', 'prCard', ['P102'], 10)], stay: [stayDuty] },
    }),
    grant('permanent-residence-child', {
      when: hasMinorChildren.holds(),
      family: true,
      windows: at,
      sources: familySources,
      documents: childDocuments,
      gaps: familyGap,
      details: { fee: [cost], decision, validity: [validFor('exactly', 'prCardMinor', ['P102'], 5)], stay: [stayDuty] },
    }),
  ]
}
