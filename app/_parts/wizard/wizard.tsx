'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { writePlace } from '@/lib/wizard/place'
import { keep, useKept } from '../kept-in-tab'
import { Aims } from './aims'
import type { RuleNames } from './state'
import { usePlace } from './use-place'

// The law and the steps are fetched while the first page is read: nobody needs them to begin.
const fetchSteps = () => import('./steps')
const Steps = lazy(fetchSteps)

/** The questionnaire: one address, one place in it after another. */
export function Wizard({ ruleNames }: { ruleNames: RuleNames }) {
  const t = useTranslations('wizard')
  const place = usePlace()
  const kept = useKept()
  const address = writePlace(place)
  const top = useRef<HTMLDivElement>(null)
  const before = useRef<string | undefined>(undefined)

  useEffect(() => void fetchSteps(), [])
  useEffect(() => {
    const arrive = () => {
      const title = top.current?.querySelector('h1')
      if (title === null || title === undefined) return false
      document.title = t('pageTitle', { page: title.textContent })
      // Not on arrival: whoever opens the page begins at its top, as on any other.
      if (before.current !== undefined && before.current !== address) {
        window.scrollTo(0, 0)
        title.focus({ preventScroll: true })
      }
      before.current = address
      return true
    }
    if (arrive() || top.current === null) return
    const drawn = new MutationObserver(() => {
      if (arrive()) drawn.disconnect()
    })
    drawn.observe(top.current, { childList: true, subtree: true })
    return () => drawn.disconnect()
  }, [address, t])

  const ownTitle = t('pageTitle', { page: t('aims.title') })
  const begins = place.at === 'aims'
  useEffect(() => {
    if (begins) return
    // On a reload the framework writes the page's own title once more, after the step has written the step's.
    let step: string | undefined
    const rewritten = new MutationObserver(() => {
      if (document.title !== ownTitle) step = document.title
      else if (step !== undefined) document.title = step
    })
    rewritten.observe(document.head, { childList: true, subtree: true, characterData: true })
    return () => rewritten.disconnect()
  }, [address, begins, ownTitle])

  return (
    <div className="wizard" ref={top} key={address}>
      {place.at === 'aims' ? (
        <Aims
          chosen={kept?.aims ?? []}
          onDone={async aims => {
            const { begin } = await fetchSteps()
            keep(was => begin(was, aims))
          }}
        />
      ) : (
        <Suspense>
          <Steps place={place} ruleNames={ruleNames} />
        </Suspense>
      )}
    </div>
  )
}
