'use client'

import { useEffect, useState } from 'react'
import { keepSiteOnDevice } from './keep-on-device'

/** Keeps the site for use without a network. When a newer build lies ready, says so and lets the reader change over. */
export function Offline({ ready, change }: { ready: string; change: string }) {
  const [changeOver, setChangeOver] = useState<(() => void) | undefined>(undefined)
  useEffect(() => {
    // A browser that refuses, in a private window for example, shows the site from the network as before.
    keepSiteOnDevice(found => setChangeOver(() => found)).catch(() => {})
  }, [])
  return (
    <div className="newer" role="status">
      {changeOver !== undefined && (
        <p>
          <span>{`${ready} `}</span>
          <button type="button" className="button-link" onClick={changeOver}>
            {change}
          </button>
        </p>
      )}
    </div>
  )
}
