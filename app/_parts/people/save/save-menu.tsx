'use client'

import { problemText } from '@/lib/case-list/list-problem'
import { useState } from 'react'
import type { Problem } from '@/lib/case-list/list-problem'
import { saveFile } from '../../save-file'
import { useI18n } from '../../use-i18n'
import type { OpenList } from '../store/use-list'
import type { ExportKind } from '../store/export-list'

const kinds: readonly ExportKind[] = ['xlsx', 'csv', 'case']

/** What came of the last press: kept in the browser or not, or a file that could not be made. */
type Outcome = 'device.kept' | 'failed' | Problem

/** What can be taken away: the verdicts as Excel or CSV, the whole list as a case file to open again. */
export function SaveMenu({ list: { name, overview, ask, unsavedEdits } }: { list: OpenList }) {
  const { t } = useI18n()
  const [onlyShown, setOnlyShown] = useState(false)
  const isPart = overview.shown < overview.counts.all
  const [state, setState] = useState<Outcome | undefined>(undefined)
  const save = (kind: ExportKind) => {
    setState(undefined)
    const saved = unsavedEdits.saving()
    const fileName = t(`lists.save.file.${kind}`, { name: (name ?? t('lists.save.unnamed')).replace(/(\.case)?\.\w+$/, '') })
    void ask(
      'write',
      { kind, shown: kind !== 'case' && isPart && onlyShown },
      file => {
        saveFile(fileName, file)
        if (kind === 'case') saved()
      },
      () => setState('failed'),
    )
  }
  const keep = () => {
    const saved = unsavedEdits.saving()
    void ask(
      'keep',
      undefined,
      () => {
        saved()
        setState('device.kept')
      },
      problem => setState(problem.code === 'unreadable' ? 'failed' : problem),
    )
  }
  return (
    <details className="save">
      <summary>{t('lists.save.name')}</summary>
      {isPart && (
        <label className="save-shown">
          <input type="checkbox" checked={onlyShown} onChange={event => setOnlyShown(event.currentTarget.checked)} />
          <span>{t('lists.save.shown', { shown: overview.shown, all: overview.counts.all })}</span>
        </label>
      )}
      <ul className="plain save-kinds">
        {kinds.map(kind => (
          <li key={kind}>
            <button type="button" className="button-link" onClick={() => save(kind)}>
              {t(`lists.save.${kind}.name`)}
            </button>
            <p className="small quiet">{t(`lists.save.${kind}.text`)}</p>
          </li>
        ))}
        <li>
          <button type="button" className="button-link" onClick={keep}>
            {t('lists.save.device.name')}
          </button>
          <p className="small quiet">{t('lists.save.device.text')}</p>
        </li>
      </ul>
      <p role="status">{state !== undefined && (typeof state === 'string' ? t(`lists.save.${state}`) : problemText(t, state))}</p>
    </details>
  )
}
