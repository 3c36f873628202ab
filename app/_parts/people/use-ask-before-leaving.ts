'use client'

import { useEffect } from 'react'
import { handwork } from './handwork'

/**
 * While a list is open, asks before a link leads away from it: the list does not come along. What was put right by
 * hand has the browser ask by itself, so it is not asked twice.
 */
export function useAskBeforeLeaving(open: boolean, sure: string): void {
  useEffect(() => {
    if (!open) return
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || link.target !== '' || link.download !== '' || event.ctrlKey || event.metaKey || event.shiftKey) return
      const leads = link.origin === window.location.origin && link.pathname !== window.location.pathname
      if (leads && !handwork.unsaved && !window.confirm(sure)) event.preventDefault()
    }
    document.addEventListener('click', ask)
    return () => document.removeEventListener('click', ask)
  }, [open, sure])
}
