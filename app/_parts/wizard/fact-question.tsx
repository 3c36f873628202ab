'use client'

import { meaningText, optionText } from '@/lib/text/law-text'
import type { UseFormReturn } from 'react-hook-form'
import { allFacts, type AnyFact } from '@/lib/policy/all-facts'
import { offeredOn } from '@/lib/policy/facts'
import { ChoiceField } from '../choice'
import { Question } from '../question'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import type { FormAnswers } from './wizard-props'
import { DateAnswer, NumberAnswer } from './answer-fields'
import { AreaFold, PresenceFold } from './working-fold'

/** One question with its hint, what its words mean, why it is asked, and "I don't know". */
export function FactQuestion({
  fact,
  on,
  form,
  askedFor,
  fault,
  onKeep,
}: {
  fact: AnyFact
  on: string
  form: UseFormReturn<FormAnswers>
  /** The names of the rules that the answer can still change. */
  askedFor: readonly string[]
  fault: string | undefined
  onKeep: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const kind = allFacts[fact]
  return (
    <Question
      id={`${fact}-choice`}
      group
      label={<Text>{t(`facts.${fact}.question`)}</Text>}
      hint={<Text>{t(`facts.${fact}.hint`)}</Text>}
      fault={fault === undefined ? undefined : { prefix: t('wizard.error.prefix'), message: <Text>{fault}</Text> }}
    >
      {kind.kind === 'choice' && (
        <Options form={form} fact={fact} values={offeredOn(on, fact, kind.values).map(value => [value, optionText(i18n, fact, value)])} />
      )}
      {kind.kind === 'flag' && (
        <Options
          form={form}
          fact={fact}
          values={[
            ['yes', t('words.answer.yes')],
            ['no', t('words.answer.no')],
          ]}
        />
      )}
      {kind.kind === 'since' && <DateAnswer form={form} fact={fact} on={on} faulty={fault !== undefined} onKeep={onKeep} />}
      {kind.kind === 'quantity' && <NumberAnswer form={form} fact={fact} on={on} faulty={fault !== undefined} onKeep={onKeep} />}
      {(fact === 'unitArea' || fact === 'startupArea') && (
        <AreaFold title={t('wizard.areas.fold')} form={form} fact={fact} on={on} onKeep={onKeep} />
      )}
      {fact === 'leastMonthsInChina' && <PresenceFold title={t('wizard.presence.fold')} form={form} on={on} />}
      <About fact={fact} rules={askedFor} />
    </Question>
  )
}

function Options({
  form,
  fact,
  values,
}: {
  form: UseFormReturn<FormAnswers>
  fact: AnyFact
  values: readonly (readonly [string, string])[]
}) {
  const { t } = useI18n()
  return (
    <div className="choices">
      {values.map(([value, label], index) => (
        <ChoiceField
          key={value}
          value={value}
          label={<Text>{label}</Text>}
          {...(index === 0 ? { id: `${fact}-choice` } : {})}
          {...form.register(`${fact}.choice`)}
        />
      ))}
      <ChoiceField apart value="unknown" label={t('words.answer.dontKnow')} {...form.register(`${fact}.choice`)} />
    </div>
  )
}

function About({ fact, rules }: { fact: AnyFact; rules: readonly string[] }) {
  const i18n = useI18n()
  const { t } = i18n
  const meaning = meaningText(i18n, fact)
  return (
    <>
      {meaning !== undefined && (
        <details className="fold">
          <summary>
            <Text>{meaning.title}</Text>
          </summary>
          <p>
            <Text>{meaning.text}</Text>
          </p>
        </details>
      )}
      {rules.length > 0 && (
        <details className="fold">
          <summary>{t('wizard.why.title')}</summary>
          <p>{t('wizard.why.text', { count: rules.length })}</p>
          <ul>
            {rules.map(rule => (
              <li key={rule}>
                <Text>{rule}</Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
