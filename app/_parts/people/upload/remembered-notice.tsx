'use client'

import { useEffect, useState } from 'react'
import { useI18n } from '../../use-i18n'
import { forgetCorrections, rememberedCorrections } from '../store/remembered-corrections'

/** Says that this device remembers how values were put right, and erases it. */
export function RememberedNotice() {
  const { t } = useI18n()
  const [count, setCount] = useState<number | 'erased'>(0)
  // The server remembers nothing; the browser is asked once the page is there.
  // eslint-disable-next-line react-hooks/set-state-in-effect
  useEffect(() => setCount(rememberedCorrections().length), [])
  return (
    <p role="status">
      {count === 'erased' && <span>{t('lists.mend.erased')}</span>}
      {typeof count === 'number' && count > 0 && (
        <>
          <span>{`${t('lists.mend.remembers', { count })} `}</span>
          <button
            type="button"
            className="button-link"
            onClick={() => {
              forgetCorrections()
              setCount('erased')
            }}
          >
            {t('lists.mend.erase')}
          </button>
        </>
      )}
    </p>
  )
}
