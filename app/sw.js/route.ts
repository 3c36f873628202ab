export const dynamic = 'force-static'

/**
 * The address of the worker that keeps the site on the device. Its text is put in after the build
 * (lib/build/offline.mjs), when the names of all files are known; until then, and while the site is being changed, it
 * takes itself away.
 */
export const GET = (): Response =>
  new Response('self.registration.unregister()', {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
