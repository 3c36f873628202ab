'use client'

import { useState } from 'react'
import type { Problem } from '@/lib/case-list/list-problem'
import { saveFile } from '../../save-file'
import { useTongue } from '../../use-i18n'
import { handwork } from '../store/unsaved-edits'
import { problemOf } from '../store/list-error'
import type { OpenList } from '../store/use-list'
import type { FileKind } from '../store/export-list'

const kinds: readonly FileKind[] = ['xlsx', 'csv', 'case']

/** What came of the last press: kept in the browser or not, or a file that could not be made. */
type Outcome = 'device.kept' | 'failed' | Problem

/** What can be taken away: the verdicts as Excel or CSV, the whole list as a case file to open again. */
export function SaveList({ list: { name, desk } }: { list: OpenList }) {
  const { tell } = useTongue()
  const [state, setState] = useState<Outcome | undefined>(undefined)
  const save = (kind: FileKind) => {
    setState(undefined)
    const made = desk.ask('write', kind)
    return (kind === 'case' ? handwork.saved(made) : made)
      .then(file => saveFile(tell(`lists.save.file.${kind}`, { name: (name ?? tell('lists.save.unnamed')).replace(/(\.case)?\.\w+$/, '') }), file))
      .catch(() => setState('failed'))
  }
  const keep = () =>
    handwork.saved(desk.ask('keep')).then(
      () => setState('device.kept'),
      (failure: unknown) => {
        const problem = problemOf(failure)
        setState(problem.code === 'unreadable' ? 'failed' : problem)
      },
    )
  return (
    <details className="save">
      <summary>{tell('lists.save.name')}</summary>
      <ul className="plain save-kinds">
        {kinds.map(kind => (
          <li key={kind}>
            <button type="button" className="button-link" onClick={() => void save(kind)}>
              {tell(`lists.save.${kind}.name`)}
            </button>
            <p className="small quiet">{tell(`lists.save.${kind}.text`)}</p>
          </li>
        ))}
        <li>
          <button type="button" className="button-link" onClick={() => void keep()}>
            {tell('lists.save.device.name')}
          </button>
          <p className="small quiet">{tell('lists.save.device.text')}</p>
        </li>
      </ul>
      <p role="status">{state !== undefined && (typeof state === 'string' ? tell(`lists.save.${state}`) : tell(`people.problem.${state.code}`, state.values))}</p>
    </details>
  )
}
