'use client'

import { useRef, useState, type FormEvent } from 'react'
import { useI18n } from '../../use-i18n'
import { LEFT_BLANK } from './answer-options'

/** A list to choose one answer from, or to leave the cell blank; whoever presses without a choice is told so. */
export function ChooseAnswer({
  id,
  options,
  describedBy,
  press,
  onTyped,
}: {
  id: string
  options: readonly (readonly [typed: string, label: string])[]
  /** The element that says what is allowed. */
  describedBy: string
  /** What the button says. */
  press: string
  onTyped: (typed: string) => void
}) {
  const { t } = useI18n()
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLSelectElement>(null)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = field.current?.value ?? ''
    setMissing(typed === '')
    if (typed === '') field.current?.focus()
    else onTyped(typed)
  }
  return (
    <form className="mend-how" noValidate onSubmit={submit}>
      {missing && (
        <p className="fault" id={`${id}-missing`}>
          {t('lists.mend.chooseFirst')}
        </p>
      )}
      <select
        ref={field}
        id={id}
        className="text-input select"
        defaultValue=""
        aria-invalid={missing || undefined}
        aria-describedby={missing ? `${id}-missing ${describedBy}` : describedBy}
      >
        <option value="">{t('lists.mend.choose')}</option>
        {options.map(([typed, label]) => (
          <option key={typed} value={typed}>
            {label}
          </option>
        ))}
        <option value={LEFT_BLANK}>{t('lists.mend.blank')}</option>
      </select>
      <button type="submit" className="button button-plain">
        {press}
      </button>
    </form>
  )
}
