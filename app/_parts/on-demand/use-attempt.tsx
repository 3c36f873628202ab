'use client'

import { useCallback, useState, type ReactElement } from 'react'
import { MissingNotice } from './missing-notice'
import { MissingPart } from './part'
import { whyMissing, type WhyMissing } from './why-missing'

/**
 * Does something that may need a part of the site which does not come; then `notice` says so and offers to do the same
 * again, until something else is done `about` the same. Every other failure is one of the page: its boundary says so.
 * Never rejects.
 */
export type Attempt = (act: () => Promise<void>, about?: string) => Promise<void>

interface Missed {
  readonly about: string | undefined
  readonly why: WhyMissing
  readonly again: () => void
}

/** The one way to use what is fetched when it is asked for, and what a worker is asked. */
export function useAttempt(): { readonly attempt: Attempt; readonly notice: ReactElement | undefined } {
  const [missed, setMissed] = useState<Missed | undefined>(undefined)
  const [, fail] = useState<undefined>(undefined)
  const attempt = useCallback<Attempt>(async function tryOnce(act, about) {
    setMissed(was => (was?.about === about ? undefined : was))
    try {
      await act()
    } catch (failure) {
      if (failure instanceof MissingPart) {
        const why = await whyMissing()
        setMissed({ about, why, again: () => void tryOnce(act, about) })
        return
      }
      fail(() => {
        throw failure
      })
    }
  }, [])
  return { attempt, notice: missed && <MissingNotice why={missed.why} onAgain={missed.again} /> }
}
