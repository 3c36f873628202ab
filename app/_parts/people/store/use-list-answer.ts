'use client'

import { useEffect, useState } from 'react'
import type { Methods } from './protocol'
import type { OpenList } from './use-list'

/**
 * What the worker answers about the list as it is now, asked anew whenever that changes; undefined until it has come.
 * `given` must be the same as long as the same is asked.
 */
export function useListAnswer<Name extends keyof Methods>(
  { ask, overview }: OpenList,
  name: Name,
  given: Parameters<Methods[Name]>[0],
): { readonly gave: ReturnType<Methods[Name]> } | undefined {
  const [answer, setAnswer] = useState<{ readonly gave: ReturnType<Methods[Name]> } | undefined>(undefined)
  useEffect(() => {
    let wanted = true
    void ask(name, given, gave => {
      if (wanted) setAnswer({ gave })
    })
    return () => {
      wanted = false
    }
  }, [ask, overview, name, given])
  return answer
}
