/**
 * The server before Next, as a real one on a free port, with another handler behind it.
 */
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as later } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { admit, createDoor } from '../../lib/build/door.mjs'
import { headersOf } from '../../lib/build/headers.mjs'
import { stopping } from '../../lib/build/stop.mjs'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close().closeAllConnections()
})

/**
 * Opens a server; gives it, its port, and `send`, which sends bytes on a connection of their own, looks for an answer
 * only when all are sent, as many clients do, and gives all that comes until the connection is closed.
 */
async function opened(server: Server) {
  open.push(server.listen(0, '127.0.0.1'))
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const send = async (bytes: string | Buffer) => {
    const socket = connect(port, '127.0.0.1').pause()
    await new Promise<void>((resolve, reject) => socket.on('error', reject).write(bytes, () => resolve()))
    return text(socket)
  }
  return { server, port, send }
}

const behind: RequestListener = (request, answer) =>
  answer.setHeader('content-type', 'text/plain').end(`let in: ${request.method} ${request.url}`)
const request = (line: string, ...headers: readonly string[]) => [`${line} HTTP/1.1`, 'Host: x', ...headers, '', ''].join('\r\n')
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])
const missingIn = (answer: string) => Object.keys(headersOf('')).filter(name => !answer.toLowerCase().includes(`\r\n${name}: `))

describe('who is let in', () => {
  test.each([
    ['GET', '/'],
    ['HEAD', '/en'],
    ['GET', '/en?x=%'],
    ['GET', '/_next/static/a.js'],
    ['GET', '/zh/%E4%B8%AD'],
    ['POST', '/api/check'],
    ['POST', '/mcp'],
    ['TRACE', '/api/check?x'],
    ['DELETE', '/api'],
  ])('%s %s', (method, url) => {
    expect(admit(method, url).refusal).toBeUndefined()
  })

  test.each([
    ['GET', '/%', 400],
    ['GET', '/en/%E0%A4%A', 400],
    ['GET', '/exports/%ff', 400],
    ['POST', '/api/%', 400],
    ['GET', '/_next/static/%c0%af', 400],
    ['POST', '/en', 405],
    ['TRACE', '/', 405],
    ['PROPFIND', '/icon.svg', 405],
    ['OPTIONS', '*', 405],
    ['PUT', '/apis', 405],
    ['POST', '/%61pi/check', 405],
    ['GET', '/_next/image?url=%2Fen', 404],
    ['GET', '//_next/image', 404],
    ['GET', '/%5fnext/image', 404],
    ['HEAD', '/_next/data/x', 404],
    ['GET', '/_next', 404],
    ['GET', '/_nextstatic/', 404],
    ['GET', '/_next/static/../image', 404],
    ['GET', '/_next/static/%2e%2e/image', 404],
    ['GET', '\\_next\\image', 400],
    ['GET', '*', 400],
    ['GET', 'http://', 400],
    ['GET', 'http:///en', 400],
    ['GET', 'en', 400],
    ['GET', 'ftp://x/en', 400],
    ['GET', '/%5Blocale%5D', 404],
    ['GET', '/en/rules/[rule]', 404],
    ['GET', '/_global-error', 404],
    ['GET', '/_not-found', 404],
    ['GET', 'http://x/_next/image?url=%2Fen', 404],
    ['POST', 'http://x/en', 405],
    ['POST', `/api/check?${'a=b&'.repeat(300)}`, 414],
    ['GET', '/_next/webpack-hmr', 404],
  ])('%s %s gets no further: %d', (method, url, status) => {
    expect(admit(method, url).refusal).toMatchObject({ status, ...(status === 405 && { headers: { Allow: 'GET, HEAD' } }) })
  })
})

