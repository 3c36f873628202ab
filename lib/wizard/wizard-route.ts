/**
 * Where in the questionnaire a reader is, as the part of the address behind `#`, which no browser sends.
 */
import { aims } from '../policy/aims'
import { topics, type Topic } from '../policy/facts'
import type { RuleId } from '../policy/types'

export type WizardRoute =
  | { readonly at: 'aims' }
  /** A step; `change` when the reader came from the answers to change one and goes back there. */
  | { readonly at: 'step'; readonly topic: Topic; readonly change: boolean }
  | { readonly at: 'answers' }
  /** Exactly the questions one rule still needs. */
  | { readonly at: 'ask'; readonly rule: RuleId }
  /** Exactly the questions one route beside the rules still needs, if there is one of this name: the first page knows none. */
  | { readonly at: 'ask-route'; readonly route: string }

/** The place that an address names; an unknown one is the beginning. */
export function parseRoute(hash: string): WizardRoute {
  const [first = '', second = ''] = hash.replace(/^#/, '').split('/')
  if (first === 'answers') return { at: 'answers' }
  const rule = aims.everything.find(id => id === second)
  if (first === 'ask' && second !== '') return rule === undefined ? { at: 'ask-route', route: second } : { at: 'ask', rule }
  const topic = topics.find(({ id }) => id === first)
  return topic === undefined ? { at: 'aims' } : { at: 'step', topic: topic.id, change: second === 'change' }
}

/** The address of a place. */
export function routeHref(route: WizardRoute): string {
  switch (route.at) {
    case 'aims':
      return '#aims'
    case 'answers':
      return '#answers'
    case 'ask':
      return `#ask/${route.rule}`
    case 'ask-route':
      return `#ask/${route.route}`
    case 'step':
      return route.change ? `#${route.topic}/change` : `#${route.topic}`
  }
}
