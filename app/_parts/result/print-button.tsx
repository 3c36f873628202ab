'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** Opens the browser’s print window for so many summaries; where that fails, says how to print all the same. */
export function PrintButton({ count = 1 }: { count?: number }) {
  const t = useTranslations('result.actions')
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
        {t('print', { count })}
      </button>
      {failed && <span role="alert">{t('printFailed')}</span>}
    </>
  )
}
