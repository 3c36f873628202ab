'use client'

import { useEffect, useRef, useState } from 'react'
import type { Row } from './calls'
import type { OpenList } from './use-list'

/** Rows are asked for by so many at a time. */
const PAGE = 60

type Pages = ReadonlyMap<number, { readonly of: unknown; readonly rows: readonly Row[] }>

/**
 * The rows shown, by place, of which those from `first` to `last` are wanted now. A row not there yet is undefined;
 * one that may have changed stands as it was until the new one has come.
 */
export function useRows({ desk, overview }: OpenList, first: number, last: number): (place: number) => Row | undefined {
  const [pages, setPages] = useState<Pages>(new Map())
  const asked = useRef(new Map<number, unknown>())
  const [from, to] = [Math.floor(first / PAGE), Math.floor(last / PAGE)]
  useEffect(() => {
    for (let page = from; page <= to; page++) {
      if (asked.current.get(page) === overview) continue
      asked.current.set(page, overview)
      void desk.ask('rows', { from: page * PAGE, to: (page + 1) * PAGE }).then(rows => {
        if (asked.current.get(page) !== overview) return
        setPages(was => {
          const near = [...was].filter(([other]) => Math.abs(other - page) < 4)
          for (const other of [...asked.current.keys()]) if (Math.abs(other - page) >= 4) asked.current.delete(other)
          return new Map([...near, [page, { of: overview, rows }]])
        })
      })
    }
  }, [desk, overview, from, to])
  return place => pages.get(Math.floor(place / PAGE))?.rows[place % PAGE]
}
