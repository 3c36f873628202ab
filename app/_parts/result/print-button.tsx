'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'

/** Opens the browser’s print window; where that fails, says how to print all the same. */
export function PrintButton() {
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
        {t('print')}
      </button>
      {failed && <span role="alert">{t('printFailed')}</span>}
    </>
  )
}