describe('the address that is handed on', () => {
  test.each([
    ['/en', '/en'],
    ['/en?from=singlemessage&isappinstalled=0', '/en'],
    [`/en?${'a=b&'.repeat(4000)}`, '/en'],
    [`/en?${'a=b&'.repeat(4000)}_rsc=x`, '/en'],
    ['/en/rules?_rsc=1f2b', '/en/rules?_rsc=1f2b'],
    ['/en?x=1&_rsc=a%26b', '/en?_rsc=a%26b'],
    ['/en#answers', '/en'],
    ['/?x', '/'],
    ['http://x/en', '/en'],
    ['HTTP://x:80/en?_rsc=a', '/en?_rsc=a'],
    ['http://x', '/'],
    ['http://x?y', '/'],
    ['https://x/api/check?routes=true', '/api/check?routes=true'],
    ['/api/check?routes=true', '/api/check?routes=true'],
    ['//x/en', '//x/en'],
  ])('of %s is %s', (url, address) => {
    expect(admit('GET', url)).toEqual({ url: address })
  })
})

describe('whoever asks for a page without a language is led to it', () => {
  test.each([
    ['/', 'zh-CN,zh;q=0.9,en;q=0.8', '/zh', 'Accept-Language'],
    ['/?from=paper', undefined, '/en', 'Accept-Language'],
    ['http://x', 'zh', '/zh', 'Accept-Language'],
    ['/check', 'en;q=0.1,zh;q=0.2', '/zh/check', 'Accept-Language'],
    ['/rules/intern?a=b', 'en', '/en/rules/intern', 'Accept-Language'],
    ['/zh-TW/law', 'en', '/zh/law', undefined],
    ['/EN', 'zh', '/en', undefined],
  ])('%s for %s: %s', async (url, accepted, location, vary) => {
    const { send } = await opened(createDoor(behind))
    const languages = accepted === undefined ? [] : [`Accept-Language: ${accepted}`]
    for (const method of ['GET', 'HEAD']) {
      const answer = await send(request(`${method} ${url}`, 'Connection: close', ...languages))
      expect({ status: statusOf(answer), missing: missingIn(answer) }).toEqual({ status: 307, missing: [] })
      const header = (name: string) => new RegExp(`^${name}: (.*)\\r$`, 'im').exec(answer)?.[1]
      expect([header('location'), header('vary'), header('cache-control')]).toEqual([location, vary, 'no-store'])
    }
  })

  test('and what is behind is told the one language that is liked best', async () => {
    const echo: RequestListener = ({ headers }, answer) => answer.end(`language: ${headers['accept-language']}`)
    const { send } = await opened(createDoor(echo))
    for (const [accepted, language] of [
      ['en;q=0.1, zh-Hant', 'zh'],
      ['fr', 'en'],
    ] as const)
      expect(await send(request('GET /nowhere', 'Connection: close', `Accept-Language: ${accepted}`))).toContain(`language: ${language}`)
  })

  test('other methods, and addresses for programs, are not', async () => {
    const { send } = await opened(createDoor(behind))
    expect(statusOf(await send(request('POST /check', 'Connection: close')))).toBe(405)
    expect(statusOf(await send(request('POST /api/check', 'Connection: close')))).toBe(200)
  })
})

