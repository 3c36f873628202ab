/**
 * The served site as a process: what it refuses, with which headers it answers, what it bears, and how it ends. @desk,
 * since no screen is needed.
 */
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'playwright/test'
import { headersOf } from '../../lib/build/headers.mjs'
import { endOf, whileServed, type Served } from './served'

const start = ['lib/build/start.mjs', '-H', '127.0.0.1'] as const
const list = (count: number) => JSON.stringify({ cases: Array.from({ length: count }, () => ({})) })
const ask = (url: string, body: string) =>
  fetch(new URL('/api/check', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body })

/** Sends bytes as they are, all of them before it looks for an answer, and gives all that comes until the connection is closed. */
async function sendBytes(url: string | undefined, bytes: string | Buffer): Promise<string> {
  const { hostname, port } = new URL(url ?? '')
  const socket = connect(Number(port), hostname).pause()
  await new Promise<void>((resolve, reject) => socket.on('error', reject).write(bytes, () => resolve()))
  return text(socket)
}
const head = (line: string, ...headers: readonly string[]) =>
  [`${line} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n')
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])
const headerOf = (answer: string, name: string) => new RegExp(`^${name}: (.*)\\r$`, 'im').exec(answer)?.[1]

const kinds = [
  ['a page', 'GET /en', 200],
  ['a page that is not there', 'GET /zh/nowhere', 404],
  ['a redirect to a language', 'GET /', 307],
  ['a redirect of a page without a language', 'GET /rules/intern', 307],
  ['a redirect of a language written in another way', 'GET /zh-CN', 307],
  ['a redirect to a tidy address', 'GET /en/', 308],
  ['a script of the build', 'GET /_next/static/nothing.js', 404],
  ['the worker', 'GET /sw.js', 200],
  ['an icon', 'GET /icon.svg', 200],
  ['the icon at its old address', 'GET /favicon.ico', 200],
  ['the icon for home screens', 'GET /apple-touch-icon.png', 200],
  ['a picture', 'GET /en/og.png', 200],
  ['an export', 'GET /exports/rules.json', 200],
  ['an export that is not there', 'GET /exports/nothing.json', 404],
  ['a template', 'GET /en/people/template.csv', 200],
  ['robots.txt', 'GET /robots.txt', 200],
  ['the sitemap', 'GET /sitemap.xml', 200],
  ['the description', 'GET /api/openapi.json', 200],
  ['an address the interface has not', 'GET /api/nothing', 404],
  ['a method the interface does not take', 'GET /api/check', 405],
  ['a method nothing takes', 'PROPFIND /en', 405],
  ['a malformed address', 'GET /%', 400],
  ['a malformed address in a language', 'GET /en/%E0%A4%A', 400],
  ['a malformed export', 'GET /exports/%ff', 400],
  ['what is no HTTP', 'HELLO /', 400],
] as const

for (const [kind, line, status] of kinds)
  test(`@desk ${kind} has every header: ${line}`, async ({ baseURL }) => {
    const answer = await sendBytes(baseURL, head(line))
    expect(statusOf(answer)).toBe(status)
    const [, address = ''] = line.split(' ')
    const isPage = headerOf(answer, 'content-type')?.startsWith('text/html') === true
    for (const [name, value] of Object.entries(headersOf(status === 400 && kind === 'what is no HTTP' ? '' : address))) {
      const came = headerOf(answer, name)
      if (isPage && name === 'content-security-policy') {
        for (const part of ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"])
          expect(came?.split('; ')).toContain(part)
        expect(came).toContain("script-src 'self' 'sha256-")
      } else expect({ name, came }).toEqual({ name, came: value })
    }
    expect(answer.match(/^content-security-policy:/gim)).toHaveLength(1)
    if (status === 200 && !address.startsWith('/api') && address !== '/sw.js')
      expect(headerOf(answer, 'cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(answer).not.toContain('s-maxage')
  })

test('@desk a page is asked for again and not sent again; a hashed file is kept for ever', async ({ request }) => {
  const page = await request.get('/en')
  const tag = page.headers().etag ?? ''
  expect(tag).not.toBe('')
  expect((await request.get('/en', { headers: { 'if-none-match': tag } })).status()).toBe(304)
  const script = /src="(\/_next\/static\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? ''
  expect((await request.get(script)).headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('@desk files for programs travel compressed', async ({ request }) => {
  for (const address of ['/exports/rules.json', '/exports/four-year-work-pr.dmn', '/sw.js', '/api/openapi.json'])
    expect({
      address,
      encoding: (await request.get(address, { headers: { 'accept-encoding': 'gzip' } })).headers()['content-encoding'],
    }).toEqual({ address, encoding: 'gzip' })
})

test('@desk methods that nothing takes are 405 with Allow, wherever they are sent', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'LINK'])
    for (const address of ['/', '/en', '/en/', '/icon.svg', '/exports/rules.json', '/_next/static/x.js', '/nowhere']) {
      const answer = await sendBytes(baseURL, head(`${method} ${address}`))
      expect({ method, address, status: statusOf(answer), allow: headerOf(answer, 'allow') }).toEqual({
        method,
        address,
        status: 405,
        allow: 'GET, HEAD',
      })
    }
})

test('@desk the answer to a body nobody wants arrives', async ({ baseURL }) => {
  const size = 6 * 2 ** 20
  const much = (line: string, ...headers: readonly string[]) =>
    Buffer.concat([Buffer.from(head(line, `Content-Length: ${size}`, ...headers)), Buffer.alloc(size, ' ')])
  for (const [line, status, ...headers] of [
    ['POST /api/check', 415, 'Content-Type: text/plain'],
    ['POST /api/check', 413, 'Content-Type: application/json'],
    ['PUT /api/check', 405],
    ['POST /api/nope', 404],
    ['POST /en', 405],
    ['GET /en', 200],
  ] as const)
    for (let times = 0; times < 3; times++)
      expect({ line, status: statusOf(await sendBytes(baseURL, much(line, ...headers))) }).toEqual({ line, status })
})

test('@desk a body that does not come is 408', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '')
  const socket = connect(Number(port), hostname)
  socket.write(`${head('POST /api/check', 'Content-Type: application/json', 'Content-Length: 100')}{`)
  const answer = await text(socket)
  expect(statusOf(answer)).toBe(408)
  expect(answer).toContain('"fact":"body"')
})

test('@desk of many long lists at once some are told to come again, and none is lost', async () => {
  await whileServed(process.execPath, start, async ({ url }) => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(url, list(1000))))
    const busy = answers.filter(({ status }) => status === 503)
    const checked = answers.filter(({ status }) => status === 200)
    expect(busy.length + checked.length).toBe(12)
    expect(busy.length).toBeGreaterThan(0)
    expect(checked.length).toBeGreaterThanOrEqual(4)
    for (const one of busy) expect(Number(one.headers.get('retry-after'))).toBeGreaterThan(0)
    for (const one of checked) expect(((await one.json()) as { assessments: unknown[] }).assessments).toHaveLength(1000)
    expect((await ask(url, list(1000))).status).toBe(200)
  })
})

test('@desk the folder that is built runs where nothing else is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'permit-folder-'))
  try {
    cpSync(new URL('../../.next/standalone', import.meta.url), folder, { recursive: true })
    await whileServed(process.execPath, [path.join(folder, 'server.js'), '-H', '127.0.0.1'], async ({ url }) => {
      expect((await fetch(new URL('/en', url))).status).toBe(200)
      expect((await ask(url, list(1))).status).toBe(200)
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const descriptorsOf = (pid: number | undefined) => readdirSync(`/proc/${pid}/fd`).length

test('@desk 150 who want another protocol leave no descriptor behind, and do not hinder the end', async () => {
  await whileServed(process.execPath, start, async ({ child, url }) => {
    await (await fetch(new URL('/en', url))).text()
    const before = descriptorsOf(child.pid)
    await Promise.all(
      Array.from({ length: 150 }, (_, index) =>
        sendBytes(
          url,
          head(`GET ${['/_next/x', '/_next/webpack-hmr', '/en'][index % 3]}`, 'Connection: Upgrade, close', 'Upgrade: websocket'),
        ).catch(() => ''),
      ),
    )
    await expect.poll(() => descriptorsOf(child.pid)).toBeLessThanOrEqual(before)
    child.kill('SIGTERM')
    expect(await endOf(child)).toEqual([0, null])
  })
})

test('@desk what the site does not use of Next is closed, loads nothing and writes nothing into the log', async () => {
  await whileServed(process.execPath, start, async ({ child, url, printed }) => {
    await (await fetch(new URL('/en/og.png', url))).arrayBuffer()
    const before = printed()
    for (const address of [
      '/_next/image?url=%2Fen%2Fog.png&w=64&q=75',
      '/_next/image?url=%2Ficons%2Fx%0aFAKE%20LOG%20LINE%1b%5b31mred&w=64&q=75',
      '//_next/image?url=x',
      '/%5Fnext/image?url=x',
      '/_next/data/x.json',
    ])
      expect({ address, status: statusOf(await sendBytes(url, head(`GET ${address}`))) }).toEqual({ address, status: 404 })
    for (const address of ['/en', '/api/check', '/%61pi/check', '/api/nope']) {
      const action = await fetch(new URL(address, url), {
        method: 'POST',
        headers: { 'next-action': 'x', 'content-type': 'text/plain' },
        body: '[]',
      })
      expect({ address, refused: action.status >= 400 && action.status < 500 }).toEqual({ address, refused: true })
    }
    expect((await fetch(new URL('/en', url), { method: 'POST', headers: { 'next-action': 'x' }, body: '[]' })).status).toBe(405)
    expect(printed()).toBe(before)
    expect(readFileSync(`/proc/${child.pid}/maps`, 'utf8')).not.toMatch(/sharp|libvips/)
  })
})

/** Sends long lists, waits until all of them are being checked, stops the site, and gives the statuses that came. */
async function stopped({ child, url }: Served, signal: 'SIGTERM' | 'SIGINT'): Promise<readonly number[]> {
  await (await ask(url, list(20))).text()
  const running = Array.from({ length: 3 }, async () => {
    const { status, body } = await ask(url, list(1000))
    const { assessments } = JSON.parse(await new Response(body).text()) as { assessments: unknown[] }
    return assessments.length === 1000 ? status : 0
  })
  // A fourth and a fifth place are refused only while the three are under way.
  await expect
    .poll(async () => (await Promise.all([ask(url, list(100)), ask(url, list(100))])).some(({ status }) => status === 503), {
      intervals: [10],
    })
    .toBe(true)
  child.kill(signal)
  return Promise.all(running)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  for (const [name, command, args] of [
    ['the server', process.execPath, start],
    ['npm start', 'npm', ['start', '--silent', '--', '-H', '127.0.0.1']],
  ] as const)
    test(`@desk ${signal} to ${name} ends it when what runs is answered, and frees the port`, async () => {
      await whileServed(command, args, async served => {
        expect(await stopped(served, signal)).toEqual([200, 200, 200])
        expect((await endOf(served.child))[0]).toBe(0)
        await expect(fetch(new URL('/en', served.url))).rejects.toThrow()
        expect(() => process.kill(-(served.child.pid ?? 0), 0), 'no process is left').toThrow('ESRCH')
      })
    })

test('@desk a port that is taken ends the start with one sentence', async ({ baseURL }) => {
  const { port } = new URL(baseURL ?? '')
  await expect(whileServed(process.execPath, [...start, '-p', port], () => Promise.resolve())).rejects.toThrow(
    `Port ${port} is taken by another program.`,
  )
})

test('@desk the folder that is served stays as it was built', async ({ request }) => {
  const files = () =>
    readdirSync(fileURLToPath(new URL('../../.next/standalone', import.meta.url)), { recursive: true, encoding: 'utf8' }).sort()
  const built = files()
  for (const address of ['/en', '/zh/check', '/nowhere', '/api/health', '/exports/rules.json']) await request.get(address)
  expect(files()).toEqual(built)
})

test('@desk says at its start that SITE_URL was not set for the build', async () => {
  await whileServed(process.execPath, start, async ({ printed }) => {
    await expect.poll(printed).toContain('SITE_URL was not set when the site was built')
  })
})
