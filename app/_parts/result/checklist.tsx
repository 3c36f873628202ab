import { useId } from 'react'
import { readDay, span, writeDay } from '@/lib/engine/days'
import type { PaperId } from '@/lib/policy/documents'
import type { Kept } from '@/lib/wizard/session-state'
import type { Plan } from '@/lib/results/plan'
import { ruleWords } from '@/lib/text/plan-text'
import { writeDate } from '@/lib/text/i18n'
import { PaperList } from '../law/document-list'
import { Question } from '../question'
import { useTongue } from '../use-i18n'
import { useOther } from './second-i18n-provider'

/** How far the papers are: which are ready, and the day they must be ready for. */
export type Gathered = Pick<Kept, 'ready' | 'applyOn'>

/** Takes what has changed in what is gathered. */
export type OnGathered = (change: Partial<Gathered>) => void

/** Every paper of the plan once, to tick off; with the days between which it must be issued for a chosen day. */
export function PapersToBring({ plan, on, gathered, onGathered }: { plan: Plan; on: string; gathered: Gathered; onGathered: OnGathered }) {
  const tongue = useTongue()
  const { tell } = tongue
  const { ready, applyOn } = gathered
  const asked = plan.needs.map(({ need }) => need.paper)
  const done = asked.filter(paper => ready.includes(paper)).length
  const tick = (paper: PaperId, isReady: boolean) =>
    onGathered({ ready: isReady ? [...ready.filter(one => one !== paper), paper] : ready.filter(one => one !== paper) })
  return (
    <>
      <h3>{tell('result.plan.papers')}</h3>
      <p>{tell('result.plan.incomplete')}</p>
      {asked.length > 0 && (
        <>
          <div className="gathering">
            <ApplyOn day={applyOn} onDay={day => onGathered({ applyOn: day })} />
            <p className="gathered">
              <progress value={done} max={asked.length} aria-hidden="true" />
              <strong role="status">{tell('result.plan.ready', { ready: done, total: asked.length })}</strong>
            </p>
          </div>
          {applyOn !== null && <p>{tell('result.plan.by', { date: writeDate(tongue, applyOn) })}</p>}
          <p className="small quiet">{tell('result.plan.silent')}</p>
        </>
      )}
      <PaperList
        needs={plan.needs.map(({ need }) => need)}
        day={on}
        other={useOther()}
        work={{ ready, applyOn, onTick: tick }}
        remark={need => {
          const rules = plan.needs.find(one => one.need === need)?.rules ?? []
          return plan.rules.length < 2 ? undefined : tell('result.plan.askedBy', { rules: ruleWords(tongue, rules) })
        }}
      />
    </>
  )
}

function ApplyOn({ day, onDay }: { day: string | null; onDay: (day: string | null) => void }) {
  const { tell } = useTongue()
  const id = useId()
  return (
    <Question id={id} group={false} label={tell('result.plan.applyOn')} hint={tell('result.plan.applyOnHint')}>
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
