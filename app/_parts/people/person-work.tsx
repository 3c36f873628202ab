'use client'

import { useId } from 'react'
import { workStatuses, type PersonWork, type WorkChange } from '@/lib/case-list/person-work'
import { useI18n } from '../use-i18n'

/** How far the work on a person is, who handles it, and a note: kept with the list, printed nowhere. */
export function PersonWorkFields({ work, onWork }: { work: PersonWork | undefined; onWork: (change: WorkChange) => void }) {
  const { t } = useI18n()
  const id = useId()
  return (
    <section className="person-work" aria-labelledby={`${id}-name`}>
      <h2 id={`${id}-name`}>{t('lists.work.name')}</h2>
      <div className="person-work-fields">
        <p>
          <label className="label" htmlFor={`${id}-status`}>
            {t('lists.work.status')}
          </label>
          <select
            id={`${id}-status`}
            className="select"
            defaultValue={work?.status ?? ''}
            onChange={event => {
              const chosen = event.currentTarget.value
              // Default: the first choice is none of them.
              onWork({ status: workStatuses.find(one => one === chosen) ?? '' })
            }}
          >
            <option value="">{t('lists.work.none')}</option>
            {workStatuses.map(status => (
              <option key={status} value={status}>
                {t(`lists.work.statuses.${status}`)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label className="label" htmlFor={`${id}-owner`}>
            {t('lists.work.owner')}
          </label>
          <input
            id={`${id}-owner`}
            className="text-input"
            autoComplete="off"
            defaultValue={work?.owner}
            onChange={event => onWork({ owner: event.currentTarget.value })}
          />
        </p>
        <p className="person-work-note">
          <label className="label" htmlFor={`${id}-note`}>
            {t('lists.work.note')}
          </label>
          <textarea
            id={`${id}-note`}
            className="text-input text-area"
            rows={2}
            defaultValue={work?.note}
            onChange={event => onWork({ note: event.currentTarget.value })}
          />
        </p>
      </div>
    </section>
  )
}
