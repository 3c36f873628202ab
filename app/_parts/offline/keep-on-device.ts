/**
 * Keeps the site on the device, and hears of a newer build of it.
 */

/** Where the worker lies that keeps the site. */
const WORKER = '/sw.js'

/** Starts keeping; calls `onNewer` with a way to change over once a newer build lies ready beside the one in use. */
export async function keepSiteOnDevice(onNewer: (changeOver: () => void) => void): Promise<void> {
  if (!('serviceWorker' in navigator)) return
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
