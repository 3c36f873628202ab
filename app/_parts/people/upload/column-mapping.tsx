'use client'

import { useEffect, useRef, type FormEvent } from 'react'
import type { ColumnMeaning } from '@/lib/case-list/person'
import { topics } from '@/lib/policy/facts'
import { visibleText } from '@/lib/text/hidden-signs'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { Section } from '../../section'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { Methods, UnknownHead } from '../store/protocol'
import { EncodingNote } from './encoding-note'
import { SheetNote } from './sheet-note'
import type { OpenList } from '../store/use-list'

/** Asks what the columns mean whose heads were not understood, and nothing else. */
export function ColumnMapping({
  list,
  onMean,
  onClose,
}: {
  list: OpenList
  onMean: (meanings: Parameters<Methods['mean']>[0]) => void
  onClose: () => void
}) {
  const { t } = useI18n()
  const head = useRef<HTMLDivElement>(null)
  const { unknown, taken } = list.overview
  useEffect(() => head.current?.querySelector('h1')?.focus(), [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    onMean(unknown.map(({ column }) => ({ column, meaning: String(said.get(String(column))) as ColumnMeaning })))
  }
  return (
    <>
      <div ref={head} className="result-head">
        <PageHead kicker={list.name && <GivenText>{list.name}</GivenText>} title={t('lists.heads.title', { count: unknown.length })}>
          <p className="lead">{t('lists.heads.lead', { count: unknown.length })}</p>
          <EncodingNote encoding={list.overview.encoding} />
          <SheetNote reading={list.overview.reading} />
        </PageHead>
      </div>
      <Section id="heads" name={t('lists.heads.name')}>
        <form noValidate onSubmit={submit}>
          <div className="questions">
            {unknown.map(one => (
              <Head key={one.column} one={one} taken={taken} />
            ))}
          </div>
          <p className="actions">
            <button type="submit" className="button">
              {t('lists.heads.go')}
            </button>
            <button type="button" className="button-link" onClick={onClose}>
              {t('lists.heads.other')}
            </button>
          </p>
        </form>
      </Section>
    </>
  )
}

function Head({ one: { column, head, samples }, taken }: { one: UnknownHead; taken: readonly ColumnMeaning[] }) {
  const { t } = useI18n()
  const id = `head-${column}`
  return (
    <div className="question">
      <label className="question-label" htmlFor={id}>
        {head.trim() === '' ? (
          t('lists.heads.nameless', { number: column + 1 })
        ) : (
          <Text>{t('lists.heads.head', { head: visibleText(head) })}</Text>
        )}
      </label>
      {samples.length > 0 && (
        <p className="hint" id={`${id}-hint`}>
          <Text>{t('lists.heads.samples', { samples: samples.map(visibleText).join(t('lists.heads.comma')) })}</Text>
        </p>
      )}
      <select
        id={id}
        name={String(column)}
        className="text-input select"
        defaultValue={samples.length > 0 ? 'kept' : 'ignored'}
        aria-describedby={samples.length > 0 ? `${id}-hint` : undefined}
      >
        <option value="kept">{t('lists.heads.keep')}</option>
        <option value="ignored">{t('lists.heads.leaveOut')}</option>
        {(['id', 'number', 'on'] as const)
          .filter(meaning => !taken.includes(meaning))
          .map(meaning => (
            <option key={meaning} value={meaning}>
              {t(`lists.heads.${meaning}`)}
            </option>
          ))}
        {topics.map(topic => (
          <optgroup key={topic.id} label={t(`wizard.steps.${topic.id}.title`)}>
            {topic.facts
              .filter(fact => !taken.includes(fact))
              .map(fact => (
                <option key={fact} value={fact}>
                  {t(`facts.${fact}.name`)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
