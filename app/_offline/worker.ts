import { preferredLanguage } from '@/lib/i18n/accept-language.mjs'
import { redirectOf } from '@/lib/i18n/addresses.mjs'
import { languages, tagsOf } from '@/lib/i18n/languages.mjs'

/**
 * Runs beside the pages in the browser: keeps every page of the reader’s language and what it is made of on the device,
 * so that the whole site works without a network after the first visit. Another language is kept once a page of it is
 * read, and files for other programs once they are asked for. It knows nothing of answers; those never leave the page.
 */

/** Put in by the build: which build this is, and its files by address, each with a short hash of what is in it. */
declare const RELEASE: string
declare const FILES: Readonly<Record<string, string>>

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
  readonly clients: {
    claim(): Promise<void>
    matchAll(of: { readonly type: 'window'; readonly includeUncontrolled: true }): Promise<readonly { readonly url: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(type: 'fetch', listener: (event: Asked) => void): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}
const worker = globalThis as unknown as Worker

const OURS = 'talent-permit-check '
const known = new Map(Object.entries(FILES))

/** The language a page or a file is in; undefined for what all languages share. */
const languageOf = (file: string): string | undefined => tagsOf(languages).find(tag => file === `/${tag}` || file.startsWith(`/${tag}/`))

/** Files for other programs, of which a reader may never need one. */
const isKeptWhenUsed = (file: string): boolean => file.startsWith('/exports/')

/** Everything that a reader of a language needs; only what is shared, where none is named. */
const filesFor = (language: string | undefined): readonly string[] =>
  [...known.keys()].filter(file => [undefined, language].includes(languageOf(file)) && !isKeptWhenUsed(file))

/** Under what a file is kept: another build that has the same file takes it over. */
const keyOf = (file: string): string => `${file}?${String(known.get(file))}`

/** A page says that it is missing with a status of its own, and is kept all the same. */
const mayBeKept = (file: string, { ok }: Response): boolean => ok || file.endsWith('/missing')

/** From the network; what bears its own hash in its name may come from what the browser has just loaded for the page. */
async function fetched(file: string): Promise<Response> {
  const answer = await fetch(file, { cache: file.startsWith('/_next/static/') ? 'default' : 'no-cache', credentials: 'omit' })
  if (!mayBeKept(file, answer)) throw new Error(`${file}: ${answer.status}`)
  return answer
}

/** So many files are fetched at once: what the reader asks for meanwhile is not kept waiting. */
const AT_ONCE = 6

/** Keeps these files, each from the builds kept on the device where one has the same, else from the network. */
async function keep(files: readonly string[]): Promise<void> {
  const cache = await caches.open(OURS + RELEASE)
  const before = await Promise.all((await others()).map(name => caches.open(name)))
  const waiting = [...files]
  const keepNext = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const key = keyOf(file)
      if ((await cache.match(key)) === undefined) await cache.put(key, (await keptIn(before, key)) ?? (await fetched(file)))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext))
}

/** The names of what builds before this one keep. */
const others = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter(name => name.startsWith(OURS) && name !== OURS + RELEASE)

async function keptIn(builds: readonly Cache[], key: string): Promise<Response | undefined> {
  for (const build of builds) {
    const found = await build.match(key, { ignoreVary: true })
    if (found !== undefined) return found
  }
  return undefined
}

/** The languages of the pages that are open, and of those the builds before keep; else the one that the browser wants most. */
async function languagesRead(): Promise<readonly string[]> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const read = open.map(({ url }) => new URL(url).pathname)
  for (const name of await others()) for (const { url } of await (await caches.open(name)).keys()) read.push(new URL(url).pathname)
  const found = new Set(read.flatMap(path => languageOf(path) ?? []))
  return found.size === 0 ? [preferredLanguage(accepted())] : [...found]
}

async function keepForReader(): Promise<void> {
  for (const language of await languagesRead()) await keep(filesFor(language))
}

/** Whether the site that is served is still this build. */
async function isServed(): Promise<boolean> {
  const served = await fetch('/sw.js', { cache: 'no-store', credentials: 'omit' })
  return (await served.text()).includes(RELEASE)
}

/**
 * Keeps what was asked for and was not there: a file for programs, another language, or what a browser in need of room
 * has dropped. One page’s asking is enough, and a renewed site has its own worker.
 */
async function keepToo(file: string): Promise<void> {
  await worker.navigator.locks.request(OURS + RELEASE, { ifAvailable: true }, async lock => {
    if (lock === null || !(await isServed())) return
    if (isKeptWhenUsed(file)) return keep([file])
    const language = languageOf(file)
    await (language === undefined ? keepForReader() : keep(filesFor(language)))
  })
}

async function dropOthers(): Promise<void> {
  await Promise.all((await others()).map(name => caches.delete(name)))
}

/** From the device where it is kept; what stands behind `?` is never another page here. */
async function session(pathname: string): Promise<Response | undefined> {
  const cache = await caches.open(OURS + RELEASE)
  return known.has(pathname) ? cache.match(keyOf(pathname), { ignoreVary: true }) : undefined
}

/** As the server reads what a browser accepts, from the same list, the most wanted first. */
const accepted = () => worker.navigator.languages.join()

/** What the site says of an address without a page, in the language of the address, else in one that is kept. */
async function missingPage(pathname: string): Promise<Response | undefined> {
  const first = languageOf(pathname) ?? preferredLanguage(accepted())
  for (const language of [first, ...tagsOf(languages)]) {
    const found = await session(`/${language}/missing`)
    if (found !== undefined) return found
  }
  return undefined
}

/** A page that is not kept: from the network, and without one what the site answers for it. */
async function elsewhere(request: Request, pathname: string): Promise<Response> {
  try {
    return await fetch(request)
  } catch (failure) {
    const redirect = redirectOf(pathname, accepted())
    if (redirect !== undefined) return Response.redirect(redirect.address)
    const missing = await missingPage(pathname)
    if (missing === undefined) throw failure
    return missing
  }
}

/**
 * The same answer without an address of its own. A page's worker is told behind `#` what to run, and finds it only in
 * the address it was asked for by.
 */
const anew = ({ body, status, headers }: Response): Response => new Response(body, { status, headers })

worker.addEventListener('install', event => event.waitUntil(keepForReader()))
worker.addEventListener('activate', event => event.waitUntil(dropOthers().then(() => worker.clients.claim())))

/** Sent by a page whose reader wants the new build now, or by one that is the only one open and has nothing half filled. */
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
  if (data === 'take over if alone') void takeOverIfAlone()
})

async function takeOverIfAlone(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.length === 1) await worker.skipWaiting()
}

worker.addEventListener('fetch', event => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== worker.location.origin) return
  const bare = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  const forWorker = request.destination === 'worker'
  if (known.has(bare)) {
    const found = session(bare)
    const isPage = request.mode === 'navigate'
    const fromNetwork = () => (isPage ? elsewhere(request, pathname) : fetch(request))
    event.respondWith(found.then(kept => (kept === undefined ? fromNetwork() : forWorker ? anew(kept) : kept)))
    // Without a network there is nothing to fetch; the next page asked for tries again.
    event.waitUntil(found.then(kept => (kept === undefined ? keepToo(bare) : undefined)).catch(() => {}))
  } else if (request.mode === 'navigate') event.respondWith(elsewhere(request, pathname))
})
