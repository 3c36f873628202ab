'use client'

import { useEffect, useRef, type ComponentProps } from 'react'
import { routeHref } from '@/lib/wizard/wizard-route'
import { useSession, useSessionStore } from '../session'
import { partOf } from '../on-demand/part'
import { useAttempt } from '../on-demand/use-attempt'
import { usePart } from '../on-demand/use-part'
import { Aims } from './aims'
import { ComeBack } from './come-back'
import type { RuleNames } from './wizard-props'
import type { Steps } from './steps'
import { wizardRoutes } from './wizard-routes'
import { useHashRoute } from '../use-hash-route'
import { useI18n } from '../use-i18n'

// The law and the steps are fetched while the first page is read: nobody needs them to begin.
const steps = partOf(() => import('./steps'))

/** The questionnaire: one address, one place in it after another. */
export function Wizard({ ruleNames }: { ruleNames: RuleNames }) {
  const { t } = useI18n()
  const { route } = useHashRoute(wizardRoutes)
  const store = useSessionStore()
  const session = useSession()
  const address = routeHref(route)
  const top = useRef<HTMLDivElement>(null)
  const before = useRef<string | undefined>(undefined)

  const { attempt, notice } = useAttempt()

  useEffect(() => steps.prefetch(), [])
  useEffect(() => {
    const arrive = () => {
      const title = top.current?.querySelector('h1')
      if (title === null || title === undefined) return false
      document.title = t('wizard.pageTitle', { page: title.textContent })
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

  const ownTitle = t('wizard.pageTitle', { page: t('wizard.aims.title') })
  const begins = route.at === 'aims'
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
      {route.at === 'aims' ? (
        <>
          <Aims
            chosen={session?.aims ?? []}
            onDone={aims =>
              attempt(async () => {
                const { begin } = await steps.fetch()
                begin(store, aims)
              })
            }
          />
          {notice}
          <ComeBack />
        </>
      ) : (
        <Later route={route} ruleNames={ruleNames} />
      )}
    </div>
  )
}

function Later(props: ComponentProps<typeof Steps>) {
  const { fetched, notice } = usePart(steps)
  return fetched === undefined ? notice : <fetched.Steps {...props} />
}
