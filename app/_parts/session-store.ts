import { dayInShanghai } from '@/lib/check/shanghai-day'
import { emptySession, parseSession, serializeSession, type SessionState } from '@/lib/wizard/session-state'

/** Where the tab keeps the answers. Session storage: gone when the tab is closed, never sent anywhere. */
const PLACE = 'talent-permit-check'
const MARK_PLACE = `${PLACE} mark`

/** What the tab keeps, for the one page that made it. To be asked in a browser only. */
export interface SessionStore {
  readonly subscribe: (listener: () => void) => () => void
  readonly session: () => SessionState
  /** Keeps something else from now on. */
  readonly update: (change: (session: SessionState) => SessionState) => void
  /** Erases every answer from the tab. */
  readonly erase: () => void
  /** A mark made by chance for the person in this tab, the same until the tab is closed or its answers are erased. */
  readonly mark: () => string
  /** Today in Shanghai, `YYYY-MM-DD`, by the clock of the moment it is asked for. */
  readonly today: () => string
  /** Calls back whenever another day may have begun: each minute, and when the page is seen again. */
  readonly onClock: (listener: () => void) => () => void
  /** Whether the browser keeps answers when the page is left; false where it forbids storage. */
  readonly keeps: () => boolean
}

export function createSessionStore(): SessionStore {
  const listeners = new Set<() => void>()
  let current: SessionState | undefined
  let kept: boolean | undefined
  let mark: string | undefined

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
    erase: () => {
      mark = undefined
      change(emptySession, () => {
        // Also what another part of the site laid by for a page that is loaded again.
        for (const place of Object.keys(sessionStorage)) if (place.startsWith(PLACE)) sessionStorage.removeItem(place)
      })
    },
    mark: () => (mark ??= keptMark()),
    today: () => dayInShanghai(new Date()),
    onClock: listener => {
      const timer = setInterval(listener, 60_000)
      document.addEventListener('visibilitychange', listener)
      window.addEventListener('pageshow', listener)
      return () => {
        clearInterval(timer)
        document.removeEventListener('visibilitychange', listener)
        window.removeEventListener('pageshow', listener)
      }
    },
    keeps: () => (kept ??= canKeep()),
  }
}

function canKeep(): boolean {
  const place = `${PLACE}.try`
  try {
    sessionStorage.setItem(place, '')
    sessionStorage.removeItem(place)
    return true
  } catch {
    return false
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

/** The mark that the tab keeps, or a new one, which is kept where the browser lets it. */
function keptMark(): string {
  const made = Array.from(crypto.getRandomValues(new Uint8Array(8)), byte => byte.toString(16).padStart(2, '0')).join('')
  try {
    const found = sessionStorage.getItem(MARK_PLACE)
    if (found !== null && /^[0-9a-f]{16}$/.test(found)) return found
    sessionStorage.setItem(MARK_PLACE, made)
  } catch {
    // See `stored`.
  }
  return made
}
