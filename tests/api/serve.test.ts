/**
 * The interface by itself, as `npm run api` serves it, and the tools over HTTP.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiLimits } from '@/lib/api/limits'
import { versions } from '@/lib/api/versions'
import { freePort } from '../servers/free-port'
import { persons } from '../cases/persons'
import { ask, send } from './asking'

interface Served {
  readonly url: string
  readonly port: number
  readonly process: ChildProcess
}

async function serve(): Promise<Served> {
  const port = await freePort(0)
  const child = spawn(process.execPath, ['lib/build/run.mjs', 'lib/api/main.ts', '-p', String(port), '-H', '127.0.0.1'])
  await once(child.stdout, 'data')
  return { url: `http://127.0.0.1:${port}`, port, process: child }
}

let served: Served
beforeAll(async () => {
  served = await serve()
}, 60_000)
afterAll(() => served.process.kill('SIGKILL'))

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(served.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as unknown, cache: response.headers.get('cache-control') }
}

test('answers cases and lists, right and wrong, word for word as the site does, and keeps nothing', async () => {
  const list = { cases: persons.map(({ id, on, facts }) => ({ id, on, facts })) }
  for (const came of [list, list.cases[0], { degree: 'PhD' }, { cases: [5] }, [], { cases: {} }])
    expect(await post('/api/check', came)).toEqual({ ...(await ask(came)), cache: 'no-store' })
  const withRoutes = await post('/api/check?routes=true', { on: '2026-11-23', facts: {} })
  expect((withRoutes.body as { routes: object[] }).routes.length).toBe(10)
  expect((await post('/api/check?routes=1', {})).status).toBe(400)
})

test('says that it answers, describes itself, and refuses other addresses and methods in JSON', async () => {
  expect(await (await fetch(`${served.url}/api/health`)).json()).toEqual({ status: 'ok', versions })
  expect(await (await fetch(`${served.url}/api/openapi.json`)).json()).toMatchObject({ openapi: '3.1.0' })
  expect((await fetch(`${served.url}/api/health`, { method: 'HEAD' })).status).toBe(200)
  expect(await post('/api/nothing', {})).toMatchObject({ status: 404, body: { errors: [{ fact: 'address' }] } })
  for (const path of ['/api/check', '/mcp']) {
    const refused = await fetch(served.url + path)
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'POST'])
  }
})

test('takes no body that is too large, and cuts off what is no HTTP', async () => {
  const large = await post('/api/check', { id: 'x'.repeat(apiLimits.bytes) })
  expect([large.status, large.body]).toEqual([413, await (await send(JSON.stringify({ id: 'x'.repeat(apiLimits.bytes) }))).json()])
  const socket = connect(served.port, '127.0.0.1').end('nonsense\r\n\r\n')
  const [came] = (await once(socket, 'data')) as [Buffer]
  expect(came.toString()).toMatch(/^HTTP\/1\.1 400 /)
})

test('a model’s client calls the tools over HTTP, without a session', async () => {
  const client = new Client({ name: 'test', version: '1' })
  const transport = new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`))
  await client.connect(transport as Parameters<typeof client.connect>[0])
  expect((await client.listTools()).tools.map(({ name }) => name)).toContain('next_questions')
  const { structuredContent } = await client.callTool({ name: 'check_case', arguments: { on: '2026-11-23', facts: { degree: 'doctor' } } })
  expect(structuredContent).toMatchObject({ assessment: { on: '2026-11-23' } })
  expect(transport.sessionId).toBeUndefined()
  await client.close()
})

test('a message that is none, or many at once, is answered as the protocol says', async () => {
  const accept = { accept: 'application/json, text/event-stream' }
  expect(await post('/mcp', [{ jsonrpc: '2.0', id: 1, method: 'ping' }], accept)).toMatchObject({
    status: 400,
    body: { error: { code: -32600 } },
  })
  expect(await post('/mcp', { jsonrpc: '2.0', id: 1, method: 'ping' }, accept)).toEqual({
    status: 200,
    body: { jsonrpc: '2.0', id: 1, result: {} },
    cache: 'no-store',
  })
  const broken = await fetch(`${served.url}/mcp`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json', ...accept } })
  expect([broken.status, await broken.json()]).toMatchObject([400, { error: { code: -32700 } }])
  expect((await post('/mcp', { id: 'x'.repeat(apiLimits.bytes) }, accept)).status).toBe(413)
})

test('asked to stop, it answers what is under way, and ends', async () => {
  const one = await serve()
  const cases = Array.from({ length: 400 }, (_, index) => ({ id: String(index), facts: {} }))
  const answered = fetch(`${one.url}/api/check`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ cases }),
  })
  await new Promise(resolve => setTimeout(resolve, 100))
  const exited = once(one.process, 'exit')
  one.process.kill('SIGTERM')
  expect(((await (await answered).json()) as { assessments: object[] }).assessments.length).toBe(400)
  expect(await exited).toEqual([0, null])
  await expect(fetch(`${one.url}/api/health`)).rejects.toThrow()
}, 60_000)
