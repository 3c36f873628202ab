'use client'

import { answerWords, writeDate } from '@/lib/text/i18n'
import { factText } from '@/lib/text/law-text'
import { useLocale } from 'next-intl'
import type { UseFormReturn } from 'react-hook-form'
import { languages } from '@/lib/i18n/routing'
import { allFacts, type AnyFact } from '@/lib/policy/all-facts'
import { emptyFormAnswer } from '@/lib/wizard/form-answers'
import { readFormAnswer } from '@/lib/wizard/form-schema'
import { ChoiceField } from '../choice'
import { Text } from '../text'
import { useMonthNames } from '../month-names'
import { useI18n } from '../use-i18n'
import type { FormAnswers } from './wizard-props'

interface Props {
  form: UseFormReturn<FormAnswers>
  fact: AnyFact
  /** The day checked for. */
  on: string
  faulty: boolean
  onKeep: () => void
}

const describedBy = (fact: AnyFact, faulty: boolean): string => (faulty ? `${fact}-choice-fault ${fact}-read` : `${fact}-read`)

/** A day in three plain text fields, in the order of the language; or never; or not known. */
export function DateAnswer({ form, fact, on, faulty, onKeep }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  const order = languages[useLocale()].dateOrder
  return (
    <>
      <div className="date-input" role="group" aria-labelledby={`${fact}-day`}>
        <p className="label" id={`${fact}-day`}>
          <Text>{factText(i18n, fact, 'date')}</Text>
        </p>
        {order.map(part => (
          <div key={part} className={part === 'year' ? 'year' : undefined}>
            <label htmlFor={`${fact}-${part}`}>{t(`wizard.date.${part}`)}</label>
            <input
              id={`${fact}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete="off"
              aria-invalid={faulty || undefined}
              aria-describedby={describedBy(fact, faulty)}
              {...form.register(`${fact}.${part}`, { onChange: () => form.setValue(`${fact}.choice`, '') })}
            />
          </div>
        ))}
      </div>
      <ReadBack form={form} fact={fact} on={on} onKeep={onKeep} />
      <Instead
        form={form}
        fact={fact}
        onKeep={onKeep}
        options={[
          ['never', factText(i18n, fact, 'never')],
          ['unknown', t('words.answer.dontKnow')],
        ]}
      />
    </>
  )
}

/** A number in a plain text field with its unit; or not known. */
export function NumberAnswer({ form, fact, on, faulty, onKeep }: Props) {
  const i18n = useI18n()
  const { t } = i18n
  return (
    <>
      <div className="with-unit">
        <input
          id={`${fact}-number`}
          className="text-input text-input-short"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          aria-label={t(`facts.${fact}.name`)}
          aria-invalid={faulty || undefined}
          aria-describedby={describedBy(fact, faulty)}
          {...form.register(`${fact}.number`, { onChange: () => form.setValue(`${fact}.choice`, '') })}
        />
        <span>{factText(i18n, fact, 'unit')}</span>
      </div>
      <ReadBack form={form} fact={fact} on={on} onKeep={onKeep} />
      <Instead form={form} fact={fact} onKeep={onKeep} options={[['unknown', t('words.answer.dontKnow')]]} />
    </>
  )
}

/** What was typed as it was read; a day that lies ahead is asked about. */
function ReadBack({ form, fact, on, onKeep }: Omit<Props, 'faulty'>) {
  const i18n = useI18n()
  const { t } = i18n
  const months = useMonthNames()
  const typed = form.watch(fact) ?? emptyFormAnswer
  const isTyped = typed.choice === '' || typed.choice === 'typed'
  const entry = readFormAnswer(allFacts[fact], { ...typed, choice: 'typed' }, { months })
  const answer = isTyped && entry.ok ? entry.answer : undefined
  const ahead = typeof answer === 'string' && answer > on
  return (
    <>
      <p className="hint" id={`${fact}-read`}>
        {answer !== undefined && <Text>{t('wizard.readAs', { answer: answerWords(i18n, fact, answer) })}</Text>}
      </p>
      {ahead && (
        <ChoiceField
          type="checkbox"
          name={`${fact}.ahead`}
          checked={typed.choice === 'typed'}
          label={<Text>{t('wizard.ahead', { date: writeDate(i18n, answer) })}</Text>}
          onChange={event => {
            form.setValue(`${fact}.choice`, event.currentTarget.checked ? 'typed' : '')
            onKeep()
          }}
        />
      )}
    </>
  )
}

/** Boxes to tick instead of typing; at most one at a time, and typing unticks them. */
function Instead({ form, fact, options, onKeep }: Omit<Props, 'faulty' | 'on'> & { options: readonly (readonly [string, string])[] }) {
  const chosen = form.watch(`${fact}.choice`)
  return (
    <div className="choices">
      {options.map(([value, label]) => (
        <ChoiceField
          key={value}
          type="checkbox"
          apart={value === 'unknown'}
          name={`${fact}.${value}`}
          checked={chosen === value}
          label={<Text>{label}</Text>}
          onChange={event => {
            form.setValue(`${fact}.choice`, event.currentTarget.checked ? value : '')
            onKeep()
          }}
        />
      ))}
    </div>
  )
}
