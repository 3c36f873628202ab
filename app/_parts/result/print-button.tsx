'use client'

import { useState } from 'react'
import { useI18n } from '../use-i18n'

/** Opens the browser’s print window for so many summaries; where that fails, says how to print all the same. */
export function PrintButton({ count = 1 }: { count?: number }) {
  const { t } = useI18n()
  const [failed, setFailed] = useState(false)
  const print = () => {
    try {
      window.print()
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={print}>
        {t('result.actions.print', { count })}
      </button>
      {failed && <span role="alert">{t('result.actions.printFailed')}</span>}
    </>
  )
}
