'use client'

import { createTranslator } from 'next-intl'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/routing'
import type { Translator } from '@/lib/text/translator'
import type { SecondI18n } from '../law/window-card'
import type { Tree } from './messages-for-result'

const Other = createContext<SecondI18n | undefined>(undefined)

/** Lets the parts below speak a second language beside the page’s, from the words given here. */
export function SecondI18nProvider({ locale, messages, children }: { locale: Locale; messages: Tree; children: ReactNode }) {
  const i18n = useMemo((): SecondI18n => {
    const t = createTranslator({ locale, messages: messages as never }) as unknown as Translator
    return { locale, t }
  }, [locale, messages])
  return <Other.Provider value={i18n}>{children}</Other.Provider>
}

/** The language beside the page’s. */
export const useSecondI18n = (): SecondI18n | undefined => useContext(Other)
