'use client'

import { useEffect, useState } from 'react'
import { facts } from '@/lib/policy/facts'
import { GivenText } from '../../given-text'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import type { CorrectedValue, CorrectionNote } from '../store/protocol'
import { forgetCorrection, forgetCorrections, rememberCorrection } from '../store/remembered-corrections'
import type { OpenList } from '../store/use-list'
import { LEFT_BLANK } from './answer-options'
import { shortened } from './correct-cell'
import { correctedText } from './corrected-text'

/** Of so many values remembered each is named. */
const NAMED = 12

/** Whether how a value was put right can be remembered: a number or a day is that of one person, and the next may mean another. */
const canBeRemembered = ({ about }: Pick<CorrectedValue, 'about'>): boolean =>
  about !== 'on' && (facts[about].kind === 'choice' || facts[about].kind === 'flag')

/** Says what was put right last, or by what this device remembers, and puts it back. */
export function CorrectedNote({ list, onDone }: { list: OpenList; onDone: () => void }) {
  const { t } = useI18n()
  const note = list.overview.corrected
  const [erased, setErased] = useState<CorrectionNote | undefined>(undefined)
  useEffect(() => {
    if (note?.kind !== 'value' || !note.remember || !canBeRemembered(note)) return
    const { about, came, answer } = note
    rememberCorrection({ about, came, typed: answer === null ? LEFT_BLANK : String(answer) })
  }, [note])
  const undo = () => {
    if (note?.kind === 'value' && note.remember) forgetCorrection(note)
    void list.act('undoCorrection', undefined).then(onDone)
  }
  const said = note !== undefined && note.kind !== 'refused'
  return (
    <div className={said ? 'notice notice-plain' : undefined} role="status">
      {said && <Said note={note} />}
      {said && (
        <p className="actions">
          <button type="button" className="button button-plain" onClick={undo}>
            {t('lists.mend.undo')}
          </button>
          {note.kind === 'remembered' && erased !== note && (
            <button
              type="button"
              className="button-link"
              onClick={() => {
                forgetCorrections()
                setErased(note)
                onDone()
              }}
            >
              {t('lists.mend.erase')}
            </button>
          )}
        </p>
      )}
      {erased !== undefined && erased === note && <p>{t('lists.mend.erased')}</p>}
    </div>
  )
}

function Said({ note }: { note: Exclude<CorrectionNote, { readonly kind: 'refused' }> }) {
  const i18n = useI18n()
  const { t } = i18n
  const put = ({ about, came, answer, count }: CorrectedValue) =>
    t('lists.mend.done', { came: shortened(came), answer: correctedText(i18n, about, answer), count })
  if (note.kind === 'row')
    return (
      <p>
        {note.name !== undefined && <GivenText>{note.name}</GivenText>}
        <span>{` ${t('lists.mend.doneRow', { line: note.line })}`}</span>
      </p>
    )
  if (note.kind === 'value')
    return (
      <p>
        <Text>{put(note)}</Text>
        {note.remember && canBeRemembered(note) && <span>{` ${t('lists.mend.isRemembered')}`}</span>}
      </p>
    )
  const { values } = note
  return (
    <>
      <h3>{t('lists.mend.used', { count: values.length })}</h3>
      <ul>
        {values.slice(0, NAMED).map(value => (
          <li key={`${value.about} ${value.came}`}>
            <Text>{put(value)}</Text>
          </li>
        ))}
      </ul>
      {values.length > NAMED && <p>{t('lists.mend.usedMore', { count: values.length - NAMED })}</p>}
    </>
  )
}
