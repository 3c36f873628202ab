'use client'

/** Why a part did not come: the site was built anew and no longer has it, or nothing could be fetched at all. */
export type WhyMissing = 'renewed' | 'unreachable'

/** The addresses of the scripts a page is made of, as its HTML names them. */
export const scriptsNamedIn = (html: string): readonly string[] =>
  [...html.matchAll(/\ssrc="(\/_next\/[^"?]+\.js)/g)].flatMap(([, address]) => address ?? [])

/** Whether a page as it is served now is made of other scripts than one that runs. */
export const isRenewed = (served: string, running: ReadonlySet<string>): boolean =>
  scriptsNamedIn(served).some(script => !running.has(script))

/** Every script that this page has asked for, also in vain. */
function scriptsHere(): ReadonlySet<string> {
  const named = [...document.scripts].map(({ src }) => src)
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  return new Set([...named, ...asked].filter(address => address !== '').map(address => new URL(address, window.location.href).pathname))
}

/** Asks for this page again, by its path alone, and compares; an answer that never comes is none. */
export async function whyMissing(): Promise<WhyMissing> {
  try {
    const answer = await fetch(window.location.pathname, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(10_000) })
    return isRenewed(await answer.text(), scriptsHere()) ? 'renewed' : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
