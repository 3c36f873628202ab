'use client'

import { useState } from 'react'
import type { Aim } from '@/lib/policy/aims'
import { withAims, withoutAimAnswers } from '@/lib/wizard/aim-answers'
import { progressOf } from '@/lib/wizard/progress'
import { rulesOf } from '@/lib/wizard/session-state'
import { nextRoute } from '@/lib/wizard/question-page'
import { routeHref, type WizardRoute } from '@/lib/wizard/wizard-route'
import { Notice } from '../notice'
import { useKeepsNothing, useSession, useToday } from '../session'
import type { SessionStore } from '../session-store'
import { navigate } from '../use-hash-route'
import { useI18n } from '../use-i18n'
import { QuestionsOfRoute } from './questions-of-route'
import { RemainingQuestions } from './remaining-questions'
import { Erase } from './erase'
import { Review } from './review'
import { SaveForLater } from './save-for-later'
import type { RuleNames } from './wizard-props'
import { StepPage } from './step-page'

/** Every page of the questionnaire after the first. Drawn in the browser only: it shows what the tab keeps. */
export function Steps({ route, ruleNames }: { route: Exclude<WizardRoute, { at: 'aims' }>; ruleNames: RuleNames }) {
  const session = useSession()
  const today = useToday()
  const [erasures, setErasures] = useState(0)
  if (route.at === 'ask-route') return <QuestionsOfRoute route={route.route} ruleNames={ruleNames} />
  if (session === undefined || today === undefined) return null
  const on = session.on ?? today
  const rules = session.rules.length === 0 ? rulesOf([]) : session.rules
  const state = { rules, session, progress: progressOf(rules, session.answers, on), on, ruleNames }
  if (route.at === 'answers')
    return (
      <>
        <KeepsNothing />
        <Review {...state} />
      </>
    )
  // A form keeps what was typed in it; once all is erased, a new one takes its place.
  return (
    <>
      <KeepsNothing />
      {route.at === 'step' ? (
        <StepPage key={erasures} {...state} route={route} />
      ) : (
        <RemainingQuestions key={erasures} {...state} rule={route.rule} />
      )}
      <SaveForLater session={session} on={on} />
      <Erase onErased={() => setErasures(erasures + 1)} />
    </>
  )
}

/** Says so where the browser forbids to keep answers: they are there as long as the page is. */
function KeepsNothing() {
  const { t } = useI18n()
  return useKeepsNothing() ? (
    <Notice plain title={t('wizard.keepsNothing.title')}>
      <p>{t('wizard.keepsNothing.text')}</p>
    </Notice>
  ) : null
}

/** Begins the questions about some aims: keeps these, and leads on to the first question. */
export function begin(store: SessionStore, aims: readonly Aim[]): void {
  store.update(was => withAims(was, aims))
  const session = store.session()
  const progress = progressOf(session.rules, session.answers, session.on ?? store.today())
  navigate(routeHref(nextRoute(withoutAimAnswers(progress, session), { at: 'aims' })))
}
