'use client'

import { useMemo, useState } from 'react'
import { journeyOf, totalSteps } from '@/lib/wizard/progress'
import { nextPlace } from '@/lib/wizard/question-page'
import { writePlace, type Place } from '@/lib/wizard/wizard-route'
import { topics } from '@/lib/policy/facts'
import { FactsForm } from './facts-form'
import type { WizardState } from './wizard-props'
import { goTo } from './use-wizard-route'
import { useTongue } from '../use-i18n'

/** One step: the questions of a topic that can still change something. */
export function StepPage(state: WizardState & { place: Extract<Place, { at: 'step' }> }) {
  const { rules, journey, on, place } = state
  const { tell } = useTongue()
  const topic = topics.find(({ id }) => id === place.topic)
  const number = journey.steps.findIndex(one => one.topic === place.topic) + 1
  // Found out once on entering: it costs more than a keystroke should, and a reliable total stays one.
  const [entered] = useState(journey)
  const total = useMemo(() => totalSteps(rules, entered, on), [rules, entered, on])
  const before = journey.steps[number - 2]
  const backTo: Place = place.change
    ? { at: 'answers' }
    : before === undefined
      ? { at: 'aims' }
      : { at: 'step', topic: before.topic, change: false }
  return (
    <FactsForm
      {...state}
      candidates={topic?.facts ?? []}
      title={tell(`wizard.steps.${place.topic}.title`)}
      progress={
        number === 0 ? undefined : total === undefined ? tell('wizard.progress.step', { number }) : tell('wizard.progress.of', { number, total })
      }
      back={writePlace(backTo)}
      onDone={answers => goTo(nextPlace(journeyOf(rules, answers, on), place))}
    />
  )
}
