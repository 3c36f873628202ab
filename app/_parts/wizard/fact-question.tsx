'use client'

import type { UseFormReturn } from 'react-hook-form'
import type { CaseFacts } from '@/lib/check/case'
import { facts, offeredOn, type FactName } from '@/lib/policy/facts'
import type { RuleId } from '@/lib/policy/types'
import { askedFor } from '@/lib/wizard/progress'
import { Choice } from '../choice'
import { Question } from '../question'
import { Text } from '../text'
import { useTongue } from '../use-i18n'
import type { Form, RuleNames } from './wizard-props'
import { DateAnswer, NumberAnswer } from './answer-fields'

/** One question with its hint, what its words mean, why it is asked, and "I don't know". */
export function FactQuestion({
  fact,
  on,
  form,
  rules,
  used,
  ruleNames,
  fault,
  onKeep,
}: {
  fact: FactName
  on: string
  form: UseFormReturn<Form>
  rules: readonly RuleId[]
  used: CaseFacts
  ruleNames: RuleNames
  fault: string | undefined
  onKeep: () => void
}) {
  const { tell } = useTongue()
  const kind = facts[fact]
  return (
    <Question
      id={`${fact}-choice`}
      group
      label={<Text>{tell(`facts.${fact}.question`)}</Text>}
      hint={<Text>{tell(`facts.${fact}.hint`)}</Text>}
      fault={fault === undefined ? undefined : { prefix: tell('wizard.error.prefix'), message: <Text>{fault}</Text> }}
    >
      {kind.kind === 'choice' && (
        <Options form={form} fact={fact} values={offeredOn(on, fact, kind.values).map(value => [value, tell(`facts.${fact}.options.${value}`)])} />
      )}
      {kind.kind === 'flag' && (
        <Options
          form={form}
          fact={fact}
          values={[
            ['yes', tell('words.answer.yes')],
            ['no', tell('words.answer.no')],
          ]}
        />
      )}
      {kind.kind === 'since' && <DateAnswer form={form} fact={fact} faulty={fault !== undefined} onKeep={onKeep} />}
      {kind.kind === 'quantity' && <NumberAnswer form={form} fact={fact} faulty={fault !== undefined} onKeep={onKeep} />}
      <About fact={fact} rules={askedFor(rules, used, on, fact).map(rule => ruleNames[rule])} />
    </Question>
  )
}

function Options({ form, fact, values }: { form: UseFormReturn<Form>; fact: FactName; values: readonly (readonly [string, string])[] }) {
  const { tell } = useTongue()
  return (
    <div className="choices">
      {values.map(([value, label], index) => (
        <Choice
          key={value}
          value={value}
          label={<Text>{label}</Text>}
          {...(index === 0 ? { id: `${fact}-choice` } : {})}
          {...form.register(`${fact}.choice`)}
        />
      ))}
      <Choice apart value="unknown" label={tell('words.answer.dontKnow')} {...form.register(`${fact}.choice`)} />
    </div>
  )
}

function About({ fact, rules }: { fact: FactName; rules: readonly string[] }) {
  const { tell } = useTongue()
  return (
    <>
      {tell.has(`facts.${fact}.meaning`) && (
        <details className="fold">
          <summary>
            <Text>{tell(`facts.${fact}.meaning.title`)}</Text>
          </summary>
          <p>
            <Text>{tell(`facts.${fact}.meaning.text`)}</Text>
          </p>
        </details>
      )}
      {rules.length > 0 && (
        <details className="fold">
          <summary>{tell('wizard.why.title')}</summary>
          <p>{tell('wizard.why.text', { count: rules.length })}</p>
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
