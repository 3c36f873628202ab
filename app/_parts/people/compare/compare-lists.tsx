'use client'

import { useId, useState } from 'react'
import { problemText, type Problem } from '@/lib/case-list/list-problem'
import { GivenText } from '../../given-text'
import { Notice } from '../../notice'
import { useI18n } from '../../use-i18n'
import { changesHref } from '../people-route'
import type { UploadSource } from '../store/protocol'
import type { OpenList } from '../store/use-list'

/** Lays the open list over an earlier one, such as that of the month before, and says in numbers what is otherwise. */
export function CompareLists({ list }: { list: OpenList }) {
  const { t } = useI18n()
  const { overlay } = list.overview
  const id = useId()
  const [problem, setProblem] = useState<Problem | undefined>(undefined)
  const bring = (source: UploadSource) => {
    setProblem(undefined)
    void list.act('overlay', source, setProblem)
  }
  return (
    <>
      <details className="compare">
        <summary>{t('lists.compare.name')}</summary>
        <div className="fold stack">
          <p className="small quiet">{t('lists.compare.text')}</p>
          <p>
            <label className="label" htmlFor={id}>
              {t('lists.compare.file')}
            </label>
            <input
              id={id}
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,.xlsm,.xls,.xlsb,.ods,.et,.json"
              onChange={event => {
                const file = event.currentTarget.files?.[0]
                if (file !== undefined) bring({ from: 'file', file })
              }}
            />
          </p>
          <p>
            <button type="button" className="button-link" onClick={() => bring({ from: 'device' })}>
              {t('lists.compare.device')}
            </button>
          </p>
          {problem !== undefined && <p role="alert">{problemText(t, problem)}</p>}
        </div>
      </details>
      {overlay !== undefined && (
        <Notice plain title={t('lists.compare.title')}>
          {overlay.name !== '' && (
            <p>
              <GivenText>{overlay.name}</GivenText>
            </p>
          )}
          <ul className="plain">
            <li>{t('lists.compare.fresh', { count: overlay.fresh })}</li>
            <li>{t('lists.compare.gone', { count: overlay.gone })}</li>
            <li>{t('lists.compare.otherwise', { count: overlay.otherwise })}</li>
            <li>{t('lists.compare.same', { count: overlay.same })}</li>
            {overlay.twice > 0 && <li>{t('lists.compare.twice', { count: overlay.twice })}</li>}
          </ul>
          <p>
            <a href={changesHref}>{t('lists.compare.open')}</a>
          </p>
        </Notice>
      )}
    </>
  )
}
