'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, type ComponentProps } from 'react'
import { inForce } from '@/lib/policy/terms'
import type { RuleId } from '@/lib/policy/types'
import { writeDate } from '@/lib/text/i18n'
import { DayForm } from '../day-form'
import { useKept, useToday } from '../session-store'
import { partOf } from '../on-demand/part'
import { usePart } from '../on-demand/use-part'
import { Section } from '../section'
import { useTongue } from '../use-i18n'
import type { ForYou } from './for-you'

/** The law itself comes along only where there are answers to judge by it. */
const forYou = partOf(() => import('./for-you'))

/**
 * Chooses a day: opens its period in the page, and says what the ten say to the answers that the tab keeps, on that day
 * and today. `periods` are the first days of the periods, the last first; an earlier day lies before the law.
 */
export function ChosenDay({ periods, names }: { periods: readonly string[]; names: Readonly<Record<RuleId, string>> }) {
  const t = useTranslations('inspect.day')
  const tongue = useTongue()
  const kept = useKept()
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
    <Section wide id="day" name={t('name')}>
      <noscript>
        <p>{t('noScript')}</p>
      </noscript>
      <div className="needs-script screen-only">
        <DayForm id="law-day" label={t('question')} hint={t('hint', { day: writeDate(tongue, inForce) })} act={t('show')} onDay={setDay} />
      </div>
      {day !== undefined && today !== undefined && (
        <div className="stack chosen-day">
          <h3 ref={head} tabIndex={-1}>
            {t('on', { day: writeDate(tongue, day) })}
          </h3>
          {period === undefined ? (
            <p>{t('before')}</p>
          ) : (
            <p>
              <a href={`#law-${period}`}>{t('goTo')}</a>
            </p>
          )}
          {kept === undefined || Object.keys(kept.answers).length === 0 ? (
            <p>
              <span>{`${t('noAnswers')} `}</span>
              <a href={`/${tongue.locale}/check`}>{t('check')}</a>
            </p>
          ) : (
            <Judged answers={kept.answers} day={day} today={today} names={names} />
          )}
        </div>
      )}
    </Section>
  )
}

function Judged(props: ComponentProps<typeof ForYou>) {
  const t = useTranslations('inspect.day')
  const { fetched, notice } = usePart(forYou)
  return fetched === undefined ? (notice ?? <p>{t('working')}</p>) : <fetched.ForYou {...props} />
}
