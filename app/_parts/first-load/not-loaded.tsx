'use client'

import { useSyncExternalStore } from 'react'

const noChange = () => () => {}
const inBrowser = () => true
const onServer = () => false

/**
 * Stands in the HTML of every page, unseen and unheard, and shows itself when the page’s scripts have not begun to run
 * after some seconds (app/_style/first-load.css); as soon as they run, it is gone.
 */
export function NotLoaded({ text }: { text: string }) {
  const runs = useSyncExternalStore(noChange, inBrowser, onServer)
  return runs ? null : (
    <p className="not-loaded" role="alert">
      {text}
    </p>
  )
}
