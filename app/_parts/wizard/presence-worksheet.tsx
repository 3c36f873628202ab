'use client'

import type { UseFormReturn } from 'react-hook-form'
import { monthsIn } from '@/lib/check/worked-facts'
import { writeDay } from '@/lib/engine/days'
import { DAYS_OF_A_MONTH } from '@/lib/policy/average-wages'
import { allFacts } from '@/lib/policy/all-facts'
import { answerWords, writeDate } from '@/lib/text/i18n'
import { formAnswerOf } from '@/lib/wizard/form-answers'
import { daysOfYears, leastMonthsOf, presenceYears, readDays, readStays } from '@/lib/wizard/presence'
import type { PresenceEntries } from '@/lib/wizard/presence-entries'
import { useMonthNames } from '../month-names'
import { useSession, useSessionStore } from '../session'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import type { FormAnswers } from './wizard-props'

const FACT = 'leastMonthsInChina'

/** Days of each year of work, or stays, from which the fewest months are worked out. What the person answers otherwise stays. */
export function PresenceWorksheet({ form, on }: { form: UseFormReturn<FormAnswers>; on: string }) {
  const i18n = useI18n()
  const { t } = i18n
  const months = useMonthNames()
  const session = useSession()
  const { update } = useSessionStore()
  if (session === undefined) return null
  const { presence, answers } = session
  const years = presenceYears(answers, on)
  const days = daysOfYears(presence, years, months)
  const worked = leastMonthsOf(days)
  const { faults } = readStays(presence.stays, months)
  const keep = (next: PresenceEntries) => {
    const now = leastMonthsOf(daysOfYears(next, years, months))
    const follows = answers[FACT] === undefined || answers[FACT] === worked
    const { [FACT]: _, ...others } = answers
    const kept = now === undefined ? others : { ...others, [FACT]: now }
    if (follows) form.setValue(FACT, formAnswerOf(allFacts[FACT], now))
    update(was => ({ ...was, presence: next, answers: follows ? kept : answers }))
  }
  if (years.length === 0) return <p>{t('wizard.presence.none')}</p>
  return (
    <div className="worksheet">
      <p className="hint">{t('wizard.presence.lead')}</p>
      {years.map((year, index) => {
        const number = String(index + 1)
        const id = `presence-${number}`
        // Default: a field in which nothing was typed.
        const text = presence.days[number] ?? ''
        const faulty = readDays(text, year).faulty
        const count = days[index]
        return (
          <div key={number}>
            <label htmlFor={id}>
              <Text>
                {t('wizard.presence.days', { from: writeDate(i18n, writeDay(year.from)), to: writeDate(i18n, writeDay(year.until)) })}
              </Text>
            </label>
            <input
              id={id}
              className="text-input text-input-short"
              type="text"
              inputMode="numeric"
              autoComplete="off"
              value={text}
              aria-invalid={faulty}
              aria-describedby={`${id}-read`}
              onChange={({ currentTarget }) => keep({ ...presence, days: { ...presence.days, [number]: currentTarget.value } })}
            />
            <p className={faulty ? 'fault' : 'hint'} id={`${id}-read`}>
              <Text>
                {faulty ? t('wizard.presence.fault') : count === undefined ? '' : t('wizard.presence.months', { months: monthsIn(count) })}
              </Text>
            </p>
          </div>
        )
      })}
      <div>
        <label htmlFor="presence-stays">{t('wizard.presence.stays')}</label>
        <p className="hint" id="presence-stays-hint">
          {t('wizard.presence.staysHint')}
        </p>
        <textarea
          id="presence-stays"
          className="text-input"
          rows={4}
          autoComplete="off"
          value={presence.stays}
          aria-invalid={faults.length > 0 || undefined}
          aria-describedby="presence-stays-hint presence-stays-read"
          onChange={({ currentTarget }) => keep({ ...presence, stays: currentTarget.value })}
        />
        <p className="fault" id="presence-stays-read">
          <Text>{faults.length === 0 ? '' : t('wizard.presence.faults', { lines: faults.join(', ') })}</Text>
        </p>
      </div>
      <p role="status">
        <Text>
          {worked === undefined
            ? t('wizard.presence.blank')
            : t(answers[FACT] === worked ? 'wizard.presence.worked' : 'wizard.presence.overruled', {
                answer: answerWords(i18n, FACT, worked),
              })}
        </Text>
      </p>
      <p className="hint">{t('wizard.presence.how', { days: DAYS_OF_A_MONTH })}</p>
    </div>
  )
}
