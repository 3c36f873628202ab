/**
 * Every route beside the rules, in the rulebook’s order. Apart from the routes themselves, so that a page can name them
 * before it has loaded them.
 */
export const routeIds = [
  'five-year-residence-permit',
  'confirmation-letter',
  'startup-permit',
  'startup-work-permit',
  'graduate-work-permit',
  'k-visa',
  'lingang-pr',
  'senior-post-pr',
  'family-pr',
  'overseas-talent-card',
] as const

export type RouteId = (typeof routeIds)[number]
