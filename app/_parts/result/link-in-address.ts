'use client'

import { useSyncExternalStore } from 'react'
import { linkIn } from '@/lib/share-link/share-link'

const listeners = new Set<() => void>()
/** The link whose result is shown; undefined while it is the tab’s own. */
let shown: string | undefined

/** A part of the page that was gone to is no other result: the link counts until another, or none, stands there. */
function read(): string | undefined {
  const { hash } = window.location
  const link = linkIn(hash)
  if (link !== undefined || hash === '') shown = link
  return shown
}

function subscribe(listener: () => void): () => void {
  const arrive = () => {
    const link = read()
    // Gives the link its address back, so that a reload and the other language find it; after all that listens too.
    if (link !== undefined && window.location.hash !== `#${link}`)
      setTimeout(() => window.history.replaceState(window.history.state, '', `#${link}`))
    listener()
  }
  listeners.add(listener)
  window.addEventListener('hashchange', arrive)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('hashchange', arrive)
  }
}

/** The link in the address of the page; undefined where there is none. */
export const useLink = (): string | undefined => useSyncExternalStore(subscribe, read, () => undefined)

/** Shows the result of another link. */
export const goToLink = (link: string): void => {
  window.location.hash = link
}

/** Shows the tab’s own result. The browser’s Back leads to the link again. */
export function leaveLink(): void {
  window.history.pushState(null, '', window.location.pathname)
  for (const listener of listeners) listener()
}
