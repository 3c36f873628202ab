'use client'

import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { ColumnMeaning } from '@/lib/case-list/person'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { Section } from '../../section'
import { useI18n } from '../../use-i18n'
import type { OpenList, Reread } from '../store/use-list'
import { ChooseReading } from './choose-reading'
import { EncodingNote } from './encoding-note'
import { HeadMeaning } from './head-meaning'
import { SheetNote } from './sheet-note'
import { useSureToRead } from './use-sure-to-read'

/** Asks what the columns mean whose heads were not understood; the sheet, the row of heads and all other columns can be changed. */
export function ColumnMapping({
  list,
  onReread,
  onClose,
  onBack,
}: {
  list: OpenList
  onReread: Reread
  onClose: () => void
  /** Given where the list is read already. */
  onBack?: () => void
}) {
  const { t } = useI18n()
  const sure = useSureToRead(list)
  const head = useRef<HTMLDivElement>(null)
  const [twice, setTwice] = useState<number>()
  const { heads, reading } = list.overview
  const unknown = heads.filter(({ meaning }) => meaning === undefined)
  // A column without a head, in which nothing stands, is nobody’s question.
  const understood = heads.filter(({ head, meaning, samples }) => meaning !== undefined && (head.trim() !== '' || samples.length > 0))
  const count = unknown.length
  useEffect(() => head.current?.querySelector('h1')?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = new FormData(form)
    const asked = [...unknown, ...understood].sort((a, b) => a.column - b.column)
    const meanings = asked.map(({ column }) => ({ column, meaning: String(said.get(String(column))) as ColumnMeaning }))
    const again = meanings.find(
      ({ meaning }, index) =>
        meaning !== 'ignored' && meaning !== 'kept' && meanings.slice(0, index).some(before => before.meaning === meaning),
    )
    setTwice(again?.column)
    if (again === undefined) return sure(() => onReread('mean', meanings))
    const field = form.elements.namedItem(String(again.column))
    if (!(field instanceof HTMLSelectElement)) return
    field.closest('details')?.setAttribute('open', '')
    field.focus()
  }
  return (
    <>
      <div ref={head} className="result-head">
        <PageHead
          kicker={list.name && <GivenText>{list.name}</GivenText>}
          title={count === 0 ? t('lists.heads.change') : t('lists.heads.title', { count })}
        >
          {count > 0 && <p className="lead">{t('lists.heads.lead', { count })}</p>}
          <EncodingNote encoding={list.overview.encoding} />
          <SheetNote list={list} onRead={choice => onReread('readAgain', choice)} />
          {reading !== undefined && (
            <ChooseReading reading={reading} open={count === 0} onRead={choice => sure(() => onReread('readAgain', choice))} />
          )}
        </PageHead>
      </div>
      <Section id="heads" name={t('lists.heads.name')}>
        <form noValidate onSubmit={submit}>
          <div className="questions">
            {unknown.map(one => (
              <HeadMeaning key={one.column} one={one} twice={twice === one.column} />
            ))}
          </div>
          {understood.length > 0 && (
            <details open={count === 0}>
              <summary>{t('lists.heads.understood', { count: understood.length })}</summary>
              <div className="questions">
                {understood.map(one => (
                  <HeadMeaning key={one.column} one={one} twice={twice === one.column} />
                ))}
              </div>
            </details>
          )}
          <p className="actions">
            <button type="submit" className="button">
              {t('lists.heads.go')}
            </button>
            <button type="button" className="button-link" onClick={onBack ?? onClose}>
              {t(onBack === undefined ? 'lists.heads.other' : 'lists.pack.back')}
            </button>
          </p>
        </form>
      </Section>
    </>
  )
}
