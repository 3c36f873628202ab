'use client'

import { useEffect } from 'react'
import type { UnsavedEdits } from '../store/unsaved-edits'

/**
 * While a list is open, of whose edits `unsaved` knows, asks before a link leads away from it: the list does not come along. What was put right by
 * hand has the browser ask by itself, so it is not asked twice.
 */
export function useLeaveWarning(unsaved: UnsavedEdits | undefined, sure: string): void {
  useEffect(() => {
    if (unsaved === undefined) return
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (link === null || link.target !== '' || link.hasAttribute('download') || event.ctrlKey || event.metaKey || event.shiftKey) return
      const { origin, pathname } = window.location
      const stays = !link.protocol.startsWith('http') || (link.origin === origin && link.pathname === pathname)
      if (!stays && !unsaved.unsaved() && !window.confirm(sure)) event.preventDefault()
    }
    document.addEventListener('click', ask)
    return () => document.removeEventListener('click', ask)
  }, [unsaved, sure])
}
