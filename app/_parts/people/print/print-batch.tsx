'use client'

import { memo, useEffect, useRef, useState } from 'react'
import { visibleText } from '@/lib/text/hidden-signs'
import { ruleResultsOf } from '@/lib/results/rule-results'
import { planOf } from '@/lib/results/plan'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { PrintSummary } from '../../print-summary/print-summary'
import { CodeTick } from '../../result/code-tick'
import { PrintButton } from '../../result/print-button'
import type { Printed } from '../store/protocol'
import { whoOf } from './who'
import { pageFooters } from './page-footers'
import { listHref } from '../people-route'
import { checklistOf, type OpenList } from '../store/use-list'
import { useListAnswer } from '../store/use-list-answer'
import { useI18n } from '../../use-i18n'

/** The papers of all people chosen, one behind the other, made a few at a time so that the page never stands still. */
export function PrintBatch({ list, today }: { list: OpenList; today: string }) {
  const { t } = useI18n()
  const people = useListAnswer(list, 'printed', undefined)?.gave
  const [made, setMade] = useState(0)
  const head = useRef<HTMLDivElement>(null)
  const total = people?.length ?? 0
  const ready = people !== undefined && made >= total

  useEffect(() => head.current?.querySelector('h1')?.focus(), [])
  useEffect(() => {
    if (people === undefined || made >= people.length) return
    const next = setTimeout(() => setMade(made + 1))
    return () => clearTimeout(next)
  }, [people, made])
  useEffect(
    () =>
      people === undefined
        ? undefined
        : pageFooters(people.map(({ name, number }) => visibleText([name, number].filter(Boolean).join(' · ')))),
    [people],
  )
  useEffect(() => {
    if (!ready || total === 0) return
    // Once the last paper stands: the browser's own window, which waits for the reader.
    const opening = setTimeout(() => window.print(), 100)
    return () => clearTimeout(opening)
  }, [ready, total])

  return (
    <>
      <div ref={head} className="result-head">
        <PageHead
          kicker={list.name && <GivenText>{list.name}</GivenText>}
          title={ready ? t('lists.pack.ready', { count: total }) : t('lists.pack.making')}
        >
          <p className="people-privacy" role="status">
            {ready ? t('lists.pack.hint') : t('lists.pack.made', { made, total })}
          </p>
          {!ready && <progress className="bar" max={Math.max(total, 1)} value={made} aria-label={t('lists.pack.making')} />}
          <p className="actions">
            {ready && total > 0 && <PrintButton count={total} />}
            <a href={listHref}>{t(ready ? 'lists.pack.back' : 'lists.pack.stop')}</a>
          </p>
          {ready && total > 0 && <CodeTick />}
        </PageHead>
      </div>
      <div className="pack">
        {people?.slice(0, made).map((one, index) => (
          <One key={one.person} one={one} index={index} today={today} />
        ))}
      </div>
    </>
  )
}

const One = memo(function One({ one, index, today }: { one: Printed; index: number; today: string }) {
  const { t } = useI18n()
  const on = one.on ?? today
  const outcomes = ruleResultsOf({ facts: one.facts, on, today })
  return (
    <div className="pack-one" ref={element => void element?.style.setProperty('page', `person-${index}`)}>
      <PrintSummary
        facts={one.facts}
        outcomes={outcomes}
        plan={planOf(outcomes)}
        on={on}
        today={today}
        who={whoOf(one, t('lists.unnamed', { line: one.line }))}
        checklist={checklistOf(one.work)}
      />
    </div>
  )
})
