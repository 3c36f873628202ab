/**
 * The papers a grant may ask for. Names, issuing bodies and notes stand in messages/<locale>/papers.json.
 */
import type { Condition } from '../engine/conditions'
import { dayFromText, monthsLater, writeDay } from '../engine/days'
import { isInForce, type Period } from '../engine/rules'
import type { FactName } from './facts'
import type { SourceId } from './sources'
import { statement, type Statement } from './statement'

/** What statements.json tells of a document, in this order: how it is certified and translated, how many copies, how long it takes. */
export const documentDetailKinds = ['certification', 'translation', 'copies', 'takes'] as const
export type DocumentDetailKind = (typeof documentDetailKinds)[number]

export interface RequiredDocument extends Readonly<Partial<Record<DocumentDetailKind, readonly Statement[]>>> {
  /** What papers.json tells of it besides its name: who issues it, a remark. Where no source says, nothing is told. */
  readonly fields: readonly ('issuer' | 'note')[]
  /** The numbers in its remark. */
  readonly values?: Readonly<Record<string, number>>
  /** For how many months after its issue the paper is taken, where a source says so. */
  readonly monthsValid?: number
  /** The sources of the paper itself: its issuer, form and validity. */
  readonly sources: readonly SourceId[]
}

/** How long the confirmation letter takes: in Shanghai, and by the national rules. */
export const confirmationTakes = [
  statement('letterShanghaiDays', ['P139'], { days: 3 }, { from: '2025-02-24' }),
  statement('letterWorkingDays', ['P70'], { days: 5 }),
]

/** How long the foreigner’s work permit takes, alone and at the single window. */
export const workPermitTakes = [statement('workPermitDays', ['P73'], { days: 5 }), statement('singleWindowDays', ['P86'], { days: 7 })]

/** The Apostille Convention is in force for China (P181 P184). */
const apostilleSince = '2023-11-07'

/** How a document from abroad is certified: by the Chinese embassy; since the convention by an apostille, where it holds. */
const certification = [
  statement('embassyCertifies', ['P59', 'P63'], {}, { until: apostilleSince }),
  statement('apostilleServes', ['P181', 'P184', 'P134', 'P185', 'P180'], {}, { from: apostilleSince }),
]

/** Only agencies say so: weak. */
const translation = [statement('translated', ['P185', 'P187'])]

/** How many copies go with the original. */
const copies = (count: number, sources: readonly SourceId[]) => [statement('copies', sources, { count })]

export const documents = {
  passport: { fields: [], copies: copies(2, ['P59', 'P63', 'P182']), sources: ['P63', 'P78'] },
  'current-visa-or-permit': { fields: ['issuer'], copies: copies(2, ['P59', 'P63', 'P182']), sources: ['P59', 'P63', 'P78'] },
  'pr-application-form': { fields: ['issuer'], sources: ['P59', 'P63'] },
  'visa-application-form': { fields: ['issuer'], sources: ['P77', 'P78'] },
  'photos-two': { fields: [], sources: ['P59', 'P63'] },
  'accommodation-registration': { fields: [], sources: ['P27', 'P77'] },
  'health-certificate': {
    fields: ['issuer', 'note'],
    monthsValid: 6,
    values: { under: 18, over: 70 },
    certification,
    copies: copies(1, ['P59', 'P63']),
    sources: ['P59', 'P63', 'P78'],
  },
  'no-crime-record-abroad': {
    fields: ['issuer', 'note'],
    values: { months: 6 },
    certification,
    translation,
    copies: copies(1, ['P63']),
    sources: ['P59', 'P63', 'P134', 'P169'],
  },
  'no-crime-record-china': { fields: ['issuer', 'note'], sources: ['P65', 'P66', 'P169'] },
  'recommendation-letter': { fields: ['issuer'], copies: copies(1, ['P59']), sources: ['P9', 'P13'] },
  'committee-confirmation': { fields: ['issuer'], copies: copies(1, ['P59']), sources: ['P59'] },
  'employer-application-letter': { fields: ['issuer'], copies: copies(1, ['P59']), sources: ['P59', 'P78'] },
  'employer-recommendation': { fields: ['issuer'], copies: copies(1, ['P186']), sources: ['P28', 'P30', 'P32'] },
  'employment-certificate': { fields: ['issuer'], copies: copies(1, ['P63']), sources: ['P3', 'P63'] },
  'employer-licence': { fields: ['issuer'], copies: copies(2, ['P63']), sources: ['P63', 'P78'] },
  'employer-annual-report': { fields: ['issuer'], copies: copies(2, ['P63']), sources: ['P63', 'P169'] },
  'employer-annual-reports': { fields: ['issuer'], sources: ['P145'] },
  'income-certificates': { fields: ['issuer'], copies: copies(1, ['P186']), sources: ['P134', 'P145'] },
  'tax-certificates': { fields: ['issuer', 'note'], copies: copies(1, ['P186']), sources: ['P134', 'P145', 'P146'] },
  'capital-verification': { fields: [], sources: ['P146'] },
  'audit-reports': { fields: [], sources: ['P146'] },
  'degree-and-verification': { fields: ['issuer', 'note'], copies: copies(2, ['P63']), sources: ['P63'] },
  'descent-proof': { fields: ['note'], copies: copies(2, ['P63']), sources: ['P63'] },
  'earlier-chinese-passports': { fields: ['note'], sources: ['P162'] },
  'permits-of-four-years': { fields: ['issuer'], copies: copies(2, ['P61', 'P186']), sources: ['P62', 'P134', 'P145'] },
  'employer-letter-on-years': { fields: ['issuer'], sources: ['P62'] },
  'foreigner-work-permit': { fields: ['issuer'], copies: copies(2, ['P63']), takes: workPermitTakes, sources: ['P63', 'P78'] },
  'confirmation-letter': { fields: [], takes: confirmationTakes, sources: ['P68', 'P70', 'P115', 'P139'] },
  'purpose-proof': { fields: ['issuer'], sources: ['P4', 'P6'] },
  'marriage-certificate': {
    fields: ['issuer', 'note'],
    values: { months: 6 },
    certification,
    translation,
    copies: copies(2, ['P59', 'P182']),
    sources: ['P59', 'P182'],
  },
  'kinship-certificate': { fields: ['note'], certification, translation, sources: ['P183'] },
  'university-letter': { fields: ['issuer'], sources: ['P26', 'P27'] },
  'area-letter': { fields: ['issuer'], sources: ['P27'] },
  'business-licence': { fields: [], sources: ['P26', 'P27'] },
  'enterprise-invitation': { fields: ['issuer'], sources: ['P23'] },
  'helper-contract': { fields: ['issuer'], sources: ['P16', 'P17', 'P20'] },
  'financial-guarantee': { fields: ['issuer'], sources: ['P16', 'P17', 'P20'] },
  'accident-insurance': { fields: ['issuer'], sources: ['P16', 'P17', 'P20'] },
  'family-employer-papers': { fields: ['issuer'], sources: ['P16', 'P17', 'P20'] },
} as const satisfies Record<string, RequiredDocument>

