'use client'

import { problemText } from '@/lib/case-list/list-problem'
import { useRef, useState } from 'react'
import type { Problem } from '@/lib/case-list/list-problem'
import { writeDate } from '@/lib/text/i18n'
import { saveFile } from '../../save-file'
import { useI18n } from '../../use-i18n'
import { DaysOfList } from './days-of-list'
import { savedOnDevice, type SavedOnDevice } from '../store/saved-list-db'
import type { OpenList } from '../store/use-list'
import type { ExportKind } from '../store/export-list'

const kinds: readonly ExportKind[] = ['xlsx', 'csv', 'case']

/** What came of the last press: kept in the browser or not, or a file that could not be made. */
type Outcome = 'device.kept' | 'failed' | Problem

/** What can be taken away: the verdicts as Excel or CSV, the whole list as a case file to open again. */
export function SaveMenu({ list }: { list: OpenList }) {
  const { name, overview, ask, unsavedEdits } = list
  const i18n = useI18n()
  const { t } = i18n
  const kept = useRef<SavedOnDevice | undefined>(undefined)
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
  /** Whether what the browser keeps may be replaced: what this page kept itself, or what someone says may be. */
  const mayReplace = async (): Promise<boolean> => {
    const found = await savedOnDevice()
    if (found.state !== 'list') return true
    const { people, day, file } = found.list
    if (kept.current?.file.size === file.size && kept.current.day === day && kept.current.people === people) return true
    return window.confirm(t('lists.save.device.replace', { count: people, day: writeDate(i18n, day) }))
  }
  const keep = async () => {
    if (!(await mayReplace())) return
    const saved = unsavedEdits.saving()
    void ask(
      'keep',
      undefined,
      async () => {
        saved()
        setState('device.kept')
        const found = await savedOnDevice()
        kept.current = found.state === 'list' ? found.list : undefined
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
          <button type="button" className="button-link" onClick={() => void keep()}>
            {t('lists.save.device.name')}
          </button>
          <p className="small quiet">{t('lists.save.device.text')}</p>
        </li>
        <DaysOfList list={list} />
      </ul>
      <p role="status">{state !== undefined && (typeof state === 'string' ? t(`lists.save.${state}`) : problemText(t, state))}</p>
    </details>
  )
}
