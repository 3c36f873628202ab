'use client'

import { useId } from 'react'
import type { CellFault } from '@/lib/case-list/person'
import { visibleText } from '@/lib/text/hidden-signs'
import { Text } from '../../text'
import { useI18n } from '../../use-i18n'
import { answerOptions } from './answer-options'
import { cellHint } from './cell-hint'
import { ChooseAnswer } from './choose-answer'
import { TypeAnswer } from './type-answer'

/** One cell that was not understood: what stood in it, what is allowed, and a field to put it right. */
export function CorrectCell({
  fault,
  tenThousands,
  onTyped,
}: {
  fault: CellFault
  /** The columns that count in ten thousands. */
  tenThousands: readonly number[]
  onTyped: (typed: string) => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const id = useId()
  const { about, came } = fault
  const options = answerOptions(i18n, about)
  const shared = { id, describedBy: `${id}-allowed`, press: t('lists.mend.put'), onTyped }
  return (
    <div className="mend-cell">
      <div className="mend-what">
        <label htmlFor={id}>
          {about === 'row' ? (
            t('lists.mend.wholeRow')
          ) : about === 'on' || about === 'id' ? (
            t(`lists.mend.${about}`)
          ) : (
            <Text>{i18n.t(`facts.${about}.name`)}</Text>
          )}
        </label>
        {fault.why === 'more' ? null : (
          <p className="mend-came">
            <Text>{t('lists.mend.came', { came: shortened(came) })}</Text>
          </p>
        )}
        <p className="hint" id={`${id}-allowed`}>
          <Text>{cellHint(i18n, fault, tenThousands)}</Text>
        </p>
      </div>
      {about === 'row' ? (
        <div className="mend-how">
          <button type="button" className="button button-plain" id={id} onClick={() => onTyped('')}>
            {t('lists.mend.asItIs')}
          </button>
        </div>
      ) : options === undefined ? (
        <TypeAnswer {...shared} came={came} />
      ) : (
        <ChooseAnswer {...shared} options={options} />
      )}
    </div>
  )
}

/** A text as it is shown where a long one would push everything else away. */
export const shortened = (came: string): string => visibleText(came.length > 80 ? `${came.slice(0, 80)}…` : came)
