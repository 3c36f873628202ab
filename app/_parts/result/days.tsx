'use client'

import { lawReadOn } from '@/lib/policy/law'
import { writeDate } from '@/lib/text/i18n'
import { DayForm } from '../day-form'
import { useTongue } from '../use-i18n'

/** Today, the day checked for (which `onDay` takes; null is today), and the day the law was read. */
export function Days(props: { on: string; today: string; onDay: (day: string | null) => void }) {
  const { on, today } = props
  const tongue = useTongue()
  const { tell } = tongue
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{tell('result.days.today')}</dt>
          <dd>{writeDate(tongue, today)}</dd>
        </div>
        <div>
          <dt>{tell('result.days.on')}</dt>
          <dd>{on === today ? tell('result.days.onToday', { date: writeDate(tongue, on) }) : <strong>{writeDate(tongue, on)}</strong>}</dd>
        </div>
        <div>
          <dt>{tell('result.days.read')}</dt>
          <dd>{writeDate(tongue, lawReadOn)}</dd>
        </div>
      </dl>
      <details>
        <summary>{tell('result.days.other')}</summary>
        <div className="fold">
          <OtherDay {...props} />
        </div>
      </details>
    </>
  )
}

function OtherDay({ on, today, onDay }: { on: string; today: string; onDay: (day: string | null) => void }) {
  const { tell } = useTongue()
  return (
    <DayForm id="other-day" label={tell('result.days.question')} hint={tell('result.days.hint')} act={tell('result.days.apply')} onDay={day => onDay(day === today ? null : day)}>
      {focus => {
        // The button goes with the press, so the focus is handed on.
        const backToToday = () => {
          onDay(null)
          focus()
        }
        return (
          on !== today && (
            <button type="button" className="button-link" onClick={backToToday}>
              {tell('result.days.back')}
            </button>
          )
        )
      }}
    </DayForm>
  )
}