export type DocumentId = keyof typeof documents

/** A paper by its name. */
export const documentOf = (id: DocumentId): RequiredDocument => documents[id]

/** What is told of a document on a day `YYYY-MM-DD`: certification, translation, copies, how long it takes. */
export const documentDetails = (id: DocumentId, day: string): readonly Statement[] =>
  allDetails(id).filter(statement => isInForce(statement, day))

const allDetails = (id: DocumentId): readonly Statement[] => documentDetailKinds.flatMap(kind => documentOf(id)[kind] ?? [])

/** Who tells of a paper itself: its form, its validity, how it is certified, how long it takes. */
export const sourcesOfDocument = (id: DocumentId): readonly SourceId[] => [
  ...documentOf(id).sources,
  ...allDetails(id).flatMap(statement => statement.sources),
]

/** The last day (`YYYY-MM-DD`) on which a paper issued on a day is taken; undefined where no source limits it. */
export const takenUntil = ({ monthsValid }: RequiredDocument, issued: string): string | undefined =>
  monthsValid === undefined ? undefined : writeDay(monthsLater(dayFromText(issued), monthsValid))

/** The first day of issue with which a paper is still taken on a day; undefined where no source limits it. */
export function issuedFrom({ monthsValid }: RequiredDocument, day: string): string | undefined {
  if (monthsValid === undefined) return undefined
  const wanted = dayFromText(day)
  const before = monthsLater(wanted, -monthsValid)
  // From the end of a shorter month the months are over before the day: there it is the first of the next month.
  if (monthsLater(before, monthsValid) >= wanted) return writeDay(before)
  return writeDay(monthsLater(Math.floor(before / 100) * 100 + 1, 1))
}

/** Sister rules whose published list of papers stands in where none was found for the rule itself. */
export type NearestList = 'team-guide' | 'doctorate-guide' | 'lingang-guide' | 'work-permit-notice' | 'child-guide'

/** A paper that a grant asks for. */
export interface DocumentRequirement extends Period {
  readonly paper: DocumentId
  readonly sources: readonly SourceId[]
  /** The list is that of the nearest sister rule; told in words by papers.json `nearest.<name>`. */
  readonly nearest?: NearestList
  /** For whom it is asked; left out where it is asked of everybody. */
  readonly when?: Condition<FactName>
}

/** Papers, each asked for by these sources. */
export const requirement = (
  sources: readonly SourceId[],
  ids: readonly DocumentId[],
  more: Omit<DocumentRequirement, 'paper' | 'sources'> = {},
): readonly DocumentRequirement[] => ids.map(paper => ({ paper, sources, ...more }))

/**
 * One list out of several, each paper once, in the order of the papers table. A paper counts as asked for by the rule
 * itself as soon as one list does so.
 */
export function mergeRequirements(lists: readonly (readonly DocumentRequirement[])[]): readonly DocumentRequirement[] {
  const merged = new Map<DocumentId, DocumentRequirement>()
  for (const need of lists.flat()) {
    const before = merged.get(need.paper) ?? need
    const { when, ...first } = before.nearest !== undefined && need.nearest === undefined ? need : before
    const sources = [...new Set([...before.sources, ...need.sources])]
    // Asked of everybody as soon as one list does so.
    const everybody = when === undefined || before.when === undefined || need.when === undefined
    merged.set(need.paper, { ...first, sources, ...(everybody ? {} : { when }) })
  }
  return (Object.keys(documents) as DocumentId[]).flatMap(id => merged.get(id) ?? [])
}
