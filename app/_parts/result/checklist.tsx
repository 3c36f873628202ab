import { useId } from 'react'
import { readDay, span, writeDay } from '@/lib/engine/days'
import type { DocumentId } from '@/lib/policy/documents'
import type { SessionState } from '@/lib/wizard/session-state'
import type { Plan } from '@/lib/results/plan'
import { ruleWords } from '@/lib/text/plan-text'
import { writeDate } from '@/lib/text/i18n'
import { DocumentList } from '../law/document-list'
import { Question } from '../question'
import { useI18n } from '../use-i18n'
import { useSecondI18n } from './second-i18n-provider'

/** How far the papers are: which are ready, and the day they must be ready for. */
export type Checklist = Pick<SessionState, 'ready' | 'applyOn'>

/** Takes what has changed in what is gathered. */
export type OnChecklist = (change: Partial<Checklist>) => void

/** Every paper of the plan once, to tick off; with the days between which it must be issued for a chosen day. */
export function DocumentsToBring({
  plan,
  on,
  checklist,
  onChecklist,
}: {
  plan: Plan
  on: string
  checklist: Checklist
  onChecklist: OnChecklist
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { ready, applyOn } = checklist
  const asked = plan.needs.map(({ need }) => need.paper)
  const done = asked.filter(paper => ready.includes(paper)).length
  const tick = (paper: DocumentId, isReady: boolean) =>
    onChecklist({ ready: isReady ? [...ready.filter(one => one !== paper), paper] : ready.filter(one => one !== paper) })
  return (
    <>
      <h3>{t('result.plan.papers')}</h3>
      <p>{t('result.plan.incomplete')}</p>
      {asked.length > 0 && (
        <>
          <div className="gathering">
            <ApplyOn day={applyOn} onDay={day => onChecklist({ applyOn: day })} />
            <p className="gathered">
              <progress value={done} max={asked.length} aria-hidden="true" />
              <strong role="status">{t('result.plan.ready', { ready: done, total: asked.length })}</strong>
            </p>
          </div>
          {applyOn !== null && <p>{t('result.plan.by', { date: writeDate(i18n, applyOn) })}</p>}
          <p className="small quiet">{t('result.plan.silent')}</p>
        </>
      )}
      <DocumentList
        needs={plan.needs.map(({ need }) => need)}
        day={on}
        other={useSecondI18n()}
        work={{ ready, applyOn, onTick: tick }}
        remark={need => {
          const rules = plan.needs.find(one => one.need === need)?.rules ?? []
          return plan.rules.length < 2 ? undefined : t('result.plan.askedBy', { rules: ruleWords(i18n, rules) })
        }}
      />
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
