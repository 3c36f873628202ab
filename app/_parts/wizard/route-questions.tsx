'use client'

import { useLocale } from 'next-intl'
import { useState } from 'react'
import { allFactNames } from '@/lib/policy/all-facts'
import type { RouteId } from '@/lib/policy/routes/order'
import { answersThatFollow, progressOfRoute } from '@/lib/wizard/route-progress'
import { useSession, useSessionStore, useToday } from '../session'
import { useI18n } from '../use-i18n'
import { Erase } from './erase'
import { FactsForm } from './facts-form'
import { linkOfResult } from './link-of-result'
import type { RuleNames } from './wizard-props'

/** Exactly the questions that one route beside the rules still needs; nobody is asked them who did not choose it. */
export function RouteQuestions({ route, ruleNames }: { route: RouteId; ruleNames: RuleNames }) {
  const { t } = useI18n()
  const locale = useLocale()
  const session = useSession()
  const today = useToday()
  const { keeps } = useSessionStore()
  const [erasures, setErasures] = useState(0)
  if (session === undefined || today === undefined) return null
  const on = session.on ?? today
  const result = `/${locale}/result#route-${route}`
  return (
    <>
      <FactsForm
        key={erasures}
        session={session}
        on={on}
        questions={{
          progressOf: answers => progressOfRoute(route, answers, on),
          askedFor: () => [ruleNames[route]],
          candidates: allFactNames,
          remainingOnly: true,
          offered: answersThatFollow(session.answers),
        }}
        title={t('wizard.ask.title', { rule: ruleNames[route] })}
        back={result}
        result={result}
        onDone={answers => {
          if (progressOfRoute(route, answers, on).settled)
            window.location.assign(keeps() ? result : `/${locale}/result#${linkOfResult(answers, on)}`)
        }}
      />
      <Erase onErased={() => setErasures(erasures + 1)} />
    </>
  )
}
