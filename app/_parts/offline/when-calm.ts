/** After so many milliseconds without a press the site is kept all the same: whoever only reads wants it, too. */
const UNTIL = 8_000

/**
 * Resolves once the page has loaded, its reader has pressed a first key or button or read for a while, and the browser has
 * nothing better to do: what is fetched then does not stand in the way of the first answer.
 */
export async function whenCalm(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise(resolve => window.addEventListener('load', resolve, { once: true }))
  await new Promise<void>(resolve => {
    const calm = () => {
      clearTimeout(timer)
      for (const press of ['pointerdown', 'keydown']) document.removeEventListener(press, calm)
      resolve()
    }
    const timer = setTimeout(calm, UNTIL)
    for (const press of ['pointerdown', 'keydown']) document.addEventListener(press, calm, { passive: true })
  })
  // Safari has no idle callback.
  await new Promise<void>(resolve =>
    'requestIdleCallback' in window ? window.requestIdleCallback(() => resolve(), { timeout: 2_000 }) : setTimeout(resolve, 200),
  )
}
