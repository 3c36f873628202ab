'use client'

import { useSyncExternalStore } from 'react'
import { dayInShanghai } from '@/lib/check/shanghai-day'
import { emptySession, parseSession, serializeSession, type SessionState } from '@/lib/wizard/session-state'

/** Where the tab keeps the answers. Session storage: gone when the tab is closed, never sent anywhere. */
const PLACE = 'talent-permit-check'

const listeners = new Set<() => void>()
let current: SessionState | undefined

function read(): SessionState {
  current ??= parseSession(stored())
  return current
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(PLACE)
  } catch {
    // A browser that forbids storage still gets a working questionnaire, until the page is left.
    return null
  }
}

/** Keeps something else from now on. */
export function updateSession(change: (session: SessionState) => SessionState): void {
  current = change(read())
  try {
    sessionStorage.setItem(PLACE, serializeSession(current))
  } catch {
    // See `stored`.
  }
  for (const listener of listeners) listener()
}

/** Erases every answer from the tab. */
export function eraseSession(): void {
  current = emptySession
  try {
    // Also what another part of the site laid by for a page that is loaded again.
    for (const place of Object.keys(sessionStorage)) if (place.startsWith(PLACE)) sessionStorage.removeItem(place)
  } catch {
    // See `stored`.
  }
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const nothingYet = (): undefined => undefined

/** What the tab keeps; undefined until the page runs in a browser. */
export const useSession = (): SessionState | undefined => useSyncExternalStore<SessionState | undefined>(subscribe, read, nothingYet)

let day: string | undefined
/** Today in Shanghai, `YYYY-MM-DD`, taken once a visit. */
export const todayInShanghai = (): string => (day ??= dayInShanghai(new Date()))
const never = () => () => {}

/** The same, undefined until the page runs in a browser. */
export const useToday = (): string | undefined => useSyncExternalStore<string | undefined>(never, todayInShanghai, nothingYet)
