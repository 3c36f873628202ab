'use client'

import { useId } from 'react'
import { GivenText } from '../../given-text'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import { personHref } from '../people-route'
import type { CorrectionNote, RefusedGroup } from '../store/protocol'
import { answerOptions, LEFT_BLANK } from './answer-options'
import { cellHint } from './cell-hint'
import { ChooseAnswer } from './choose-answer'
import { shortened } from './correct-cell'
import { correctedText } from './corrected-text'
import { TypeAnswer } from './type-answer'

/** Of up to so many answers each is a button; of more, one is chosen from a list. */
const BUTTONS = 7

/** A value that a column does not take: in how many rows it stands, and one answer for all of them. */
export function CorrectValue({
  value,
  note,
  tenThousands,
  onTyped,
}: {
  value: RefusedGroup
  note: CorrectionNote | undefined
  /** The columns that count in ten thousands. */
  tenThousands: readonly number[]
  onTyped: (typed: string) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const { about, came, count, named, ways } = value
  const options = answerOptions(i18n, about)
  const shared = { id, describedBy: `${id}-name ${id}-allowed`, press: t('lists.mend.putAll', { count }), onTyped }
  const refused = note?.kind === 'refused' && note.about === about && note.came === came ? note : undefined
  return (
    <div className="mend-cell mend-value" role="group" aria-labelledby={`${id}-name`} aria-describedby={`${id}-allowed`}>
      <div className="mend-what">
        <p id={`${id}-name`}>
          <label htmlFor={id}>{about === 'on' ? t('lists.mend.on') : <Text>{t(`facts.${about}.name`)}</Text>}</label>
          <span className="mend-came">
            <Text>{t('lists.mend.cameIn', { came: shortened(came), count })}</Text>
          </span>
        </p>
        <p className="small">
          <span>{`${t('lists.mend.rowsOf', { count: named.length, all: count })} `}</span>
          {named.map(({ person, line, name }, index) => (
            <span key={person}>
              {index > 0 && <span>{t('lists.heads.comma')}</span>}
              <a href={personHref(person)}>{name === undefined ? t('lists.mend.line', { line }) : <GivenText>{name}</GivenText>}</a>
            </span>
          ))}
        </p>
        <p className="hint" id={`${id}-allowed`}>
          <Text>{cellHint(i18n, value, tenThousands)}</Text>
        </p>
      </div>
      {options !== undefined && options.length <= BUTTONS ? (
        <div className="mend-how chips">
          {[...options, [LEFT_BLANK, t('lists.mend.blank')] as const].map(([typed, label]) => (
            <button key={typed} type="button" className="chip" onClick={() => onTyped(typed)}>
              <Text>{label}</Text>
            </button>
          ))}
        </div>
      ) : options !== undefined ? (
        <ChooseAnswer {...shared} options={options} />
      ) : (
        <div className="stack">
          {ways !== undefined && (
            <div className="chips">
              {ways.map(({ answer, typed }) => (
                <button key={typed} type="button" className="chip" onClick={() => onTyped(typed)}>
                  <span>{correctedText(i18n, about, answer)}</span>
                </button>
              ))}
            </div>
          )}
          <TypeAnswer {...shared} came={came} refused={refused} />
        </div>
      )}
    </div>
  )
}
