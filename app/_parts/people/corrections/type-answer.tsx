'use client'

import { useEffect, useRef, type FormEvent } from 'react'
import { visibleText } from '@/lib/text/hidden-signs'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import { LEFT_BLANK } from './answer-options'

/** A field to type a day or a number in, or to leave the cell blank. */
export function TypeAnswer({
  id,
  came,
  describedBy,
  press,
  refused,
  onTyped,
}: {
  id: string
  /** What stands in the cell. */
  came: string
  /** The element that says what is allowed. */
  describedBy: string
  /** What the button says. */
  press: string
  /** What was typed last and is no answer either: another object each time. */
  refused?: { readonly typed: string } | undefined
  onTyped: (typed: string) => void
}) {
  const { t } = useI18n()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (refused !== undefined) field.current?.focus()
  }, [refused])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = field.current?.value ?? ''
    onTyped(typed.trim() === '' ? LEFT_BLANK : typed)
  }
  return (
    <form className="mend-how" noValidate onSubmit={submit}>
      {refused !== undefined && (
        <p className="fault" id={`${id}-refused`}>
          <Text>{t('lists.mend.either', { typed: visibleText(refused.typed) })}</Text>
        </p>
      )}
      <input
        ref={field}
        id={id}
        className="text-input"
        type="text"
        autoComplete="off"
        defaultValue={came}
        aria-invalid="true"
        aria-describedby={refused === undefined ? describedBy : `${id}-refused ${describedBy}`}
      />
      <button type="submit" className="button button-plain">
        {press}
      </button>
      <button type="button" className="button-link" onClick={() => onTyped(LEFT_BLANK)}>
        {t('lists.mend.blank')}
      </button>
    </form>
  )
}
