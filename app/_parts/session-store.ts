import { dayInShanghai } from '@/lib/check/shanghai-day'
import { emptySession, parseSession, serializeSession, type SessionState } from '@/lib/wizard/session-state'

/** Where the tab keeps the answers. Session storage: gone when the tab is closed, never sent anywhere. */
const PLACE = 'talent-permit-check'

/** What the tab keeps, for the one page that made it. To be asked in a browser only. */
export interface SessionStore {
  readonly subscribe: (listener: () => void) => () => void
  readonly session: () => SessionState
  /** Keeps something else from now on. */
  readonly update: (change: (session: SessionState) => SessionState) => void
  /** Erases every answer from the tab. */
  readonly erase: () => void
  /** Today in Shanghai, `YYYY-MM-DD`, taken once a visit. */
  readonly today: () => string
}

export function createSessionStore(): SessionStore {
  const listeners = new Set<() => void>()
  let current: SessionState | undefined
  let day: string | undefined

  const session = () => (current ??= parseSession(stored()))
  const change = (next: SessionState, store: () => void) => {
    current = next
    try {
      store()
    } catch {
      // See `stored`.
    }
    for (const listener of listeners) listener()
  }
  return {
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    session,
    update: changed => {
      const next = changed(session())
      change(next, () => sessionStorage.setItem(PLACE, serializeSession(next)))
    },
    erase: () =>
      change(emptySession, () => {
        // Also what another part of the site laid by for a page that is loaded again.
        for (const place of Object.keys(sessionStorage)) if (place.startsWith(PLACE)) sessionStorage.removeItem(place)
      }),
    today: () => (day ??= dayInShanghai(new Date())),
  }
}

function stored(): string | null {
  try {
    return sessionStorage.getItem(PLACE)
  } catch {
    // A browser that forbids storage still gets a working questionnaire, until the page is left.
    return null
  }
}
