'use client'

import { useEffect, useState, type ReactElement } from 'react'
import type { Part } from './part'
import { useAttempt } from './use-attempt'

/** A part from now on wanted: `fetched` once it has come, or a `notice` in its place where it did not. */
export function usePart<Fetched>(part: Part<Fetched>): {
  readonly fetched: Fetched | undefined
  readonly notice: ReactElement | undefined
} {
  const [fetched, setFetched] = useState(part.fetched)
  const { attempt, notice } = useAttempt()
  useEffect(() => {
    if (part.fetched() === undefined) void attempt(async () => setFetched(await part.fetch()))
  }, [part, attempt])
  return { fetched, notice }
}
