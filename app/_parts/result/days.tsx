'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { span, writeDay } from '@/lib/engine/days'
import { lawReadOn } from '@/lib/policy/law'
import { readTyped, untyped, type Problem } from '@/lib/wizard/typed'
import { writeDate } from '@/lib/words/tell'
import { Question } from '../question'
import { useTongue } from '../tongue'

const parts = { zh: ['year', 'month', 'date'], en: ['date', 'month', 'year'] } as const
type Part = 'year' | 'month' | 'date'

/** Today, the day checked for (which `onDay` takes; null is today), and the day the law was read. */
export function Days(props: { on: string; today: string; onDay: (day: string | null) => void }) {
  const { on, today } = props
  const t = useTranslations('result.days')
  const tongue = useTongue()
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('today')}</dt>
          <dd>{writeDate(tongue, today)}</dd>
        </div>
        <div>
          <dt>{t('on')}</dt>
          <dd>{on === today ? t('onToday', { date: writeDate(tongue, on) }) : <strong>{writeDate(tongue, on)}</strong>}</dd>
        </div>
        <div>
          <dt>{t('read')}</dt>
          <dd>{writeDate(tongue, lawReadOn)}</dd>
        </div>
      </dl>
      <details>
        <summary>{t('other')}</summary>
        <div className="fold">
          <OtherDay {...props} />
        </div>
      </details>
    </>
  )
}

function OtherDay({ on, today, onDay }: { on: string; today: string; onDay: (day: string | null) => void }) {
  const t = useTranslations('result.days')
  const tWizard = useTranslations('wizard')
  const locale = useLocale()
  const tongue = useTongue()
  const plainTitle = useRef('')
  const [fault, setFault] = useState<{ readonly field: Part; readonly problem: Problem } | undefined>(undefined)
  const fields = useRef<Partial<Record<Part, HTMLInputElement | null>>>({})

  useEffect(() => {
    if (plainTitle.current === '') plainTitle.current = document.title
    document.title = fault === undefined ? plainTitle.current : tWizard('errorTitle', { page: plainTitle.current })
  }, [fault, tWizard])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const text = (part: Part) => fields.current[part]?.value ?? ''
    const entry = readTyped({ kind: 'since' }, { ...untyped, choice: 'typed', year: text('year'), month: text('month'), date: text('date') })
    if (entry.ok) {
      const day = String(entry.answer)
      setFault(undefined)
      onDay(day === today ? null : day)
      return
    }
    const field = entry.problem === 'noDay' ? parts[locale][0] : (entry.field as Part)
    setFault({ field, problem: entry.problem })
    fields.current[field]?.focus()
  }

  // The button goes with the press, so the focus is handed on.
  const backToToday = () => {
    onDay(null)
    fields.current[parts[locale][0]]?.focus()
  }

  return (
    <form noValidate onSubmit={submit}>
      <Question
        id="other-day"
        group
        label={t('question')}
        hint={t('hint')}
        fault={fault && { prefix: tWizard('error.prefix'), message: faultWords(fault.problem) }}
      >
        <div className="date-input">
          {parts[locale].map(part => (
            <div key={part} className={part === 'year' ? 'year' : undefined}>
              <label htmlFor={`other-day-${part}`}>{tWizard(`date.${part}`)}</label>
              <input
                ref={input => void (fields.current[part] = input)}
                id={`other-day-${part}`}
                type="text"
                inputMode="numeric"
                autoComplete="off"
                aria-invalid={fault?.field === part || undefined}
                aria-describedby={fault === undefined ? undefined : 'other-day-fault'}
              />
            </div>
          ))}
        </div>
      </Question>
      <div className="actions">
        <button type="submit" className="button button-plain">
          {t('apply')}
        </button>
        {on !== today && (
          <button type="button" className="button-link" onClick={backToToday}>
            {t('back')}
          </button>
        )}
      </div>
    </form>
  )

  function faultWords(problem: Problem): string {
    if (problem === 'noDay' || problem === 'noSuchDay') return t(`problem.${problem}`)
    return t('problem.dayOutside', { first: writeDate(tongue, writeDay(span.first)), last: writeDate(tongue, writeDay(span.last)) })
  }
}
