'use client'

import { useEffect } from 'react'
import { routeIds } from '@/lib/policy/routes/order'
import { routeHref } from '@/lib/wizard/wizard-route'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { navigate } from '../use-hash-route'
import type { RuleNames } from './wizard-props'

// The routes beside the rules are fetched by those alone who ask about one.
const routeQuestions = partOf(() => import('./route-questions'))

/** The questions of a route; a name that is none leads to the first page. */
export function QuestionsOfRoute({ route: name, ruleNames }: { route: string; ruleNames: RuleNames }) {
  const { fetched, notice } = usePart(routeQuestions)
  const route = routeIds.find(id => id === name)
  useEffect(() => {
    if (route === undefined) navigate(routeHref({ at: 'aims' }))
  }, [route])
  if (route === undefined) return null
  return fetched === undefined ? notice : <fetched.RouteQuestions route={route} ruleNames={ruleNames} />
}
