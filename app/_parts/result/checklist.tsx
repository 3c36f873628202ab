import { useId } from 'react'
import { readDay, span, writeDay } from '@/lib/engine/days'
import type { SessionState } from '@/lib/wizard/session-state'
import type { Plan } from '@/lib/results/plan'
import { writeDate } from '@/lib/text/i18n'
import { Question } from '../question'
import { useI18n } from '../use-i18n'

/** How far the papers are: which are ready, and the day they must be ready for. */
export type Checklist = Pick<SessionState, 'ready' | 'applyOn'>

/** Takes what has changed in what is gathered. */
export type OnChecklist = (change: Partial<Checklist>) => void

/** How many of all documents are ready, and the day they must be ready for. */
export function DocumentsReady({ plan, checklist, onChecklist }: { plan: Plan; checklist: Checklist; onChecklist: OnChecklist }) {
  const i18n = useI18n()
  const { t } = i18n
  const { ready, applyOn } = checklist
  const asked = plan.needs.map(({ need }) => need.paper)
  const done = asked.filter(paper => ready.includes(paper)).length
  return (
    <>
      {asked.length > 0 && (
        <div className="gathering">
          <ApplyOn day={applyOn} onDay={day => onChecklist({ applyOn: day })} />
          <p className="gathered">
            <progress value={done} max={asked.length} aria-hidden="true" />
            <strong role="status">{t('result.plan.ready', { ready: done, total: asked.length })}</strong>
          </p>
        </div>
      )}
      {applyOn !== null && <p>{t('result.plan.by', { date: writeDate(i18n, applyOn) })}</p>}
      <p className="small quiet">
        <span>{t('result.plan.incomplete') + t('law.space')}</span>
        <span>{t('result.plan.silent')}</span>
      </p>
    </>
  )
}

function ApplyOn({ day, onDay }: { day: string | null; onDay: (day: string | null) => void }) {
  const { t } = useI18n()
  const id = useId()
  return (
    <Question id={id} group={false} label={t('result.plan.applyOn')} hint={t('result.plan.applyOnHint')}>
      <input
        id={id}
        className="text-input text-input-day"
        type="date"
        min={writeDay(span.first)}
        max={writeDay(span.last)}
        defaultValue={day ?? ''}
        aria-describedby={`${id}-hint`}
        // A day half typed is none yet, and one that was wiped out is none any more.
        onChange={({ currentTarget: { value } }) => (value === '' || readDay(value) !== undefined) && onDay(value === '' ? null : value)}
      />
    </Question>
  )
}
