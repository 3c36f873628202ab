'use client'

import { useId } from 'react'
import { paperCopies, paperFields } from '@/lib/wizard/session-state'
import { ChoiceField } from '../choice'
import { useSession, useSessionStore } from '../session'
import { useI18n } from '../use-i18n'

/** As long as fits its line on paper. */
const longest = 60

/** What the head of the printed summary says of the person, and who gets it. It stays in the tab. */
export function PaperDetails() {
  const { t } = useI18n()
  const id = useId()
  const { update } = useSessionStore()
  const session = useSession()
  if (session === undefined) return null
  return (
    <div className="paper-details">
      <p>
        <strong>{t('office.paper.open')}</strong>
      </p>
      <p className="small quiet">{t('office.paper.hint')}</p>
      {paperFields.map(field => (
        <div key={field} className="question">
          <label className="question-label" htmlFor={`${id}-${field}`}>
            {t(`office.paper.${field}`)}
          </label>
          <input
            id={`${id}-${field}`}
            className="text-input"
            type="text"
            maxLength={longest}
            autoComplete="off"
            // Default: nothing typed yet.
            value={session.paper[field] ?? ''}
            onChange={({ currentTarget: { value } }) => update(was => ({ ...was, paper: { ...was.paper, [field]: value } }))}
          />
        </div>
      ))}
      <fieldset className="question">
        <legend className="question-label">{t('office.paper.copy.question')}</legend>
        {paperCopies.map(copy => (
          <ChoiceField
            key={copy}
            name={`${id}-copy`}
            label={t(`office.paper.copy.${copy}`)}
            hint={t(`office.paper.copy.${copy}Hint`)}
            checked={session.copy === copy}
            onChange={() => update(was => ({ ...was, copy }))}
          />
        ))}
      </fieldset>
    </div>
  )
}
