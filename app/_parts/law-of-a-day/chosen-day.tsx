'use client'

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
  const tongue = useTongue()
  const { tell } = tongue
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
    <Section wide id="day" name={tell('inspect.day.name')}>
      <noscript>
        <p>{tell('inspect.day.noScript')}</p>
      </noscript>
      <div className="needs-script screen-only">
        <DayForm id="law-day" label={tell('inspect.day.question')} hint={tell('inspect.day.hint', { day: writeDate(tongue, inForce) })} act={tell('inspect.day.show')} onDay={setDay} />
      </div>
      {day !== undefined && today !== undefined && (
        <div className="stack chosen-day">
          <h3 ref={head} tabIndex={-1}>
            {tell('inspect.day.on', { day: writeDate(tongue, day) })}
          </h3>
          {period === undefined ? (
            <p>{tell('inspect.day.before')}</p>
          ) : (
            <p>
              <a href={`#law-${period}`}>{tell('inspect.day.goTo')}</a>
            </p>
          )}
          {kept === undefined || Object.keys(kept.answers).length === 0 ? (
            <p>
              <span>{`${tell('inspect.day.noAnswers')} `}</span>
              <a href={`/${tongue.locale}/check`}>{tell('inspect.day.check')}</a>
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
  const { tell } = useTongue()
  const { fetched, notice } = usePart(forYou)
  return fetched === undefined ? (notice ?? <p>{tell('inspect.day.working')}</p>) : <fetched.ForYou {...props} />
}
