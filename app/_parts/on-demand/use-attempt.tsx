'use client'

import { useCallback, useState, type ReactElement } from 'react'
import { MissingNotice } from './missing-notice'
import { MissingPart } from './part'
import { whyMissing, type WhyMissing } from './why-missing'

/**
 * Does what someone asked for; when a part of the site does not come for it, `notice` says so and offers to do the same
 * again. Every other failure is thrown on.
 */
export function useAttempt(): { readonly attempt: (act: () => Promise<void>) => Promise<void>; readonly notice: ReactElement | undefined } {
  const [failed, setFailed] = useState<{ readonly why: WhyMissing; readonly again: () => void } | undefined>(undefined)
  const attempt = useCallback(async function tryOnce(act: () => Promise<void>): Promise<void> {
    setFailed(undefined)
    try {
      await act()
    } catch (failure) {
      if (!(failure instanceof MissingPart)) throw failure
      const why = await whyMissing()
      setFailed({ why, again: () => void tryOnce(act) })
    }
  }, [])
  return { attempt, notice: failed && <MissingNotice why={failed.why} onAgain={failed.again} /> }
}
