'use client'

import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { inForce } from '@/lib/policy/terms'
import type { RuleId } from '@/lib/policy/types'
import { writeDate } from '@/lib/text/i18n'
import { DayForm } from '../day-form'
import { useSession, useToday } from '../session'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { Section } from '../section'
import { useI18n } from '../use-i18n'
import type { ForYou } from './for-you'

/** The law itself comes along only where there are answers to judge by it. */
const forYou = partOf(() => import('./for-you'))

/**
 * Chooses a day: opens its period in the page, and says what the ten say to the answers that the tab keeps, on that day
 * and today. `periods` are the first days of the periods, the last first; an earlier day lies before the law.
 */
export function ChosenDay({ periods, names }: { periods: readonly string[]; names: Readonly<Record<RuleId, string>> }) {
  const i18n = useI18n()
  const { t } = i18n
  const session = useSession()
  const today = useToday()
  const [day, setDay] = useState<string | undefined>(undefined)
  const head = useRef<HTMLHeadingElement>(null)
  const period = periods.find(from => day !== undefined && from <= day)

  useEffect(() => {
    if (day === undefined) return
    for (const from of periods) {
      const part = document.getElementById(`law-${from}`)
      if (part instanceof HTMLDetailsElement) part.open = from === period
    }
    head.current?.focus()
  }, [day, period, periods])

  return (
    <Section wide id="day" name={t('inspect.day.name')}>
      <noscript>
        <p>{t('inspect.day.noScript')}</p>
      </noscript>
      <div className="needs-script screen-only">
        <DayForm
          id="law-day"
          label={t('inspect.day.question')}
          hint={t('inspect.day.hint', { day: writeDate(i18n, inForce) })}
          act={t('inspect.day.show')}
          onDay={setDay}
        />
      </div>
      {day !== undefined && today !== undefined && (
        <div className="stack chosen-day">
          <h3 ref={head} tabIndex={-1}>
            {t('inspect.day.on', { day: writeDate(i18n, day) })}
          </h3>
          {period === undefined ? (
            <p>{t('inspect.day.before')}</p>
          ) : (
            <p>
              <a href={`#law-${period}`}>{t('inspect.day.goTo')}</a>
            </p>
          )}
          {session === undefined || Object.keys(session.answers).length === 0 ? (
            <p>
              <span>{`${t('inspect.day.noAnswers')} `}</span>
              <a href={`/${i18n.locale}/check`}>{t('inspect.day.check')}</a>
            </p>
          ) : (
            <Judged answers={session.answers} day={day} today={today} names={names} />
          )}
        </div>
      )}
    </Section>
  )
}

function Judged(props: ComponentProps<typeof ForYou>) {
  const { t } = useI18n()
  const { fetched, notice } = usePart(forYou)
  return fetched === undefined ? (notice ?? <p>{t('inspect.day.working')}</p>) : <fetched.ForYou {...props} />
}
