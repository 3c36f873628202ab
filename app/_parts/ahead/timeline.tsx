'use client'

import { useState } from 'react'
import { HORIZON } from '@/lib/engine/earliest'
import { writeDate } from '@/lib/text/i18n'
import { aheadText } from '@/lib/text/timeline-text'
import { timeScaleOf } from '@/lib/results/time-scale'
import { sourcesOfAhead, type Ahead } from '@/lib/results/timeline'
import { CitedSources } from '../law/cited-sources'
import { Mark } from '../mark'
import { FoldedSection } from '../folded-section'
import { markOf } from '../status'
import { Text } from '../text'
import { useI18n } from '../use-i18n'
import { ForCalendar } from './for-calendar'
import { TimeScaleLine } from './time-scale'

/** What lies ahead of a person, day by day along a line; days can be ticked and taken along for a calendar. */
export function Timeline({
  ahead,
  now,
  on,
  name = '',
}: {
  ahead: readonly Ahead[]
  /** How things stand on the day checked for, in a line. */
  now: string
  on: string
  /** Who the person is, where there are several. */
  name?: string | undefined
}) {
  const i18n = useI18n()
  const { t } = i18n
  const scale = timeScaleOf(ahead, on)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const tick = (id: string, chosen: boolean) => setTicked(chosen ? [...ticked, id] : ticked.filter(one => one !== id))
  return (
    <FoldedSection id="ahead" name={t('ahead.timeline.name')}>
      <p>{t('ahead.timeline.lead')}</p>
      {scale !== undefined && (
        <>
          <TimeScaleLine scale={scale} />
          <p className="small quiet" aria-hidden="true">
            {t('ahead.timeline.legend')}
          </p>
        </>
      )}
      <ol className="timeline">
        <li data-now>
          <time dateTime={on}>{writeDate(i18n, on)}</time>
          <div>
            <p className="timeline-title">{t('ahead.timeline.now')}</p>
            <p>
              <Text>{now}</Text>
            </p>
          </div>
        </li>
        {ahead.map((one, index) => (
          <AheadLine key={one.id} one={one} number={index + 1} ticked={ticked.includes(one.id)} onTick={chosen => tick(one.id, chosen)} />
        ))}
      </ol>
      {ahead.length === 0 ? (
        <p>{t('ahead.timeline.empty', { years: HORIZON })}</p>
      ) : (
        <ForCalendar
          days={ahead.filter(({ id }) => ticked.includes(id))}
          of={ahead.length}
          name={name}
          onAll={all => setTicked(all ? ahead.map(({ id }) => id) : [])}
        />
      )}
    </FoldedSection>
  )
}

function AheadLine({
  one,
  number,
  ticked,
  onTick,
}: {
  one: Ahead
  /** Its number on the line drawn to scale. */
  number: number
  ticked: boolean
  onTick: (chosen: boolean) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { title, text } = aheadText(i18n, one)
  return (
    <li>
      <time dateTime={one.day}>{writeDate(i18n, one.day)}</time>
      <div>
        <p className="timeline-title">
          <span className="timeline-number" aria-hidden="true">
            {number}
          </span>
          {one.kind === 'rule' && <Mark kind={markOf(one.verdict)} />}
          {one.kind === 'rule' ? (
            <a href={`#rule-${one.outcome.rule.id}`}>
              <Text>{title}</Text>
            </a>
          ) : (
            <Text>{title}</Text>
          )}
        </p>
        <p className="small">
          <Text>{text}</Text>
          <CitedSources ids={sourcesOfAhead(one)} />
        </p>
        <label className="timeline-tick screen-only">
          <input type="checkbox" checked={ticked} onChange={event => onTick(event.currentTarget.checked)} />
          <span>
            <span>{t('ahead.calendar.tick')}</span>
            <span className="aloud">{`${t('result.paper.colon')}${writeDate(i18n, one.day)} ${title}`}</span>
          </span>
        </label>
      </div>
    </li>
  )
}
