'use client'

import { useEffect, useState } from 'react'
import { writeDate } from '@/lib/text/i18n'
import { useI18n } from '../../use-i18n'
import { eraseSavedList, savedOnDevice, type FoundOnDevice } from '../store/saved-list-db'

/** How erasing stands: not asked for, under way, waiting for another window to let go, done, or failed. */
type Erasing = 'not' | 'going' | 'waiting' | 'done' | 'failed'

/** What the browser keeps on this device, if someone asked it to: to open, or, whatever it is, to erase. */
export function SavedListNotice({ onOpen }: { onOpen: () => void }) {
  const i18n = useI18n()
  const { t } = i18n
  const [found, setFound] = useState<FoundOnDevice>({ state: 'nothing' })
  const [erasing, setErasing] = useState<Erasing>('not')
  useEffect(() => void savedOnDevice().then(setFound), [])
  const erase = () => {
    setErasing('going')
    eraseSavedList(() => setErasing('waiting')).then(
      () => setErasing('done'),
      () => setErasing('failed'),
    )
  }
  const said = (
    <p role="status">{erasing === 'waiting' || erasing === 'done' || erasing === 'failed' ? t(`lists.device.erasing.${erasing}`) : ''}</p>
  )
  if (found.state === 'nothing' || erasing === 'done') return said
  return (
    <div className="notice notice-plain">
      <h3>{t('lists.device.name')}</h3>
      <p>
        {found.state === 'list'
          ? t('lists.device.text', { count: found.list.people, day: writeDate(i18n, found.list.day) })
          : t(`lists.device.found.${found.state}`)}
      </p>
      <p className="actions">
        {found.state === 'list' && (
          <button type="button" className="button button-plain" onClick={onOpen}>
            {t('lists.device.open')}
          </button>
        )}
        <button type="button" className="button-link" disabled={erasing === 'going' || erasing === 'waiting'} onClick={erase}>
          {t('lists.device.erase')}
        </button>
      </p>
      {said}
    </div>
  )
}
