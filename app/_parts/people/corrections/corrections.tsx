'use client'

import { useRef, useState } from 'react'
import { Section } from '../../section'
import type { OpenList } from '../store/use-list'
import { useListAnswer } from '../store/use-list-answer'
import { useI18n } from '../../use-i18n'
import { CorrectRows } from './correct-rows'
import { CorrectValue } from './correct-value'
import { CorrectedNote } from './corrected-note'

/** So many values and rows are shown at first, and more at every press. */
const SHOWN = 10

/**
 * What could not be read: each value once, with one answer for all the rows in which it stands, then the rows that are
 * wrong as a whole. A row without faults joins the others at once.
 */
export function Corrections({ list }: { list: OpenList }) {
  const { t } = useI18n()
  const { overview, act } = list
  const [count, setCount] = useState(SHOWN)
  const [remember, setRemember] = useState(false)
  const refused = useListAnswer(list, 'refused', count)?.gave
  const section = useRef<HTMLDivElement>(null)
  // What was put right goes, and its field with it: the focus is handed to what says so.
  const focus = () => section.current?.focus()
  return (
    <Section id="mend" name={t('lists.mend.name', { count: overview.counts.faulty })}>
      <div ref={section} tabIndex={-1} className="stack">
        <CorrectedNote list={list} onDone={focus} />
        {refused !== undefined && refused.total > 0 && (
          <>
            <p>{t('lists.mend.leadValues', { count: refused.total })}</p>
            <p className="mend-remember">
              <input
                type="checkbox"
                id="mend-remember"
                checked={remember}
                aria-describedby="mend-remember-hint"
                onChange={event => setRemember(event.currentTarget.checked)}
              />
              <label htmlFor="mend-remember">{t('lists.mend.remember')}</label>
              <span className="hint" id="mend-remember-hint">
                {t('lists.mend.rememberHint')}
              </span>
            </p>
            {refused.values.map(value => (
              <CorrectValue
                key={`${value.about} ${value.came}`}
                value={value}
                note={overview.corrected}
                tenThousands={overview.tenThousands}
                onTyped={typed => void act('correctValue', { about: value.about, came: value.came, typed, remember }).then(focus)}
              />
            ))}
            {refused.total > refused.values.length && (
              <p className="actions">
                <button type="button" className="button button-plain" onClick={() => setCount(count + 2 * SHOWN)}>
                  {t('lists.mend.moreValues', { count: refused.total - refused.values.length })}
                </button>
              </p>
            )}
          </>
        )}
        {refused !== undefined && refused.rows > 0 && <CorrectRows list={list} total={refused.rows} onDone={focus} />}
      </div>
    </Section>
  )
}
