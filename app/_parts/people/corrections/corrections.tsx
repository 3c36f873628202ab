'use client'

import { useMemo, useRef, useState } from 'react'
import { GivenText } from '../../given-text'
import { Section } from '../../section'
import { CorrectCell } from './correct-cell'
import type { OpenList } from '../store/use-list'
import { useListAnswer } from '../store/use-list-answer'
import { useI18n } from '../../use-i18n'

/** So many faulty rows are shown at first, and more at every press. */
const SHOWN = 5

/**
 * The rows that could not be read, each cell with what is allowed in it. A row without faults joins the others at once.
 * `only` for the row of one person.
 */
export function Corrections({ list, only }: { list: OpenList; only?: number }) {
  const { t } = useI18n()
  const { overview, act } = list
  const [count, setCount] = useState(SHOWN)
  const which = useMemo(() => (only === undefined ? { count } : { only }), [count, only])
  const rows = useListAnswer(list, 'faulty', which)?.gave ?? []
  const section = useRef<HTMLDivElement>(null)
  const total = only === undefined ? overview.counts.faulty : 1

  // A mended cell goes, and its field with it: the focus is handed to the next one, or to the word that all is well.
  const done = async (act: Promise<void>) => {
    await act
    section.current?.focus()
  }

  return (
    <Section id="mend" name={t('lists.mend.name', { count: total })}>
      <div ref={section} tabIndex={-1} className="stack">
        <p>{t('lists.mend.lead')}</p>
        {rows.map(({ person, line, name, faults }) => (
          <div key={person} className="mend-row">
            <h3>
              {name !== undefined && <GivenText>{name}</GivenText>}
              <span>{name === undefined ? t('lists.mend.line', { line }) : ` ${t('lists.mend.named', { line })}`}</span>
            </h3>
            {faults.map(fault => (
              <CorrectCell
                key={`${fault.about} ${fault.came}`}
                fault={fault}
                onTyped={typed => void done(act('correct', { person, fault: { about: fault.about, came: fault.came }, typed }))}
              />
            ))}
            <button type="button" className="button-link" onClick={() => void done(act('leaveOut', person))}>
              <span>{t('lists.mend.leaveOut')}</span>
              <span className="aloud">{name === undefined ? ` ${t('lists.mend.line', { line })}` : ' '}</span>
              <span className="aloud">{name !== undefined && <GivenText>{name}</GivenText>}</span>
            </button>
          </div>
        ))}
        {total > rows.length && rows.length > 0 && (
          <p className="actions">
            <button type="button" className="button button-plain" onClick={() => setCount(count + 4 * SHOWN)}>
              {t('lists.mend.more', { count: total - rows.length })}
            </button>
          </p>
        )}
      </div>
    </Section>
  )
}
