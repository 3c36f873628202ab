'use client'

import { useSyncExternalStore } from 'react'
import { parseRoute, routeHref, type WizardRoute } from '@/lib/wizard/wizard-route'

/** Where the link leads that skips the head of the page: a part of it, and no place in the questionnaire. */
const MAIN = '#main'

let here = ''
/** The part of the address behind `#`; that of the place before, when the head has been skipped. */
const readHash = (): string => {
  if (window.location.hash !== MAIN) here = window.location.hash
  return here
}

function subscribe(listener: () => void): () => void {
  const arrive = () => {
    // Gives the place its address back, so that a reload and the other language find it.
    if (window.location.hash === MAIN) window.history.replaceState(window.history.state, '', here || window.location.pathname)
    listener()
  }
  window.addEventListener('hashchange', arrive)
  return () => window.removeEventListener('hashchange', arrive)
}

/** The beginning while the page does not run in a browser. */
const useHash = (): string => useSyncExternalStore(subscribe, readHash, () => '')

/** Where the reader is. Every step is an entry in the browser's history, so its Back works. */
export const useWizardRoute = (): WizardRoute => parseRoute(useHash())

/** Goes somewhere else in the questionnaire. */
export const navigate = (route: WizardRoute): void => {
  window.location.hash = routeHref(route)
}
