'use client'

import type { ComponentProps } from 'react'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import type { IncomeWorksheet } from './income-worksheet'

const worksheet = partOf(() => import('./income-worksheet'))

/** The rows of wage and tax, fetched when a question needs them: with them come all sources of the law. */
export function WorksheetPart(props: ComponentProps<typeof IncomeWorksheet>) {
  const { fetched, notice } = usePart(worksheet)
  return fetched === undefined ? notice : <fetched.IncomeWorksheet {...props} />
}
