'use client'

import { useEffect, useState } from 'react'
import { writeDate } from '@/lib/text/i18n'
import { useTongue } from '../../use-i18n'
import { eraseDevice, keptOnDevice, type FoundOnDevice } from '../store/saved-list-db'

/** How erasing stands: not asked for, under way, waiting for another window to let go, done, or failed. */
type Erasing = 'not' | 'going' | 'waiting' | 'done' | 'failed'

/** What the browser keeps on this device, if someone asked it to: to open, or, whatever it is, to erase. */
export function KeptList({ onOpen }: { onOpen: () => void }) {
  const tongue = useTongue()
  const { tell } = tongue
  const [found, setFound] = useState<FoundOnDevice>({ state: 'nothing' })
  const [erasing, setErasing] = useState<Erasing>('not')
  useEffect(() => void keptOnDevice().then(setFound), [])
  const erase = () => {
    setErasing('going')
    eraseDevice(() => setErasing('waiting')).then(
      () => setErasing('done'),
      () => setErasing('failed'),
    )
  }
  const said = <p role="status">{erasing === 'waiting' || erasing === 'done' || erasing === 'failed' ? tell(`lists.device.erasing.${erasing}`) : ''}</p>
  if (found.state === 'nothing' || erasing === 'done') return said
  return (
    <div className="notice notice-plain">
      <h3>{tell('lists.device.name')}</h3>
      <p>{found.state === 'list' ? tell('lists.device.text', { count: found.list.people, day: writeDate(tongue, found.list.day) }) : tell(`lists.device.found.${found.state}`)}</p>
      <p className="actions">
        {found.state === 'list' && (
          <button type="button" className="button button-plain" onClick={onOpen}>
            {tell('lists.device.open')}
          </button>
        )}
        <button type="button" className="button-link" disabled={erasing === 'going' || erasing === 'waiting'} onClick={erase}>
          {tell('lists.device.erase')}
        </button>
      </p>
      {said}
    </div>
  )
}
