/**
 * Other schemes beside the ten: texts with their sources, never evaluated.
 * Words stand in messages/<locale>/schemes.json: `<id>.name`, `<id>.official`, `<id>.text`.
 */
import type { Period } from '../engine/rules'
import type { SourceId } from './sources'

export interface OtherScheme extends Period {
  readonly id: string
  /** The numbers in its text. */
  readonly values: Readonly<Record<string, number>>
  readonly sources: readonly SourceId[]
}

/** In the order in which they are printed. `from` is the first day, or the day from which a source tells of it. */
export const otherSchemes: readonly OtherScheme[] = [
  { id: 'startup-permit', from: '2018-05-01', values: { years: 1 }, sources: ['P91', 'P92'] },
  {
    id: 'graduate-permit',
    from: '2018-01-17',
    values: { permit: 2, within: 2, work: 3 },
    sources: ['P51', 'P52', 'P53', 'P107'],
  },
  { id: 'team-members', from: '2018-01-17', values: { members: 6 }, sources: ['P52', 'P53', 'P55', 'P59'] },
  { id: 'k-visa', from: '2025-10-01', values: {}, sources: ['P93', 'P94'] },
  { id: 'lin-gang', from: '2024-04-10', values: { years: 3, months: 6, times: 4 }, sources: ['P62'] },
  {
    id: 'senior-post',
    values: { years: 4, residence: 3, days: 180 },
    sources: ['P61', 'P67', 'P112'],
  },
  { id: 'family-of-citizens', values: { years: 5, months: 9, age: 60, child: 18 }, sources: ['P112'] },
  { id: 'overseas-talent-card', from: '2025-07-01', until: '2030-07-01', values: { until: 2030 }, sources: ['P111'] },
]

/** Those of them that are judged as routes: the page of the route says what they are. */
const judgedAsRoutes: readonly string[] = [
  'startup-permit',
  'k-visa',
  'lin-gang',
  'senior-post',
  'family-of-citizens',
  'overseas-talent-card',
]

/** Those that stay text, and are judged for nobody. */
export const schemesAsText: readonly OtherScheme[] = otherSchemes.filter(({ id }) => !judgedAsRoutes.includes(id))

/** Two other sets of measures that bear a like name and must not be taken for the ten; schemes.json `<id>`. */
export const notTheTen: readonly OtherScheme[] = [
  { id: 'twelve-of-2019', values: { year: 2019, measures: 12 }, sources: ['P56', 'P57'] },
  { id: 'ten-of-2025', values: { year: 2025, measures: 10 }, sources: ['P124'] },
]
