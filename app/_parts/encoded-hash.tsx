'use client'

import { useEffect } from 'react'

/** Some programs write the `#` of a link as `%23`, and no page has such an address: in the browser, the page meant is opened. */
export function EncodedHash() {
  useEffect(() => {
    const { pathname } = window.location
    const at = pathname.indexOf('%23')
    if (at > 0) window.location.replace(`${pathname.slice(0, at)}#${pathname.slice(at + '%23'.length)}`)
  }, [])
  return null
}
