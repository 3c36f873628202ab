'use client'

import { factText, optionText } from '@/lib/text/law-text'
import { useId } from 'react'
import { span, writeDay } from '@/lib/engine/days'
import type { Answer } from '@/lib/engine/partition'
import { facts, offeredOn, type FactName } from '@/lib/policy/facts'
import { readWhatIfEdit, whatIfEditOf, type WhatIfEdit } from '@/lib/wizard/what-if-edit'
import { answerWords, type I18n } from '@/lib/text/i18n'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { problemWords } from '../wizard/problem-words'

/** One answer to try others for: a list of what it can be, and a field where a day or a number is typed. */
export function TryRow({
  fact,
  on,
  answer,
  tried,
  onTry,
}: {
  fact: FactName
  on: string
  answer: Answer | undefined
  tried: WhatIfEdit | undefined
  onTry: (row: WhatIfEdit) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const kind = facts[fact]
  const row = tried ?? whatIfEditOf(kind, answer)
  const entry = readWhatIfEdit(kind, row)
  const changed = 'answer' in entry && entry.answer !== (answer ?? null)
  const fault = 'problem' in entry && entry.problem !== undefined ? problemWords(i18n, fact, entry.problem) : undefined
  const day = kind.kind === 'since'
  const remarks = [
    // A browser writes days in its own way; here it stands in the words of the page.
    ...(row.choice === 'typed' && 'answer' in entry ? [answerWords(i18n, fact, entry.answer)] : []),
    ...(changed ? [t('ahead.whatIf.now', { answer: answerWords(i18n, fact, answer) })] : []),
  ]
  const said = remarks.length === 0 ? undefined : remarks.join(t('words.condition.semicolon'))
  const described = [fault !== undefined && `${id}-fault`, said !== undefined && `${id}-now`].filter(Boolean).join(' ') || undefined
  return (
    <div className="try" data-changed={changed || undefined}>
      <label htmlFor={`try-${fact}`}>
        <Text>{t(`facts.${fact}.name`)}</Text>
      </label>
      <div className="try-answer">
        <select
          id={`try-${fact}`}
          className="text-input"
          value={row.choice}
          aria-describedby={described}
          onChange={({ currentTarget: { value } }) => onTry({ ...row, choice: value })}
        >
          {choicesOf(i18n, fact, on).map(([value, says]) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))}
        </select>
        {row.choice === 'typed' && (
          <input
            className={day ? 'text-input text-input-day' : 'text-input text-input-short'}
            {...(day
              ? { type: 'date', min: writeDay(span.first), max: writeDay(span.last) }
              : { type: 'text', inputMode: 'decimal', autoComplete: 'off' })}
            value={row.text}
            aria-label={t(`facts.${fact}.name`)}
            aria-invalid={fault !== undefined || undefined}
            aria-describedby={described}
            onChange={({ currentTarget: { value } }) => onTry({ ...row, text: value })}
          />
        )}
      </div>
      {fault !== undefined && (
        <p className="fault" id={`${id}-fault`}>
          <Text>{fault}</Text>
        </p>
      )}
      {said !== undefined && (
        <p className="try-now" id={`${id}-now`}>
          <Text>{said}</Text>
        </p>
      )}
    </div>
  )
}

/** What the list of a row offers on a day: a value, and its words. */
function choicesOf(i18n: I18n, fact: FactName, on: string): readonly (readonly [value: string, says: string])[] {
  const { t } = i18n
  const kind = facts[fact]
  const common = [
    ['unknown', t('words.answer.dontKnow')],
    ['', t('words.answer.blank')],
  ] as const
  switch (kind.kind) {
    case 'choice':
      return [...offeredOn(on, fact, kind.values).map(value => [value, optionText(i18n, fact, value)] as const), ...common]
    case 'flag':
      return [['yes', t('words.answer.yes')], ['no', t('words.answer.no')], ...common]
    case 'since':
      return [['typed', t('ahead.whatIf.day')], ['never', factText(i18n, fact, 'neverAnswered')], ...common]
    case 'quantity':
      return [['typed', t('ahead.whatIf.number')], ...common]
  }
}
