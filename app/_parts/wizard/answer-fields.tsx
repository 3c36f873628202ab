'use client'

import { factText } from '@/lib/text/law-text'
import { useLocale } from 'next-intl'
import type { UseFormReturn } from 'react-hook-form'
import { languages } from '@/lib/i18n/routing'
import type { FactName } from '@/lib/policy/facts'
import { ChoiceField } from '../choice'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import type { FormAnswers } from './wizard-props'

interface Props {
  form: UseFormReturn<FormAnswers>
  fact: FactName
  faulty: boolean
  onKeep: () => void
}

/** A day in three plain text fields, in the order of the language; or never; or not known. */
export function DateAnswer({ form, fact, faulty, onKeep }: Props) {
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
              aria-describedby={faulty ? `${fact}-choice-fault` : undefined}
              {...form.register(`${fact}.${part}`, { onChange: () => form.setValue(`${fact}.choice`, '') })}
            />
          </div>
        ))}
      </div>
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
export function NumberAnswer({ form, fact, faulty, onKeep }: Props) {
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
          aria-describedby={faulty ? `${fact}-choice-fault` : undefined}
          {...form.register(`${fact}.number`, { onChange: () => form.setValue(`${fact}.choice`, '') })}
        />
        <span>{factText(i18n, fact, 'unit')}</span>
      </div>
      <Instead form={form} fact={fact} onKeep={onKeep} options={[['unknown', t('words.answer.dontKnow')]]} />
    </>
  )
}

/** Boxes to tick instead of typing; at most one at a time, and typing unticks them. */
function Instead({ form, fact, options, onKeep }: Omit<Props, 'faulty'> & { options: readonly (readonly [string, string])[] }) {
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
