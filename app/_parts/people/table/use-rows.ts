'use client'

import { useEffect, useRef, useState } from 'react'
import type { ListRow } from '../store/protocol'
import type { OpenList } from '../store/use-list'

/** Rows are asked for by so many at a time. */
const PAGE = 60
/** So many pages before and behind those in sight are not forgotten. */
const NEAR = 3

const pageOf = (index: number): number => Math.floor(index / PAGE)

/**
 * The rows shown, by place, of which those from `first` to `last` are wanted now, and the one that has the focus. A row
 * not there yet is undefined; one that may have changed stands as it was until the new one has come.
 */
export function useRows({ ask, overview }: OpenList, first: number, last: number, focused: number): (index: number) => ListRow | undefined {
  const [pages, setPages] = useState<ReadonlyMap<number, readonly ListRow[]>>(new Map())
  const asked = useRef(new Map<number, unknown>())
  const [from, to, own] = [pageOf(first), pageOf(last), pageOf(focused)]
  useEffect(() => {
    const isNear = (page: number) => page === own || (page >= from - NEAR && page <= to + NEAR)
    for (const page of asked.current.keys()) if (!isNear(page)) asked.current.delete(page)
    const inSight = Array.from({ length: to - from + 1 }, (_, at) => from + at)
    for (const page of new Set([...inSight, own])) {
      if (asked.current.get(page) === overview) continue
      asked.current.set(page, overview)
      void ask('rows', { from: page * PAGE, to: (page + 1) * PAGE }, rows => {
        if (asked.current.get(page) !== overview) return
        setPages(was => new Map([...[...was].filter(([other]) => asked.current.has(other)), [page, rows]]))
      })
    }
  }, [ask, overview, from, to, own])
  return index => pages.get(pageOf(index))?.[index % PAGE]
}
