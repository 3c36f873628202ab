'use client'

import { useEffect, useRef, type FormEvent } from 'react'
import type { ColumnMeaning } from '@/lib/case-list/person'
import { topics } from '@/lib/policy/facts'
import { visibleText } from '@/lib/text/hidden-signs'
import { GivenText } from '../../given-text'
import { PageHead } from '../../page-head'
import { Section } from '../../section'
import { Text } from '../../text'
import { useTongue } from '../../use-i18n'
import type { Calls, UnknownHead } from '../store/protocol'
import { ReadAs } from './encoding-note'
import type { OpenList } from '../store/use-list'

/** Asks what the columns mean whose heads were not understood, and nothing else. */
export function Heads({
  list,
  onMean,
  onClose,
}: {
  list: OpenList
  onMean: (meanings: Parameters<Calls['mean']>[0]) => void
  onClose: () => void
}) {
  const { tell } = useTongue()
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
        <PageHead kicker={list.name && <GivenText>{list.name}</GivenText>} title={tell('lists.heads.title', { count: unknown.length })}>
          <p className="lead">{tell('lists.heads.lead', { count: unknown.length })}</p>
          <ReadAs encoding={list.overview.encoding} />
        </PageHead>
      </div>
      <Section id="heads" name={tell('lists.heads.name')}>
        <form noValidate onSubmit={submit}>
          <div className="questions">
            {unknown.map(one => (
              <Head key={one.column} one={one} taken={taken} />
            ))}
          </div>
          <p className="actions">
            <button type="submit" className="button">
              {tell('lists.heads.go')}
            </button>
            <button type="button" className="button-link" onClick={onClose}>
              {tell('lists.heads.other')}
            </button>
          </p>
        </form>
      </Section>
    </>
  )
}

function Head({ one: { column, head, samples }, taken }: { one: UnknownHead; taken: readonly ColumnMeaning[] }) {
  const { tell } = useTongue()
  const id = `head-${column}`
  return (
    <div className="question">
      <label className="question-label" htmlFor={id}>
        {head.trim() === '' ? tell('lists.heads.nameless', { number: column + 1 }) : <Text>{tell('lists.heads.head', { head: visibleText(head) })}</Text>}
      </label>
      {samples.length > 0 && (
        <p className="hint" id={`${id}-hint`}>
          <Text>{tell('lists.heads.samples', { samples: samples.map(visibleText).join(tell('lists.heads.comma')) })}</Text>
        </p>
      )}
      <select id={id} name={String(column)} className="text-input select" defaultValue="ignored" aria-describedby={samples.length > 0 ? `${id}-hint` : undefined}>
        <option value="ignored">{tell('lists.heads.leaveOut')}</option>
        {(['id', 'on'] as const).filter(meaning => !taken.includes(meaning)).map(meaning => (
          <option key={meaning} value={meaning}>
            {tell(`lists.heads.${meaning}`)}
          </option>
        ))}
        {topics.map(topic => (
          <optgroup key={topic.id} label={tell(`wizard.steps.${topic.id}.title`)}>
            {topic.facts.filter(fact => !taken.includes(fact)).map(fact => (
              <option key={fact} value={fact}>
                {tell(`facts.${fact}.name`)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
