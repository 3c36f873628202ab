'use client'

import { createContext, useContext, useState, useSyncExternalStore, type ReactNode } from 'react'
import type { SessionState } from '@/lib/wizard/session-state'
import { createSessionStore, type SessionStore } from './session-store'

const Context = createContext<SessionStore | undefined>(undefined)

/** Gives a page what the tab keeps. One for each page, around all that asks for it. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const [store] = useState(createSessionStore)
  return <Context value={store}>{children}</Context>
}

/** Where the page’s answers are kept, to change them. */
export function useSessionStore(): SessionStore {
  const store = useContext(Context)
  if (store === undefined) throw new Error('no SessionProvider stands around what asks for the session')
  return store
}

const nothingYet = (): undefined => undefined
const never = () => () => {}

/** What the tab keeps; undefined until the page runs in a browser. */
export function useSession(): SessionState | undefined {
  const { subscribe, session } = useSessionStore()
  return useSyncExternalStore<SessionState | undefined>(subscribe, session, nothingYet)
}

/** Today in Shanghai, `YYYY-MM-DD`, also once another day has begun; undefined until the page runs in a browser. */
export function useToday(): string | undefined {
  const { onClock, today } = useSessionStore()
  return useSyncExternalStore<string | undefined>(onClock, today, nothingYet)
}

/** Whether the browser forbids to keep answers, so that only a link carries them to another page; false until it is known. */
export function useKeepsNothing(): boolean {
  const { keeps } = useSessionStore()
  return useSyncExternalStore(
    never,
    () => !keeps(),
    () => false,
  )
}
