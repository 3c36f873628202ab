'use client'

import { useLocale } from 'next-intl'
import { createContext, useContext } from 'react'
import { topics, type FactName } from '@/lib/policy/facts'
import type { RouteId } from '@/lib/policy/routes/order'
import type { RuleId } from '@/lib/policy/types'
import { routeHref } from '@/lib/wizard/wizard-route'

/** Addresses where the answers behind a result are given: all a rule still needs, or one that is to be changed. */
export interface AnswersAt {
  readonly ask: (rule: RuleId) => string
  readonly change: (fact: FactName) => string
  /** All that a route beside the rules still needs; undefined where nothing can be asked for it. */
  readonly askRoute?: (route: RouteId) => string
}

const Elsewhere = createContext<AnswersAt | undefined>(undefined)

/** For results whose answers are not those of the questionnaire: where they are given instead. */
export const AnswersElsewhere = Elsewhere.Provider

/** Where answers are given: in the questionnaire, unless the result says otherwise. */
export function useAnswersAt(): AnswersAt {
  const locale = useLocale()
  const elsewhere = useContext(Elsewhere)
  return (
    elsewhere ?? {
      ask: rule => `/${locale}/check${routeHref({ at: 'ask', rule })}`,
      change: fact => `/${locale}/check${stepOf(fact)}`,
      askRoute: route => `/${locale}/check${routeHref({ at: 'ask-route', route })}`,
    }
  )
}

function stepOf(fact: FactName): string {
  const topic = topics.find(({ facts }) => facts.includes(fact))
  return routeHref(topic === undefined ? { at: 'answers' } : { at: 'step', topic: topic.id, change: true })
}
