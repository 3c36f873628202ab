'use client'

import { createTranslator } from 'next-intl'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import type { Tell } from '@/lib/text/i18n'
import type { OtherTongue } from '../law/window-card'
import type { Tree } from './messages-for-result'

const Other = createContext<OtherTongue | undefined>(undefined)

/** Lets the parts below speak a second language beside the page’s, from the words given here. */
export function OtherWords({ locale, messages, children }: { locale: Locale; messages: Tree; children: ReactNode }) {
  const tongue = useMemo((): OtherTongue => {
    // As in useTongue: names made from data cannot be typed, tests hold that they exist.
    const tell = createTranslator({ locale, messages: messages as never }) as unknown as Tell
    return { locale, tell: (key, values) => tell(key, values) }
  }, [locale, messages])
  return <Other.Provider value={tongue}>{children}</Other.Provider>
}

/** The language beside the page’s. */
export const useOther = (): OtherTongue | undefined => useContext(Other)
