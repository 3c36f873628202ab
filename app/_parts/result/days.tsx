'use client'

import { lawReadOn } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { DayForm } from '../day-form'
import { useI18n } from '../use-i18n'

/** Today, the day checked for (which `onDay` takes; null is today), and the day the law was read. */
export function Days(props: { on: string; today: string; onDay: (day: string | null) => void }) {
  const { on, today } = props
  const i18n = useI18n()
  const { t } = i18n
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('result.days.today')}</dt>
          <dd>{writeDate(i18n, today)}</dd>
        </div>
        <div>
          <dt>{t('result.days.on')}</dt>
          <dd>{on === today ? t('result.days.onToday', { date: writeDate(i18n, on) }) : <strong>{writeDate(i18n, on)}</strong>}</dd>
        </div>
        <div>
          <dt>{t('result.days.read')}</dt>
          <dd>{writeDate(i18n, lawReadOn)}</dd>
        </div>
      </dl>
      <details>
        <summary>{t('result.days.other')}</summary>
        <div className="fold">
          <OtherDay {...props} />
        </div>
      </details>
    </>
  )
}

function OtherDay({ on, today, onDay }: { on: string; today: string; onDay: (day: string | null) => void }) {
  const { t } = useI18n()
  return (
    <DayForm
      id="other-day"
      label={t('result.days.question')}
      hint={t('result.days.hint')}
      act={t('result.days.apply')}
      onDay={day => onDay(day === today ? null : day)}
    >
      {focus => {
        // The button goes with the press, so the focus is handed on.
        const backToToday = () => {
          onDay(null)
          focus()
        }
        return (
          on !== today && (
            <button type="button" className="button-link" onClick={backToToday}>
              {t('result.days.back')}
            </button>
          )
        )
      }}
    </DayForm>
  )
}
