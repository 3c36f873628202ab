'use client'

import { useMemo, useState, useSyncExternalStore } from 'react'

/** The routes of a page as its address names them behind `#`, which no browser sends. */
export interface HashRoutes<Route> {
  /** Where the page begins: as its HTML comes, and where its address names a part of the page. */
  readonly beginning: Route
  /** The route of a hash, with its `#` or empty; undefined for a part of the page, which is no other route. */
  readonly read: (hash: string) => Route | undefined
}

interface HashStore {
  readonly subscribe: (listener: () => void) => () => void
  /** The hash of the route the reader is at. */
  readonly hash: () => string
  readonly clear: () => void
}

function createHashStore(isRoute: (hash: string) => boolean): HashStore {
  const listeners = new Set<() => void>()
  let last = ''
  const hash = () => {
    if (isRoute(window.location.hash)) last = window.location.hash
    return last
  }
  /** Gives the route its address back after a part of the page was gone to, so that a reload and the other language find it. */
  const restore = () => {
    const here = hash()
    if (here !== '' && window.location.hash !== here) window.history.replaceState(window.history.state, '', here)
  }
  const arrive = () => {
    // After all others that listen, too: they look for the part of the page.
    setTimeout(restore)
    for (const listener of listeners) listener()
  }
  return {
    subscribe: listener => {
      if (listeners.size === 0) window.addEventListener('hashchange', arrive)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('hashchange', arrive)
      }
    },
    hash,
    clear: () => {
      window.history.pushState(null, '', window.location.pathname)
      for (const listener of listeners) listener()
    },
  }
}

/**
 * Where in a page the reader is; each route is an entry in the browser's history, so its Back works. `routes` must be the
 * same at every call. `clear` goes to the page without a hash, as another entry.
 */
export function useHashRoute<Route>(routes: HashRoutes<Route>): { readonly route: Route; readonly clear: () => void } {
  const [store] = useState(() => createHashStore(hash => routes.read(hash) !== undefined))
  const hash = useSyncExternalStore(store.subscribe, store.hash, () => '')
  const route = useMemo(() => routes.read(hash) ?? routes.beginning, [routes, hash])
  return { route, clear: store.clear }
}

/** Goes to another route of the page, or to a part of it, by its hash. */
export const navigate = (hash: string): void => {
  window.location.hash = hash
}
