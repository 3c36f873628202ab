'use client'

import { useState } from 'react'
import type { PersonDay } from '@/lib/case-list/days-ahead'
import { visibleText } from '@/lib/text/hidden-signs'
import { calendar } from '../../ahead/for-calendar'
import { useAttempt } from '../../on-demand/use-attempt'
import { saveFile } from '../../save-file'
import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'

/** A reminder rings so many days before. */
const REMIND = 30

/** The days ahead of everybody shown as one calendar file, an entry for a person and day. */
export function DaysOfList({ list: { ask } }: { list: OpenList }) {
  const { t } = useI18n()
  const [said, setSaid] = useState('')
  const { attempt, notice } = useAttempt()
  const titleOf = ({ rules, expires }: PersonDay) =>
    [...rules.map(rule => t(`rules.${rule}.short`)), ...(expires ? [t('lists.calendar.expires')] : [])].join(t('lists.table.comma'))
  const write = (days: readonly PersonDay[]) =>
    attempt(async () => {
      if (days.length === 0) return setSaid(t('lists.calendar.nothing'))
      const { writeCalendar } = await calendar.fetch()
      const entries = days.map(one => ({
        id: `list.${one.day}`,
        who: one.who,
        day: one.day,
        summary: t('lists.calendar.entry', { who: visibleText(one.name), what: titleOf(one) }),
        description: t('result.information'),
      }))
      const text = writeCalendar(entries, { who: '', made: new Date(), remind: REMIND })
      saveFile(t('lists.calendar.fileName'), new Blob([text], { type: 'text/calendar;charset=utf-8' }))
      setSaid(t('lists.calendar.made', { count: days.length }))
    })
  return (
    <li>
      <button type="button" className="button-link" onClick={() => void ask('days', undefined, write)}>
        {t('lists.calendar.name')}
      </button>
      <p className="small quiet">{t('lists.calendar.text')}</p>
      <p role="status">{said}</p>
      {notice}
    </li>
  )
}
