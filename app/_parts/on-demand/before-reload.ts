'use client'

import { createContext, useContext } from 'react'

/** Makes what is on the page outlive its being loaded again; false where that cannot be. */
export type BeforeReload = () => Promise<boolean>

const nothingToKeep: BeforeReload = () => Promise.resolve(true)
const Context = createContext<BeforeReload>(nothingToKeep)

/** Given by a page that holds more than the tab keeps by itself. */
export const KeepBeforeReload = Context.Provider
export const useBeforeReload = (): BeforeReload => useContext(Context)
