'use client'

import { useLocale } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useForm } from 'react-hook-form'
import { allFacts, type AnyFact } from '@/lib/policy/all-facts'
import type { AskedFacts } from '@/lib/wizard/progress'
import type { Answers, SessionState } from '@/lib/wizard/session-state'
import { withFormAnswers } from '@/lib/wizard/with-form-answers'
import { shownOf } from '@/lib/wizard/question-page'
import { incomeFacts } from '@/lib/wizard/worksheet'
import { formAnswerOf } from '@/lib/wizard/form-answers'
import { ErrorSummary } from '../error-summary'
import { useMonthNames } from '../month-names'
import { useSessionStore } from '../session'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { FactQuestion } from './fact-question'
import { WorksheetPart } from './worksheet-part'
import { answersTo, pageFaults } from './answers-on-page'
import { problemWords } from './problem-words'
import { ResultLink } from './result-link'
import type { FormAnswers } from './wizard-props'

/** What a page of questions is about: the rules that were chosen, one of them, or a route beside them. */
export interface Questions {
  /** How far a person has come with these answers. */
  readonly progressOf: (answers: Answers) => AskedFacts
  /** The names of the rules that the answer to a fact can still change, given the answers that count. */
  readonly askedFor: (fact: AnyFact, relevant: Answers) => readonly string[]
  /** Facts this page may ask, in order; it asks those that can still change something. */
  readonly candidates: readonly AnyFact[]
  /** Whether it asks only what was open on arrival: questions answered before stay away. */
  readonly remainingOnly: boolean
  /** Answers that stand in the form where the person gave none. */
  readonly offered?: Answers
}

/** One page of questions with its Continue. */
export function FactsForm({
  questions,
  title,
  stepLabel,
  back,
  result,
  onDone,
  session,
  on,
}: {
  questions: Questions
  title: string
  stepLabel?: string | undefined
  back: string
  /** The address of the result. */
  result: string
  onDone: (answers: Answers) => void
  session: SessionState
  on: string
}) {
  const locale = useLocale()
  const i18n = useI18n()
  const { update } = useSessionStore()
  const { t } = i18n
  const months = useMonthNames()
  const reading = { months, on }
  const { candidates, offered } = questions
  const progress = questions.progressOf(session.answers)
  // A question that was answered here stays on the page, so that it can be corrected.
  const [arrived] = useState(progress)
  const wanted = candidates.filter(fact =>
    questions.remainingOnly
      ? progress.remaining.includes(fact) || (arrived.relevant[fact] === undefined && progress.relevant[fact] !== undefined)
      : progress.relevant[fact] !== undefined || progress.remaining.includes(fact),
  )
  const shown = shownOf(wanted, fact => session.answers[fact] !== undefined)

  const workable = incomeFacts.filter(fact => shown.includes(fact))

  const form = useForm<FormAnswers>({
    resolver: answersTo(shown, reading),
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    defaultValues: Object.fromEntries(
      candidates.map(fact => [fact, session.typed[fact] ?? formAnswerOf(allFacts[fact], session.answers[fact] ?? offered?.[fact])]),
    ),
  })
  const { errors, submitCount } = form.formState
  const faults = pageFaults(errors, shown, locale).map(fault => ({ ...fault, message: problemWords(i18n, fault.fact, fault.problem) }))

  const summary = useRef<HTMLDivElement>(null)
  const faulty = faults.length > 0
  useEffect(() => {
    const plain = t('wizard.pageTitle', { page: title })
    document.title = faulty ? t('wizard.errorTitle', { page: plain }) : plain
  }, [faulty, submitCount, t, title])
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus()
  }, [submitCount, errors])

  /** Keeps every whole answer at once, and what is half typed as it stands, so that a reload loses nothing. */
  const keepAll = (): Answers => {
    const now = withFormAnswers(session, shown, fact => form.getValues(fact), reading)
    update(was => ({ ...was, ...now }))
    return now.answers
  }

  return (
    <form noValidate onChange={() => void keepAll()} onSubmit={form.handleSubmit(() => onDone(keepAll()))}>
      <p>
        <a className="back" href={back}>
          {t('wizard.back')}
        </a>
      </p>
      {faulty && (
        <ErrorSummary
          ref={summary}
          title={t('wizard.error.title')}
          faults={faults.map(({ fact, field, message }) => ({
            field: `${fact}-${field}`,
            message: <Text>{message}</Text>,
          }))}
        />
      )}
      <PageHead kicker={stepLabel} title={<Text>{title}</Text>} />
      <div className="questions">
        {workable.length > 0 && <WorksheetPart form={form} session={session} on={on} asked={workable} />}
        {shown.map(fact => (
          <FactQuestion
            key={fact}
            fact={fact}
            on={on}
            form={form}
            askedFor={questions.askedFor(fact, progress.relevant)}
            fault={faults.find(one => one.fact === fact)?.message}
            onKeep={() => void keepAll()}
          />
        ))}
      </div>
      <div role="status">
        {progress.settled && (
          <Notice plain title={t('wizard.settled.title')}>
            <p>{shown.length === 0 ? t('wizard.settled.nothingHere') : t('wizard.settled.text')}</p>
          </Notice>
        )}
      </div>
      <div className="actions">
        {progress.settled ? (
          <ResultLink className="button" page={result} session={session} on={on} words={t('wizard.settled.result')} />
        ) : null}
        {(shown.length > 0 || !progress.settled) && (
          <button className={progress.settled ? 'button button-plain' : 'button'} type="submit">
            {t('wizard.continue')}
          </button>
        )}
        {!progress.settled && <ResultLink page={result} session={session} on={on} words={t('wizard.resultSoFar')} />}
      </div>
    </form>
  )
}
