'use client'

import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { MonthNames } from '@/lib/input/day-text'
import { noMonthNames } from '@/lib/wizard/typed-day'

const Context = createContext(noMonthNames)

/** Gives what is typed below the names of months that are understood, in all languages. */
export function MonthNamesProvider({ names, children }: { names: readonly (readonly [string, number])[]; children: ReactNode }) {
  return <Context value={useMemo(() => new Map(names), [names])}>{children}</Context>
}

/** The names of months that are understood here; none where no provider stands around. */
export const useMonthNames = (): MonthNames => useContext(Context)
