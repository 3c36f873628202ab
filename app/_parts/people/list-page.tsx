'use client'

import { useEffect, useRef, useState } from 'react'
import { problemText } from '@/lib/case-list/list-problem'
import { filters } from '@/lib/case-list/list-query'
import { lawReadOn } from '@/lib/policy/law'
import { writeDate, writeNumber } from '@/lib/text/i18n'
import { GivenText } from '../given-text'
import { Notice } from '../notice'
import { PageHead } from '../page-head'
import { useI18n } from '../use-i18n'
import { Legend } from './table/legend'
import { Corrections } from './corrections/corrections'
import { PrintSelected } from './print/print-selected'
import { EncodingNote } from './upload/encoding-note'
import { DuplicatePeople } from './upload/duplicate-people'
import { ImplausibleSums } from './upload/implausible-sums'
import { SetAsideRows } from './upload/set-aside-rows'
import { SheetNote } from './upload/sheet-note'
import { CompareLists } from './compare/compare-lists'
import { SaveMenu } from './save/save-menu'
import { KeptTools } from './table/kept-tools'
import { PeopleTable } from './table/people-table'
import type { ShownQuery } from './table/use-list-query'
import type { OpenList, Reread } from './store/use-list'

/** The whole list: how many of which kind, what to mend, the table, and what can be taken away. */
export function ListPage({
  list,
  query: { wanted, look, columns, showColumns },
  returnTo,
  onClose,
  onReread,
  onChange,
}: {
  list: OpenList
  query: ShownQuery
  returnTo: number | undefined
  onClose: () => void
  onReread: Reread
  /** Asked where something else is to be read, or otherwise. */
  onChange: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { overview, unsavedEdits } = list
  const { counts, shown, chosen } = overview
  const head = useRef<HTMLDivElement>(null)
  const [arrivedFrom] = useState(returnTo)
  useEffect(() => {
    if (arrivedFrom === undefined || shown === 0) head.current?.querySelector('h1')?.focus({ preventScroll: true })
    // Once, as the page comes.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const write = (count: number) => writeNumber(i18n, count)
  const kinds = filters.filter(filter => filter === 'all' || counts[filter] > 0 || wanted.filter === filter)
  return (
    <>
      <div ref={head} className="result-head">
        <PageHead
          kicker={list.name === undefined ? t('lists.list.pasted') : <GivenText>{list.name}</GivenText>}
          title={t('lists.list.title', { now: counts.now, all: counts.all })}
        >
          <p className="people-privacy">{t('lists.privacy')}</p>
          <EncodingNote encoding={overview.encoding} />
          <SheetNote list={list} onRead={choice => onReread('readAgain', choice)} />
          <div className="actions">
            <PrintSelected list={list} />
            <SaveMenu list={list} />
            <CompareLists list={list} />
          </div>
          <p className="actions">
            {overview.reading !== undefined && (
              <button type="button" className="button-link" onClick={onChange}>
                {t('lists.sheet.change')}
              </button>
            )}
            <button
              type="button"
              className="button-link"
              onClick={() => {
                if (!unsavedEdits.unsaved() || window.confirm(t('lists.list.sure'))) onClose()
              }}
            >
              {t('lists.list.other')}
            </button>
          </p>
        </PageHead>
      </div>
      {overview.problem !== undefined && (
        <Notice title={t('lists.list.cut')}>
          <p>{problemText(i18n.t, overview.problem)}</p>
        </Notice>
      )}
      {overview.saved !== undefined && (
        <Notice plain title={t('lists.since.title', { count: counts.changed })}>
          <p>
            {t('lists.since.text', {
              checked: writeDate(i18n, overview.saved.checkedOn),
              before: writeDate(i18n, overview.saved.lawReadOn),
              now: writeDate(i18n, lawReadOn),
            })}
          </p>
        </Notice>
      )}
      {overview.savedUnreadable && (
        <Notice title={t('lists.since.unreadable')}>
          <p>{t('lists.since.unreadableText')}</p>
        </Notice>
      )}
      <ImplausibleSums list={list} />
      <SetAsideRows list={list} />
      <DuplicatePeople list={list} />
      {(counts.faulty > 0 || overview.corrected !== undefined) && <Corrections list={list} />}
      <section className="people-list" aria-labelledby="people-name" id="people">
        <h2 className="section-name" id="people-name">
          {t('lists.list.name')}
        </h2>
        <div className="people-tools">
          <div className="people-search">
            <label className="label" htmlFor="people-search">
              {t('lists.list.search')}
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
          <div role="group" aria-label={t('lists.list.filter')} className="chips">
            {kinds.map(filter => (
              <button
                key={filter}
                type="button"
                className="chip"
                aria-pressed={wanted.filter === filter}
                onClick={() => look({ ...wanted, filter })}
              >
                <span>{`${t(`lists.filters.${filter}`)} `}</span>
                <span className="chip-count">{write(counts[filter])}</span>
              </button>
            ))}
          </div>
        </div>
        {overview.kept.length > 0 && <KeptTools list={list} wanted={wanted} onWanted={look} columns={columns} onColumns={showColumns} />}
        <p className="people-shown" role="status">
          {t('lists.list.shown', { shown: write(shown), all: write(counts.all) }) +
            (chosen > 0 ? t('lists.list.chosen', { chosen: write(chosen) }) : '')}
        </p>
        {shown === 0 ? (
          <p>{t('lists.list.nobody')}</p>
        ) : (
          <PeopleTable list={list} wanted={wanted} onWanted={look} columns={columns} returnTo={arrivedFrom} />
        )}
        <Legend />
      </section>
    </>
  )
}
