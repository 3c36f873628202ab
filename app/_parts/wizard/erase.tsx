'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { eraseKept } from '../kept-in-tab'

/** Erases every answer, after a second press. The focus goes along, as each press takes its own button away. */
export function Erase({ onErased }: { onErased?: () => void }) {
  const t = useTranslations('wizard.erase')
  const [stage, setStage] = useState<'offer' | 'sure' | 'done'>('offer')
  const next = useRef<HTMLElement>(null)
  const before = useRef(stage)
  useEffect(() => {
    if (before.current !== stage) next.current?.focus()
    before.current = stage
  }, [stage])
  const here = (element: HTMLElement | null) => {
    next.current = element
  }
  return (
    <div className="actions" role="status">
      {stage === 'offer' && (
        <button type="button" className="button-link" ref={here} onClick={() => setStage('sure')}>
          {t('offer')}
        </button>
      )}
      {stage === 'sure' && (
        <>
          <span>{t('sure')}</span>
          <button
            type="button"
            className="button"
            onClick={() => {
              eraseKept()
              setStage('done')
              onErased?.()
            }}
          >
            {t('yes')}
          </button>
          <button type="button" className="button button-plain" ref={here} onClick={() => setStage('offer')}>
            {t('no')}
          </button>
        </>
      )}
      {stage === 'done' && (
        <span tabIndex={-1} ref={here}>
          {t('done')}
        </span>
      )}
    </div>
  )
}
