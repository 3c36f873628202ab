'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { eraseKept } from '../kept-in-tab'

/** Erases every answer, after a second press. */
export function Erase() {
  const t = useTranslations('wizard.erase')
  const [stage, setStage] = useState<'offer' | 'sure' | 'done'>('offer')
  return (
    <div className="actions" role="status">
      {stage === 'offer' && (
        <button type="button" className="button-link" onClick={() => setStage('sure')}>
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
            }}
          >
            {t('yes')}
          </button>
          <button type="button" className="button button-plain" onClick={() => setStage('offer')}>
            {t('no')}
          </button>
        </>
      )}
      {stage === 'done' && <span>{t('done')}</span>}
    </div>
  )
}
