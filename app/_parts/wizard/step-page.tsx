'use client'

import { useLocale } from 'next-intl'
import { useMemo, useState } from 'react'
import { factsOfAims, withoutAimAnswers } from '@/lib/wizard/aim-answers'
import { askedFor, progressOf, totalSteps } from '@/lib/wizard/progress'
import { nextRoute } from '@/lib/wizard/question-page'
import { routeHref, type WizardRoute } from '@/lib/wizard/wizard-route'
import { topics } from '@/lib/policy/facts'
import { FactsForm } from './facts-form'
import type { WizardState } from './wizard-props'
import { navigate } from '../use-hash-route'
import { useI18n } from '../use-i18n'

/** One step: the questions of a topic that can still change something. */
export function StepPage(state: WizardState & { route: Extract<WizardRoute, { at: 'step' }> }) {
  const { rules, session, on, ruleNames, route } = state
  const progress = withoutAimAnswers(state.progress, session)
  const locale = useLocale()
  const { t } = useI18n()
  const topic = topics.find(({ id }) => id === route.topic)
  const number = progress.steps.findIndex(one => one.topic === route.topic) + 1
  // Found out once on entering: it costs more than a keystroke should, and a reliable total stays one.
  const [entered] = useState(progress)
  const total = useMemo(() => totalSteps(rules, entered, on), [rules, entered, on])
  const before = progress.steps[number - 2]
  const backTo: WizardRoute = route.change
    ? { at: 'answers' }
    : before === undefined
      ? { at: 'aims' }
      : { at: 'step', topic: before.topic, change: false }
  return (
    <FactsForm
      session={session}
      on={on}
      questions={{
        progressOf: answers => progressOf(rules, answers, on),
        askedFor: (fact, relevant) => askedFor(rules, relevant, on, fact).map(rule => ruleNames[rule]),
        candidates: (topic?.facts ?? []).filter(fact => route.change || !factsOfAims(session).includes(fact)),
        remainingOnly: false,
      }}
      result={`/${locale}/result`}
      title={t(`wizard.steps.${route.topic}.title`)}
      stepLabel={
        number === 0
          ? undefined
          : total === undefined
            ? // Every answer leaves fewer questions that matter, never others.
              t('wizard.progress.atMost', { number, total: entered.steps.length })
            : t('wizard.progress.of', { number, total })
      }
      back={routeHref(backTo)}
      onDone={answers => navigate(routeHref(nextRoute(withoutAimAnswers(progressOf(rules, answers, on), { ...session, answers }), route)))}
    />
  )
}
