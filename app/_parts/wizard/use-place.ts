'use client'

import { useSyncExternalStore } from 'react'
import { readPlace, writePlace, type Place } from '@/lib/wizard/place'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The part of the address behind `#`; the beginning while the page does not run in a browser. */
const useHash = (): string => useSyncExternalStore(subscribe, () => window.location.hash, () => '')

/** Where the reader is. Every step is an entry in the browser's history, so its Back works. */
export const usePlace = (): Place => readPlace(useHash())

/** Goes somewhere else in the questionnaire. */
export const goTo = (place: Place): void => {
  window.location.hash = writePlace(place)
}
