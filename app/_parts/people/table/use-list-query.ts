'use client'

import { useRef, useState } from 'react'
import { everybody, type ListQuery } from '@/lib/case-list/list-query'
import type { OpenList } from '../store/use-list'

/** How an open list is looked at, from its beginning on: Back from a person finds it as it was. */
export interface ShownQuery {
  readonly wanted: ListQuery
  readonly look: (next: ListQuery) => void
  /** The columns kept that the table shows, by their places among them. */
  readonly columns: readonly number[]
  readonly showColumns: (columns: readonly number[]) => void
}

/** To be used where the list stays open. */
export function useListQuery({ act }: OpenList): ShownQuery {
  const [wanted, setWanted] = useState<ListQuery>(everybody)
  const [columns, showColumns] = useState<readonly number[]>([])
  const latest = useRef(wanted)
  const looking = useRef(false)
  // One look at a time: of what is wanted meanwhile, only the last is looked for.
  const lookOn = async () => {
    looking.current = true
    try {
      for (let last: ListQuery | undefined; last !== latest.current;) {
        last = latest.current
        await act('look', last)
      }
    } finally {
      looking.current = false
    }
  }
  const look = (next: ListQuery) => {
    latest.current = next
    setWanted(next)
    if (!looking.current) void lookOn()
  }
  return { wanted, look, columns, showColumns }
}
