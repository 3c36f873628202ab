'use client'

import { useId, useState } from 'react'
import { aheadText } from '@/lib/text/timeline-text'
import type { Ahead } from '@/lib/results/timeline'
import { partOf } from '../on-demand/part'
import { useAttempt } from '../on-demand/use-attempt'
import { saveFile } from '../save-file'
import { useSessionStore } from '../session'
import { useI18n } from '../use-i18n'

/** Fetched when it is asked for: most readers take no days along. */
export const calendar = partOf(() => import('@/lib/calendar/calendar'))

/** How many days before a reminder may ring. */
const reminders = [7, 30, 90] as const

/** The ticked days as a calendar file, made here and handed to the browser as a download. */
export function ForCalendar({
  days,
  of,
  name,
  onAll,
}: {
  days: readonly Ahead[]
  /** How many days there are to tick. */
  of: number
  name: string
  /** Ticks all days, or none. */
  onAll: (all: boolean) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const [remind, setRemind] = useState('30')
  const [who, setWho] = useState(name)
  const [said, setSaid] = useState('')
  const { attempt, notice } = useAttempt()
  const { mark } = useSessionStore()

  const download = () =>
    attempt(async () => {
      if (days.length === 0) return setSaid(t('ahead.calendar.nothing'))
      const { writeCalendar } = await calendar.fetch()
      const text = writeCalendar(
        days.map(one => {
          const { title, text } = aheadText(i18n, one)
          return {
            id: one.id,
            day: one.day,
            summary: who.trim() === '' ? title : t('ahead.calendar.entry', { who: who.trim(), title }),
            description: [text, t('result.information')].join('\n'),
          }
        }),
        { who: who.trim() === '' ? mark() : who.trim(), made: new Date(), remind: remind === '' ? undefined : Number(remind) },
      )
      saveFile('talent-permit-check.ics', new Blob([text], { type: 'text/calendar;charset=utf-8' }))
      setSaid(t('ahead.calendar.made', { count: days.length }))
    })

  return (
    <div className="for-calendar screen-only">
      <h3>{t('ahead.calendar.name')}</h3>
      <p>{t('ahead.calendar.lead')}</p>
      <p>
        <button type="button" className="button-link" onClick={() => onAll(days.length < of)}>
          {t(days.length < of ? 'ahead.calendar.all' : 'ahead.calendar.none')}
        </button>
      </p>
      <div className="for-calendar-fields">
        <div>
          <label htmlFor={`${id}-remind`}>{t('ahead.calendar.remind')}</label>
          <select id={`${id}-remind`} className="text-input" value={remind} onChange={event => setRemind(event.currentTarget.value)}>
            <option value="">{t('ahead.calendar.noReminder')}</option>
            {reminders.map(count => (
              <option key={count} value={count}>
                {t('ahead.calendar.before', { days: count })}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-who`}>{t('ahead.calendar.who')}</label>
          <p className="hint small" id={`${id}-hint`}>
            {t('ahead.calendar.whoHint')}
          </p>
          <input
            id={`${id}-who`}
            className="text-input"
            type="text"
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={who}
            onChange={event => setWho(event.currentTarget.value)}
          />
        </div>
      </div>
      <div className="actions">
        <button type="button" className="button button-plain" onClick={() => void download()}>
          {t('ahead.calendar.download')}
        </button>
        <span role="status">{said}</span>
      </div>
      {notice}
    </div>
  )
}
