'use client'

import { useState } from 'react'
import { useTongue } from '../use-i18n'

/** Opens the browser’s print window for so many summaries; where that fails, says how to print all the same. */
export function PrintButton({ count = 1 }: { count?: number }) {
  const { tell } = useTongue()
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
        {tell('result.actions.print', { count })}
      </button>
      {failed && <span role="alert">{tell('result.actions.printFailed')}</span>}
    </>
  )
}
