'use client'

import { useMemo, useState } from 'react'
import { GivenText } from '../../given-text'
import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'
import { useListAnswer } from '../store/use-list-answer'
import { CorrectCell } from './correct-cell'

/** So many rows are shown at first, and more at every press. */
const SHOWN = 5

/** Rows that are wrong as a whole, or all that is wrong in the row of one person (`only`). `total` is how many there are. */
export function CorrectRows({ list, only, total, onDone }: { list: OpenList; only?: number; total: number; onDone: () => void }) {
  const { t } = useI18n()
  const { act } = list
  const [count, setCount] = useState(SHOWN)
  const which = useMemo(() => (only === undefined ? { count } : { only }), [count, only])
  const rows = useListAnswer(list, 'faulty', which)?.gave ?? []
  return (
    <>
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
              tenThousands={list.overview.tenThousands}
              onTyped={typed => void act('correct', { person, fault: { about: fault.about, came: fault.came }, typed }).then(onDone)}
            />
          ))}
          <button type="button" className="button-link" onClick={() => void act('leaveOut', person).then(onDone)}>
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
    </>
  )
}
