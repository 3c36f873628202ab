import { preferredLanguage } from '@/lib/i18n/accept-language.mjs'
import { redirectOf } from '@/lib/i18n/addresses.mjs'
import { languages, tagsOf } from '@/lib/i18n/languages.mjs'

/**
 * Runs beside the pages in the browser: keeps every page and what it is made of on the device, so that the whole site
 * works without a network after the first visit. It knows nothing of answers; those never leave the page.
 */

/** Put in by the build: which build this is, and the addresses of all its files. */
declare const RELEASE: string
declare const FILES: readonly string[]

interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}
interface Asked extends Lasting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  readonly location: Location
  readonly navigator: Navigator
  readonly clients: { claim(): Promise<void> }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
const worker = globalThis as unknown as Worker

const OURS = 'talent-permit-check '
const known = new Set(FILES)

/** A page says that it is missing with a status of its own, and is kept all the same. */
const mayBeKept = (file: string, { ok }: Response): boolean => ok || file.endsWith('/missing')

async function keepAll(): Promise<void> {
  const cache = await caches.open(OURS + RELEASE)
  await Promise.all(
    FILES.map(async file => {
      const answer = await fetch(file, { cache: 'reload', credentials: 'omit' })
      if (!mayBeKept(file, answer)) throw new Error(`${file}: ${answer.status}`)
      await cache.put(file, answer)
    }),
  )
}

/** Whether the site that is served is still this build. */
async function isServed(): Promise<boolean> {
  const served = await fetch('/sw.js', { cache: 'no-store', credentials: 'omit' })
  return (await served.text()).includes(RELEASE)
}

/** Fetches again what a browser in need of room has dropped; one page’s asking is enough, and a renewed site has its own worker. */
async function keepAgain(): Promise<void> {
  await worker.navigator.locks.request(OURS + RELEASE, { ifAvailable: true }, async lock => {
    if (lock !== null && (await isServed())) await keepAll()
  })
}

/** Those of builds before this one. */
async function dropOthers(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== OURS + RELEASE).map(name => caches.delete(name)))
}

/** From the device where it is kept; what stands behind `?` is never another page here. */
async function session(pathname: string): Promise<Response | undefined> {
  const cache = await caches.open(OURS + RELEASE)
  return known.has(pathname) ? cache.match(pathname, { ignoreVary: true }) : undefined
}

/** As the server reads what a browser accepts, from the same list, the most wanted first. */
const accepted = () => worker.navigator.languages.join()
const languageOfPage = (pathname: string): string =>
  tagsOf(languages).find(tag => pathname.startsWith(`/${tag}/`)) ?? preferredLanguage(accepted())

/** A page that is not kept: from the network, and without one what the site answers for it. */
async function elsewhere(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (failure) {
    const redirect = redirectOf(pathname, accepted())
    if (redirect !== undefined) return Response.redirect(redirect.address)
    const missing = await session(`/${languageOfPage(pathname)}/missing`)
    if (missing === undefined) throw failure
    return missing
  }
}

/**
 * The same answer without an address of its own. A page's worker is told behind `#` what to run, and finds it only in
 * the address it was asked for by.
 */
const anew = ({ body, status, headers }: Response): Response => new Response(body, { status, headers })

worker.addEventListener('install', event => event.waitUntil(keepAll()))
worker.addEventListener('activate', event => event.waitUntil(dropOthers().then(() => worker.clients.claim())))

/** Sent by a page whose reader wants the new build now. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})

worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  const forWorker = request.destination === 'worker'
  if (known.has(bare)) {
    const found = session(bare)
    event.respondWith(found.then(answer => (answer === undefined ? fetch(request) : forWorker ? anew(answer) : answer)))
    // Without a network there is nothing to fetch; the next page asked for tries again.
    event.waitUntil(found.then(answer => (answer === undefined ? keepAgain() : undefined)).catch(() => {}))
  } else if (request.mode === 'navigate') event.respondWith(elsewhere(request, pathname))
})
