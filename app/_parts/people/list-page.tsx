'use client'

import { useEffect, useRef, useState } from 'react'
import { filters, type Wanted } from '@/lib/case-list/list-query'
import { lawReadOn } from '@/lib/policy/law'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { GivenText } from '../given-text'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { useTongue } from '../use-i18n'
import { handwork } from './store/unsaved-edits'
import { Key } from './table/legend'
import { lookedLast, lookedNow } from './store/last-query'
import { Mend } from './corrections/corrections'
import { PrintChosen } from './print/print-selected'
import { ReadAs } from './upload/encoding-note'
import { SaveList } from './save/save-menu'
import { Table } from './table/people-table'
import type { OpenList } from './store/use-list'

/** The whole list: how many of which kind, what to mend, the table, and what can be taken away. */
export function ListPage({ list, onClose }: { list: OpenList; onClose: () => void }) {
  const tongue = useTongue()
  const { tell } = tongue
  const { overview, act } = list
  const { counts, shown, chosen } = overview
  const [wanted, setWanted] = useState<Wanted>(lookedLast)
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.querySelector('h1')?.focus({ preventScroll: true }), [])
  const looking = useRef(false)
  // One look at a time: of what is wanted meanwhile, only the last is looked for.
  const lookOn = async () => {
    looking.current = true
    try {
      for (let last: Wanted | undefined; last !== lookedLast(); ) {
        last = lookedLast()
        await act('look', last)
      }
    } finally {
      looking.current = false
    }
  }
  const look = (next: Wanted) => {
    lookedNow(next)
    setWanted(next)
    if (!looking.current) void lookOn()
  }
  const write = (count: number) => writeNumber(tongue, count)
  const kinds = filters.filter(filter => filter === 'all' || counts[filter] > 0 || wanted.filter === filter)
  return (
    <>
      <div ref={head} className="result-head">
        <PageHead kicker={list.name === undefined ? tell('lists.list.pasted') : <GivenText>{list.name}</GivenText>} title={tell('lists.list.title', { now: counts.now, all: counts.all })}>
          <p className="people-privacy">{tell('lists.privacy')}</p>
          <ReadAs encoding={overview.encoding} />
          <div className="actions">
            <PrintChosen list={list} />
            <SaveList list={list} />
          </div>
          <p>
            <button type="button" className="button-link" onClick={() => {
                if (!handwork.unsaved || window.confirm(tell('lists.list.sure'))) onClose()
              }}>
              {tell('lists.list.other')}
            </button>
          </p>
        </PageHead>
      </div>
      {overview.problem !== undefined && (
        <Notice title={tell('lists.list.cut')}>
          <p>{tongue.tell(`people.problem.${overview.problem.code}`, overview.problem.values)}</p>
        </Notice>
      )}
      {overview.saved !== undefined && (
        <Notice plain title={tell('lists.since.title', { count: counts.changed })}>
          <p>
            {tell('lists.since.text', {
              checked: writeDate(tongue, overview.saved.checkedOn),
              before: writeDate(tongue, overview.saved.lawReadOn),
              now: writeDate(tongue, lawReadOn),
            })}
          </p>
        </Notice>
      )}
      {overview.savedUnreadable && (
        <Notice title={tell('lists.since.unreadable')}>
          <p>{tell('lists.since.unreadableText')}</p>
        </Notice>
      )}
      {counts.faulty > 0 && <Mend list={list} />}
      <section className="people-list" aria-labelledby="people-name" id="people">
        <h2 className="section-name" id="people-name">
          {tell('lists.list.name')}
        </h2>
        <div className="people-tools">
          <div className="people-search">
            <label className="label" htmlFor="people-search">
              {tell('lists.list.search')}
            </label>
            <input
              id="people-search"
              className="text-input"
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={wanted.search}
              onChange={event => look({ ...wanted, search: event.currentTarget.value })}
            />
          </div>
          <div role="group" aria-label={tell('lists.list.filter')} className="chips">
            {kinds.map(filter => (
              <button key={filter} type="button" className="chip" aria-pressed={wanted.filter === filter} onClick={() => look({ ...wanted, filter })}>
                <span>{`${tell(`lists.filters.${filter}`)} `}</span>
                <span className="chip-count">{write(counts[filter])}</span>
              </button>
            ))}
          </div>
        </div>
        <p className="people-shown" role="status">
          {tell('lists.list.shown', { shown: write(shown), all: write(counts.all) }) + (chosen > 0 ? tell('lists.list.chosen', { chosen: write(chosen) }) : '')}
        </p>
        {shown === 0 ? <p>{tell('lists.list.nobody')}</p> : <Table list={list} wanted={wanted} onWanted={look} />}
        <Key />
      </section>
    </>
  )
}
