/**
 * Keeps the site on the device, and hears of a newer build of it.
 */

import { whenCalm } from './when-calm'

/** Where the worker lies that keeps the site. */
const WORKER = '/sw.js'

/**
 * Starts keeping; calls `onNewer` with a way to change over once a newer build lies ready beside the one in use. With no
 * answers in this tab, and no other page of the site open, a newer build that lay ready before this page is changed to at
 * once.
 */
export async function keepSiteOnDevice(onNewer: (changeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  if (!hasAnswers()) await changeOverAtStart()
  await whenCalm()
  const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' })
  const offer = (worker: ServiceWorker | null) => {
    // The first worker of all has nobody to take over from.
    if (worker === null || navigator.serviceWorker.controller === null) return
    onNewer(() => {
      // Another page changed over before: the newer build answers already, only this page is still the old one’s.
      if (navigator.serviceWorker.controller === worker) return window.location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true })
      worker.postMessage('take over')
    })
  }
  offer(registration.waiting)
  const offerNext = ({ installing }: ServiceWorkerRegistration) =>
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing)
    })
  // Another page may have found the newer build before, and it is still coming.
  offerNext(registration)
  registration.addEventListener('updatefound', () => offerNext(registration))
}

/** Asks a newer build that lies ready to take over, and loads this page again from it unless something was pressed meanwhile. */
async function changeOverAtStart(): Promise<void> {
  const waiting = (await navigator.serviceWorker.getRegistration())?.waiting
  if (waiting == null || navigator.serviceWorker.controller === null) return
  let pressed = false
  document.addEventListener('input', () => (pressed = true), { once: true })
  navigator.serviceWorker.addEventListener('controllerchange', () => (pressed ? undefined : window.location.reload()), { once: true })
  waiting.postMessage('take over if alone')
}

/** Whether this tab keeps answers; a browser that forbids to ask is taken for one that does. */
function hasAnswers(): boolean {
  try {
    return sessionStorage.length > 0
  } catch {
    return true
  }
}
