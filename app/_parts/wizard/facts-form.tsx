'use client'

import { useLocale } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { facts, type FactName } from '@/lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import { journeyOf } from '@/lib/wizard/progress'
import { keptWith, type Answers } from '@/lib/wizard/session-state'
import { shownOf } from '@/lib/wizard/question-page'
import { typedOf } from '@/lib/wizard/form-answers'
import { ErrorSummary } from '../error-summary'
import { keep } from '../session-store'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import { FactQuestion } from './fact-question'
import { answersTo, faultsIn } from './answers-on-page'
import { problemWords } from './problem-words'
import type { Form, WizardState } from './wizard-props'

/** One page of questions with its Continue. */
export function FactsForm({
  candidates,
  title,
  progress,
  back,
  onDone,
  journeyRules,
  rules,
  kept,
  on,
  ruleNames,
}: WizardState & {
  /** Facts this page may ask, in order; it asks those that can still change something. */
  candidates: readonly FactName[]
  title: string
  progress?: string | undefined
  back: string
  onDone: (answers: Answers) => void
  /** The rules whose questions are asked here, where they are fewer than all that were chosen. */
  journeyRules?: readonly RuleId[]
}) {
  const locale = useLocale()
  const tongue = useTongue()
  const { tell } = tongue
  const asking = journeyRules ?? rules
  const journey = journeyOf(asking, kept.answers, on)
  // A question that was answered here stays on the page, so that it can be corrected.
  const [arrived] = useState(journey)
  const wanted = candidates.filter(fact =>
    journeyRules === undefined
      ? journey.used[fact] !== undefined || journey.open.includes(fact)
      : journey.open.includes(fact) || (arrived.used[fact] === undefined && journey.used[fact] !== undefined),
  )
  const shown = shownOf(wanted, fact => kept.answers[fact] !== undefined)

  const form = useForm<Form>({
    resolver: answersTo(shown),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    defaultValues: Object.fromEntries(
      candidates.map(fact => [fact, kept.typed[fact] ?? typedOf(facts[fact], kept.answers[fact])]),
    ),
  })
  const { errors, submitCount } = form.formState
  const faults = faultsIn(errors, shown, locale).map(fault => ({ ...fault, message: problemWords(tongue, fault.fact, fault.problem) }))

  const summary = useRef<HTMLDivElement>(null)
  const faulty = faults.length > 0
  useEffect(() => {
    const plain = tell('wizard.pageTitle', { page: title })
    document.title = faulty ? tell('wizard.errorTitle', { page: plain }) : plain
  }, [faulty, submitCount, tell, title])
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus()
  }, [submitCount, errors])

  /** Keeps every whole answer at once, and what is half typed as it stands, so that a reload loses nothing. */
  const keepAll = (): Answers => {
    const now = keptWith(kept, shown, fact => form.getValues(fact))
    keep(was => ({ ...was, ...now }))
    return now.answers
  }

  return (
    <form noValidate onChange={() => void keepAll()} onSubmit={form.handleSubmit(() => onDone(keepAll()))}>
      <p>
        <a className="back" href={back}>
          {tell('wizard.back')}
        </a>
      </p>
      {faulty && (
        <ErrorSummary
          ref={summary}
          title={tell('wizard.error.title')}
          faults={faults.map(({ fact, field, message }) => ({
            field: `${fact}-${field}`,
            message: <Text>{message}</Text>,
          }))}
        />
      )}
      <PageHead kicker={progress} title={<Text>{title}</Text>} />
      <div className="questions">
        {shown.map(fact => (
          <FactQuestion
            key={fact}
            fact={fact}
            on={on}
            form={form}
            rules={rules}
            used={journey.used}
            ruleNames={ruleNames}
            fault={faults.find(one => one.fact === fact)?.message}
            onKeep={() => void keepAll()}
          />
        ))}
      </div>
      <div role="status">
        {journey.settled && (
          <Notice plain title={tell('wizard.settled.title')}>
            <p>{shown.length === 0 ? tell('wizard.settled.nothingHere') : tell('wizard.settled.text')}</p>
          </Notice>
        )}
      </div>
      <div className="actions">
        {journey.settled ? (
          <a className="button" href={`/${locale}/result`}>
            {tell('wizard.settled.result')}
          </a>
        ) : null}
        {(shown.length > 0 || !journey.settled) && (
          <button className={journey.settled ? 'button button-plain' : 'button'} type="submit">
            {tell('wizard.continue')}
          </button>
        )}
        {!journey.settled && (
          <a href={`/${locale}/result`}>
            {tell('wizard.resultSoFar')}
          </a>
        )}
      </div>
    </form>
  )
}
