'use client'

import { useId, type FormEvent } from 'react'
import type { CellFault } from '@/lib/case-list/person'
import { facts, type FactName } from '@/lib/policy/facts'
import { visibleText } from '@/lib/text/hidden-signs'
import { answerWords, type I18n } from '@/lib/text/i18n'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import { cellHint } from './cell-hint'

/** One cell that was not understood: what stood in it, what is allowed, and a field to put it right. */
export function CorrectCell({ fault, onTyped }: { fault: CellFault; onTyped: (typed: string) => void }) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const { about, came } = fault
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onTyped(String(new FormData(event.currentTarget).get('typed')))
  }
  const options = about === 'row' || about === 'on' || about === 'id' ? undefined : optionsOf(i18n, about)
  return (
    <form className="mend-cell" noValidate onSubmit={submit}>
      <div className="mend-what">
        <label htmlFor={id}>
          {about === 'row' ? (
            t('lists.mend.wholeRow')
          ) : about === 'on' || about === 'id' ? (
            t(`lists.mend.${about}`)
          ) : (
            <Text>{i18n.t(`facts.${about}.name`)}</Text>
          )}
        </label>
        {fault.why === 'more' ? null : (
          <p className="mend-came">
            <Text>{t('lists.mend.came', { came: visibleText(came.length > 80 ? `${came.slice(0, 80)}…` : came) })}</Text>
          </p>
        )}
        <p className="hint" id={`${id}-allowed`}>
          <Text>{cellHint(i18n, fault)}</Text>
        </p>
      </div>
      <div className="mend-how">
        {about === 'row' ? null : options === undefined ? (
          <input
            id={id}
            name="typed"
            className="text-input"
            type="text"
            autoComplete="off"
            defaultValue={came}
            aria-invalid="true"
            aria-describedby={`${id}-allowed`}
          />
        ) : (
          <select id={id} name="typed" className="text-input select" defaultValue="" aria-describedby={`${id}-allowed`}>
            <option value="">{t('lists.mend.blank')}</option>
            {options.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
        <button type="submit" className="button button-plain" id={about === 'row' ? id : undefined}>
          {about === 'row' ? t('lists.mend.asItIs') : t('lists.mend.put')}
        </button>
      </div>
    </form>
  )
}

/** What can be chosen for a fact; undefined where a day or a number is typed. */
function optionsOf(i18n: I18n, fact: FactName): readonly (readonly [value: string, label: string])[] | undefined {
  const kind = facts[fact]
  const unknown = ['unknown', i18n.t('words.answer.dontKnow')] as const
  const label = (value: string | boolean) => answerWords(i18n, fact, value)
  if (kind.kind === 'choice') return [...kind.values.map(value => [value, label(value)] as const), unknown]
  if (kind.kind === 'flag') return [...[true, false].map(value => [String(value), label(value)] as const), unknown]
  return undefined
}
