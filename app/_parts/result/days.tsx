'use client'

import { useTranslations } from 'next-intl'
import { lawReadOn } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { DayForm } from '../day-form'
import { useTongue } from '../use-i18n'

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
  return (
    <DayForm id="other-day" label={t('question')} hint={t('hint')} act={t('apply')} onDay={day => onDay(day === today ? null : day)}>
      {focus => {
        // The button goes with the press, so the focus is handed on.
        const backToToday = () => {
          onDay(null)
          focus()
        }
        return (
          on !== today && (
            <button type="button" className="button-link" onClick={backToToday}>
              {t('back')}
            </button>
          )
        )
      }}
    </DayForm>
  )
}
