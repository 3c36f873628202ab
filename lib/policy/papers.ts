/**
 * The papers a grant may ask for. Names, issuing bodies and notes stand in messages/<locale>/papers.json.
 */
import type { Period } from '../engine/rules'
import type { SourceId } from './sources'

export interface Paper {
  /** For how many months after its issue the paper is taken, where a source says so. */
  readonly monthsValid?: number
  /** The sources of the paper itself: its issuer, form and validity. */
  readonly sources: readonly SourceId[]
}

export const papers = {
  passport: { sources: ['P63', 'P78'] },
  'current-visa-or-permit': { sources: ['P59', 'P63', 'P78'] },
  'pr-application-form': { sources: ['P59', 'P63'] },
  'visa-application-form': { sources: ['P77', 'P78'] },
  'photos-two': { sources: ['P59', 'P63'] },
  'accommodation-registration': { sources: ['P27', 'P77'] },
  'health-certificate': { monthsValid: 6, sources: ['P63', 'P78'] },
  'no-crime-record-abroad': { sources: ['P59', 'P63'] },
  'no-crime-record-china': { sources: ['P65'] },
  'recommendation-letter': { sources: ['P9', 'P13'] },
  'committee-confirmation': { sources: ['P59'] },
  'employer-application-letter': { sources: ['P59', 'P78'] },
  'employer-recommendation': { sources: ['P28', 'P30', 'P32'] },
  'employment-certificate': { sources: ['P3', 'P63'] },
  'employer-licence': { sources: ['P63', 'P78'] },
  'employer-annual-report': { sources: ['P63'] },
  'degree-and-verification': { sources: ['P63'] },
  'descent-proof': { sources: ['P63'] },
  'permits-of-four-years': { sources: ['P62'] },
  'employer-letter-on-years': { sources: ['P62'] },
  'foreigner-work-permit': { sources: ['P63', 'P78'] },
  'confirmation-letter': { sources: ['P68', 'P70', 'P115'] },
  'purpose-proof': { sources: ['P4', 'P6'] },
  'marriage-certificate': { sources: ['P59'] },
  'university-letter': { sources: ['P26', 'P27'] },
  'area-letter': { sources: ['P27'] },
  'business-licence': { sources: ['P26', 'P27'] },
  'enterprise-invitation': { sources: ['P23'] },
  'helper-contract': { sources: ['P16', 'P17', 'P20'] },
  'financial-guarantee': { sources: ['P16', 'P17', 'P20'] },
  'accident-insurance': { sources: ['P16', 'P17', 'P20'] },
  'family-employer-papers': { sources: ['P16', 'P17', 'P20'] },
} as const satisfies Record<string, Paper>

export type PaperId = keyof typeof papers

/** A paper by its name. */
export const paperOf = (id: PaperId): Paper => papers[id]

/** Sister rules whose published list of papers stands in where none was found for the rule itself. */
export type NearestList = 'team-guide' | 'doctorate-guide' | 'lingang-guide' | 'work-permit-notice'

/** A paper that a grant asks for. */
export interface Need extends Period {
  readonly paper: PaperId
  readonly sources: readonly SourceId[]
  /** The list is that of the nearest sister rule; told in words by papers.json `nearest.<name>`. */
  readonly nearest?: NearestList
}

/** Papers, each asked for by these sources. */
export const needs = (
  sources: readonly SourceId[],
  ids: readonly PaperId[],
  more: Omit<Need, 'paper' | 'sources'> = {},
): readonly Need[] => ids.map(paper => ({ paper, sources, ...more }))

/**
 * One list out of several, each paper once, in the order of the papers table. A paper counts as asked for by the rule
 * itself as soon as one list does so.
 */
export function mergeNeeds(lists: readonly (readonly Need[])[]): readonly Need[] {
  const merged = new Map<PaperId, Need>()
  for (const need of lists.flat()) {
    const before = merged.get(need.paper)
    const own = before !== undefined && (before.nearest === undefined) !== (need.nearest === undefined)
    const first = own && before.nearest !== undefined ? need : (before ?? need)
    merged.set(need.paper, { ...first, sources: [...new Set([...(before?.sources ?? []), ...need.sources])] })
  }
  return (Object.keys(papers) as PaperId[]).flatMap(id => merged.get(id) ?? [])
}