describe('every answer has the headers of this site', () => {
  test.each([
    ['of the handler', request('GET /en', 'Connection: close'), 200],
    ['to a method that is not taken', request('PURGE /en', 'Connection: close'), 405],
    ['to a malformed address', request('GET /%', 'Connection: close'), 400],
    ['to who names no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['to what expects the impossible', request('GET /', 'Expect: wonders', 'Connection: close'), 417],
    ['to what is no HTTP', 'HELLO\r\n\r\n', 400],
    ['to two lengths', request('POST /api/check', 'Content-Length: 1', 'Content-Length: 2'), 400],
    ['to too large a head', request('GET /', `X: ${'x'.repeat(20_000)}`), 431],
    ['to who wants a tunnel', 'CONNECT x:80 HTTP/1.1\r\nHost: x:80\r\n\r\n', 405],
  ])('%s', async (_, bytes, status) => {
    const { send } = await opened(createDoor(behind))
    const answer = await send(bytes)
    expect({ status: statusOf(answer), missing: missingIn(answer) }).toEqual({ status, missing: [] })
  })

  test('but its own where it has some, and none twice', async () => {
    const { send } = await opened(
      createDoor((_, answer) => answer.setHeader('Content-Security-Policy', 'own').writeHead(200, { 'X-Frame-Options': 'own' }).end()),
    )
    const answer = await send(request('GET /en', 'Connection: close'))
    expect(answer.match(/^(content-security-policy|x-frame-options): .*$/gim)).toEqual([
      'Content-Security-Policy: own',
      'X-Frame-Options: own',
    ])
  })
})

test('whoever wants another protocol is answered as if they did not, and nothing stays open', async () => {
  const { server, port } = await opened(createDoor(behind))
  const wanted = ['Upgrade: websocket', 'Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAoAAAAAIAAAAA']
  const addresses = ['/en', '/_next/x', '/_next/webpack-hmr', '/api/check']
  const answers = await Promise.all(
    Array.from({ length: 120 }, async (_, index) => {
      const socket = connect(port, '127.0.0.1').on('error', () => {})
      const line = `GET ${addresses[index % 4] ?? ''}`
      socket.write(request(line, 'Connection: Upgrade, HTTP2-Settings, close', wanted[Math.floor(index / 4) % 2] ?? ''))
      return { line, answer: await text(socket).catch(() => '') }
    }),
  )
  const { send } = await opened(createDoor(behind))
  const undated = (answer: string) => answer.replace(/^Date: .*$/m, '')
  for (const { line, answer } of answers) expect(undated(answer)).toBe(undated(await send(request(line, 'Connection: close'))))
  expect(answers[0]?.answer).toContain('let in: GET /en')
  await expect.poll(() => new Promise(resolve => server.getConnections((_, count) => resolve(count)))).toBe(0)
})

describe('an answer comes to who is still sending', () => {
  const size = 6 * 2 ** 20
  const much = (line: string, ...headers: readonly string[]) =>
    Buffer.concat([Buffer.from(request(line, 'Connection: close', `Content-Length: ${size}`, ...headers)), Buffer.alloc(size, ' ')])

  test.each([
    ['POST /en', 405],
    ['POST /%', 400],
    ['POST /api/nope', 200],
  ])('%s', async (line, status) => {
    const { send } = await opened(createDoor(behind))
    for (let times = 0; times < 3; times++) expect(statusOf(await send(much(line)))).toBe(status)
  })

  test('the gate barks: Node alone loses some', async () => {
    const { send } = await opened(createServer((_, answer) => answer.writeHead(405).end('no')))
    const answers = await Promise.all(Array.from({ length: 8 }, () => send(much('POST /en')).catch(() => 'lost')))
    expect(answers).toContain('lost')
  })

  test('before it has sent all, where it listens', async () => {
    const { port } = await opened(createDoor(behind))
    const socket = connect(port, '127.0.0.1')
    socket.write(request('POST /en', 'Connection: close', 'Content-Length: 10'))
    const [first] = (await once(socket, 'data')) as [Buffer]
    expect(statusOf(first.toString())).toBe(405)
    socket.end('0123456789')
    await once(socket.resume(), 'close')
  })
})

describe('a stop', () => {
  test('lets what runs finish, closes what is idle, and takes no more', async () => {
    let go = () => {}
    const waits = new Promise<void>(resolve => (go = resolve))
    const server = createDoor(async (_, answer) => {
      await waits
      answer.end('done')
    })
    const stop = stopping(server)
    const { send, port } = await opened(server)
    const running = send(request('GET /en'))
    const idle = text(connect(port, '127.0.0.1'))
    await once(server, 'request')
    await later(20)
    const stopped = stop()
    expect(stop()).toBe(stopped)
    await expect(send(request('GET /en'))).rejects.toThrow('ECONNREFUSED')
    expect(await idle).toBe('')
    go()
    const answer = await running
    expect(answer).toMatch(/\r\nConnection: close\r\n[^]*done/)
    await stopped
  })

  test('is not kept from its end by who asked for another protocol', async () => {
    const server = createDoor(behind)
    const stop = stopping(server)
    const { send } = await opened(server)
    await send(request('GET /_next/x', 'Connection: Upgrade, close', 'Upgrade: websocket'))
    await stop()
  })
})
