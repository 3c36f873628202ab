/** The ten routes beside the ten rules, in the rulebook’s order. They are never counted with the ten. */
import type { PolicyRoute } from '../types'
import type { RouteId } from './order'
import { confirmationLetterRoute } from './confirmation-letter'
import { familyPr } from './family-pr'
import { fiveYearResidencePermit } from './five-year-residence-permit'
import { graduateWorkPermit } from './graduate-work-permit'
import { kVisa } from './k-visa'
import { lingangPr } from './lingang-pr'
import { overseasTalentCard } from './overseas-talent-card'
import { seniorPostPr } from './senior-post-pr'
import { startupPermit } from './startup-permit'
import { startupWorkPermit } from './startup-work-permit'

const routesInOrder = [
  fiveYearResidencePermit,
  confirmationLetterRoute,
  startupPermit,
  startupWorkPermit,
  graduateWorkPermit,
  kVisa,
  lingangPr,
  seniorPostPr,
  familyPr,
  overseasTalentCard,
] as const

export { routeIds, type RouteId } from './order'

/** Whatever some route grants. */
export type RouteGrantId = (typeof routesInOrder)[number]['grants'][number]['id']

export const routes: readonly PolicyRoute<RouteId, RouteGrantId>[] = routesInOrder
