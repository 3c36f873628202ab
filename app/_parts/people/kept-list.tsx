'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { writeDate } from '@/lib/words/tell'
import { useTongue } from '../tongue'
import { eraseDevice, keptOnDevice, type KeptOnDevice } from './device'

/** What the browser keeps on this device, if someone asked it to: to open, or to erase. */
export function KeptList({ onOpen }: { onOpen: () => void }) {
  const t = useTranslations('lists.device')
  const tongue = useTongue()
  const [kept, setKept] = useState<KeptOnDevice | undefined>(undefined)
  const [erased, setErased] = useState(false)
  useEffect(() => void keptOnDevice().then(setKept), [])
  const erase = async () => {
    await eraseDevice()
    setKept(undefined)
    setErased(true)
  }
  if (kept === undefined) return <p role="status">{erased && t('erased')}</p>
  return (
    <div className="notice notice-plain">
      <h3>{t('name')}</h3>
      <p>{t('text', { count: kept.people, day: writeDate(tongue, kept.day) })}</p>
      <p className="actions">
        <button type="button" className="button button-plain" onClick={onOpen}>
          {t('open')}
        </button>
        <button type="button" className="button-link" onClick={() => void erase()}>
          {t('erase')}
        </button>
      </p>
    </div>
  )
}
