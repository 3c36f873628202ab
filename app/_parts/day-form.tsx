'use client'

import { useLocale } from 'next-intl'
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react'
import { span, writeDay } from '@/lib/engine/days'
import { languages, type Locale } from '@/lib/i18n/routing'
import { readTypedDay, type DayProblem } from '@/lib/wizard/typed-day'
import { writeDate } from '@/lib/text/i18n'
import { Question } from './question'
import { useMonthNames } from './month-names'
import { useI18n } from './use-i18n'

type Part = (typeof languages)[Locale]['dateOrder'][number]

/**
 * A day in three fields, in the order of the language; `onDay` takes it (`YYYY-MM-DD`) once it is one. In the browser it
 * needs the words `result.days`, `wizard.date`, `wizard.problem`, `wizard.error` and `wizard.errorTitle`.
 */
export function DayForm({
  id,
  label,
  hint,
  act,
  onDay,
  children,
}: {
  id: string
  label: string
  hint: string
  /** The words of the button. */
  act: string
  onDay: (day: string) => void
  /** What stands beside the button; it can hand the focus back to the first field. */
  children?: (focus: () => void) => ReactElement | false
}) {
  const { dateOrder } = languages[useLocale()]
  const i18n = useI18n()
  const { t } = i18n
  const months = useMonthNames()
  const [fault, setFault] = useState<{ readonly field: Part; readonly problem: DayProblem } | undefined>(undefined)
  const fields = useRef<Partial<Record<Part, HTMLInputElement | null>>>({})

  useEffect(() => {
    if (fault === undefined) return undefined
    const page = document.title
    document.title = t('wizard.errorTitle', { page })
    return () => {
      document.title = page
    }
  }, [fault, t])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Default: a field the browser has not drawn holds nothing.
    const text = (part: Part) => fields.current[part]?.value ?? ''
    const entry = readTypedDay({ year: text('year'), month: text('month'), date: text('date') }, months)
    if (entry.ok) {
      setFault(undefined)
      onDay(entry.day)
      return
    }
    const field = entry.problem === 'noDay' ? dateOrder[0] : entry.field
    setFault({ field, problem: entry.problem })
    fields.current[field]?.focus()
  }

  return (
    <form noValidate onSubmit={submit}>
      <Question
        id={id}
        group
        label={label}
        hint={hint}
        fault={fault && { prefix: t('wizard.error.prefix'), message: faultWords(fault.problem) }}
      >
        <div className="date-input">
          {dateOrder.map(part => (
            <div key={part} className={part === 'year' ? 'year' : undefined}>
              <label htmlFor={`${id}-${part}`}>{t(`wizard.date.${part}`)}</label>
              <input
                ref={input => void (fields.current[part] = input)}
                id={`${id}-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={fault?.field === part || undefined}
                aria-describedby={fault === undefined ? undefined : `${id}-fault`}
              />
            </div>
          ))}
        </div>
      </Question>
      <div className="actions">
        <button type="submit" className="button button-plain">
          {act}
        </button>
        {/* The field is looked for when the focus is handed back, not before. */}
        {/* eslint-disable-next-line react-hooks/refs */}
        {children?.(() => fields.current[dateOrder[0]]?.focus())}
      </div>
    </form>
  )

  function faultWords(problem: DayProblem): string {
    if (problem === 'noDay' || problem === 'noSuchDay') return t(`result.days.problem.${problem}`)
    if (problem !== 'dayOutside') return t(`wizard.problem.${problem}`, { name: label })
    return t('result.days.problem.dayOutside', { first: writeDate(i18n, writeDay(span.first)), last: writeDate(i18n, writeDay(span.last)) })
  }
}
